import { nounsOfDeed } from '../../language/oppositeDeeds.ts';
import type { Article } from '../../model/article.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { remember } from '../../util/remember.ts';
import type { TokenRange } from '../../model/hunk.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { placeFound } from '../placeFound.ts';
import type { PlacedClaim } from './placedOutcomes.ts';
import { tellClaim, type ToldClaim } from './toldClaims.ts';

const none: ReadonlySet<string> = new Set();
const nil = /^(?:none|nil|no|zero|0|nobody|nothing)$/;

/** Things of which a version says that there are none: `Protests: none`, `There were no bids`. Remembered by the article. */
export const absencesOf = remember((article: Article): readonly PlacedClaim[] =>
  placeFound(placeSentences(article), absences, (placed, told) => ({ placed, told })),
);

const absences = sentenceReaders.remember((analysis: SentenceAnalysis): readonly ToldClaim[] => {
  const { tokens, text } = analysis;
  if (text.trimEnd().endsWith('?')) return [];
  return tokens.flatMap((token, noun) => {
    if (token.partOfSpeech !== 'NOUN' && token.partOfSpeech !== 'PROPN') return [];
    const range = asListed(tokens, noun) ?? asTold(tokens, noun);
    if (range === undefined) return [];
    const keys = new Set(nounsOf(token).flatMap((noun) => [noun, `the ${noun}`]));
    const claim = {
      topic: 'absence',
      side: 'no',
      range,
      keys,
      sharedKeys: 1,
      people: none,
      agents: none,
    } as const;
    return [tellClaim(claim, analysis)];
  });
});

/** A capital at the head of a line hides the dictionary form: `Appeals`. */
function nounsOf({ lemma, stem, partOfSpeech }: Token): readonly string[] {
  return nounsOfDeed(partOfSpeech === 'PROPN' ? stem : lemma);
}

/** `Protests: none` opens a line of a list. */
function asListed(tokens: readonly Token[], noun: number): TokenRange | undefined {
  const isFirst = tokens.slice(0, noun).every(({ kind }) => kind === 'punctuation');
  const answer = tokens[noun + 2];
  const isNil = tokens[noun + 1]?.text === ':' && answer !== undefined && nil.test(answer.normal);
  const ends = tokens[noun + 3] === undefined || tokens[noun + 3]?.kind === 'punctuation';
  return isFirst && isNil && ends ? { from: noun, to: noun + 3 } : undefined;
}

/** `there were no protests`, and `no protests` where nothing but a mark follows. */
function asTold(tokens: readonly Token[], noun: number): TokenRange | undefined {
  const next = tokens[noun + 1];
  if (tokens[noun - 1]?.normal !== 'no') return undefined;
  if (next !== undefined && next.kind !== 'punctuation') return undefined;
  const isThere = tokens[noun - 2]?.lemma === 'be' && tokens[noun - 3]?.normal === 'there';
  const isFirst = tokens.slice(0, noun - 1).every(({ kind }) => kind === 'punctuation');
  return isThere || isFirst ? { from: noun - 1, to: noun + 1 } : undefined;
}
