import { diffWords } from '../../language/diffWords.ts';
import {
  partnersIn,
  type PlacedSentence,
  type SentencePair,
  type StoryAlignment,
  type VersionPair,
} from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { TokenRange } from '../../model/hunk.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { findTransposition, type Transposition } from './findTransposition.ts';
import { isQuoted } from '../isQuoted.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { nearCopiesIn, sharedByNearCopies } from '../words/nearCopies.ts';
import { stateTokens } from '../words/stateTokens.ts';

const confidence = 0.8;
const confidenceOfAgreement = 0.85;

interface Transposed {
  readonly pair: SentencePair;
  readonly transposition: Transposition;
}

/** Words or phrases of near-copies that stand in one another's places, with who has them in the same places. */
export function compareTranspositions(
  versions: VersionPair,
  alignment: StoryAlignment,
): readonly Comparison[] {
  return collect(findTransposed(versions), ({ pair, transposition }) => {
    const left = state(pair.left, transposition.left);
    const right = state(pair.right, transposition.right);
    return [
      {
        left,
        right,
        relation: 'exclusive' as const,
        confidence,
        reason: 'same words, places exchanged',
      },
      ...hearOthers(pair.left, transposition.left, left, alignment),
      ...hearOthers(pair.right, transposition.right, right, alignment),
    ];
  });
}

const findTransposed = remember((versions: VersionPair): readonly Transposed[] =>
  collect(nearCopiesIn(versions), ({ pair }) => {
    const transposition = transpositionIn(pair, versions.stemWeight);
    if (transposition === undefined) return [];
    // What was changed in somebody's words is the concern of quotations.
    const areQuoted =
      isQuoted(pair.left, transposition.left[0].from) && isQuoted(pair.right, transposition.right[0].from);
    return areQuoted ? [] : [{ pair, transposition }];
  }),
);

const transpositionIn = rememberByBasis((pair): Transposition | undefined => {
  const [left, right] = [pair.left.sentence.analysis, pair.right.sentence.analysis];
  if (pair.similarity < sharedByNearCopies) return undefined;
  return findTransposition(left, right, diffWords(left, right));
});

/** From the first phrase to the second: either alone, put in the other's place, would stand there twice. */
function state(placed: PlacedSentence, [first, second]: Transposition['left']): Statement {
  const { tokens } = placed.sentence.analysis;
  const print = ({ from, to }: TokenRange) =>
    tokens
      .slice(from, to)
      .map(({ stem }) => stem)
      .join(' ');
  const range = { from: first.from, to: second.to };
  return stateTokens(placed, range, `${print(first)} – ${print(second)}`);
}

/** Versions of whom the diff aligns both phrases have them in the same places. */
function hearOthers(
  placed: PlacedSentence,
  phrases: Transposition['left'],
  own: Statement,
  { versionPairs }: StoryAlignment,
): readonly Comparison[] {
  return collect(
    collect(versionPairs, (versions) => partnersIn(versions, placed)),
    (partner): Comparison[] => {
      const { rightOfLeft, sharedOfLonger } = diffWords(placed.sentence.analysis, partner.sentence.analysis);
      const aligned = collect(phrases, ({ from, to }) => {
        const [start, end] = [rightOfLeft.get(from), rightOfLeft.get(to - 1)];
        return start === undefined || end === undefined ? [] : [{ from: start, to: end + 1 }];
      });
      const [first, second] = aligned;
      if (sharedOfLonger < sharedByNearCopies || !first || !second) return [];
      const right = { ...state(partner, [first, second]), value: own.value };
      return [
        {
          left: own,
          right,
          relation: 'equivalent',
          confidence: confidenceOfAgreement,
          reason: 'same words, same places',
        },
      ];
    },
  );
}
