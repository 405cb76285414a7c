import type { PlacedSentence, SentencePair, VersionPair } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { pairsWithBoth } from '../tellingPairs.ts';
import { stateTokens } from './stateTokens.ts';

const confidence = 0.7;
/** Sentences less alike than this have their things with other deeds. */
const leastSimilarity = 0.35;

interface Company {
  readonly side: 'with' | 'without';
  readonly noun: string;
  readonly range: TokenRange;
}

/**
 * A deed done with something in one version and without it in the other: `shot the film without a script` against `with a full
 * script`. It leaves alone what a version has both with and without.
 */
export const compareWithWithout: (versions: VersionPair) => readonly Comparison[] = remember((versions) =>
  collect(pairsWithCompany(versions), (pair) =>
    pair.similarity >= leastSimilarity ? meetCompany(pair) : [],
  ),
);

const pairsWithCompany = pairsWithBoth((analysis) => companyIn(analysis).length > 0);

function meetCompany({ left, right }: SentencePair): readonly Comparison[] {
  const others = companyIn(right.sentence.analysis);
  return collect(companyIn(left.sentence.analysis), (own) =>
    others.flatMap((other) =>
      own.noun === other.noun && own.side !== other.side
        ? [
            {
              left: state(left, own),
              right: state(right, other),
              relation: 'exclusive',
              confidence,
              reason: 'same passage, opposite words',
            } as const,
          ]
        : [],
    ),
  );
}

/** What stands behind *with* and *without*, once each; *with no* is *without*. */
const companyIn = sentenceReaders.remember(({ tokens }: SentenceAnalysis): readonly Company[] => {
  const found = tokens.flatMap(({ normal }, from) => {
    if (normal !== 'with' && normal !== 'without') return [];
    let at = from + 1;
    while (/^(?:DET|ADJ)$/.test(tokens[at]?.partOfSpeech ?? '')) at += 1;
    const noun = tokens[at];
    const isWhole = noun?.partOfSpeech === 'NOUN' && tokens[at + 1]?.partOfSpeech !== 'NOUN';
    const side = normal === 'with' && tokens[from + 1]?.normal === 'no' ? 'without' : normal;
    return isWhole ? [{ side, noun: noun.lemma, range: { from, to: at + 1 } } as const] : [];
  });
  return found.filter(({ noun, side }) => !found.some((other) => other.noun === noun && other.side !== side));
});

function state(placed: PlacedSentence, { range, side, noun }: Company): Comparison['left'] {
  return stateTokens(placed, range, `${side} ${noun}`);
}
