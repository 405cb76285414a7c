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
import { mutualityOf } from './mutualActs.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { sharedByNearCopies } from '../words/nearCopies.ts';
import { printAs, stateTokens } from '../words/stateTokens.ts';

const confidence = 0.8;
/** Each may have praised the other. */
const confidenceOfReturned = 0.45;
const confidenceOfAgreement = 0.85;
/** From here on two sentences have the same words, in whatever order. */
const sameWords = 0.95;

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
    const { left: own, right: other } = withArticles(pair, transposition);
    const left = state(pair.left, own);
    const right = state(pair.right, other);
    return [
      {
        left,
        right,
        relation: 'exclusive' as const,
        confidence: isReturned(pair.left, transposition.left) ? confidenceOfReturned : confidence,
        reason: 'same words, places exchanged',
      },
      ...hearOthers(pair.left, transposition.left, left, alignment),
      ...hearOthers(pair.right, transposition.right, right, alignment),
    ];
  });
}

const findTransposed = remember(({ pairs, stemWeight }: VersionPair): readonly Transposed[] => {
  const transposed: Transposed[] = [];
  for (const pair of pairs) {
    if (pair.similarity < sharedByNearCopies) continue;
    const transposition = transpositionIn(pair, stemWeight);
    if (transposition === undefined) continue;
    // What was changed in somebody's words is the concern of quotations.
    const areQuoted =
      isQuoted(pair.left, transposition.left[0].from) && isQuoted(pair.right, transposition.right[0].from);
    if (!areQuoted) transposed.push({ pair, transposition });
  }
  return transposed;
});

const transpositionIn = rememberByBasis((pair): Transposition | undefined => {
  const [left, right] = [pair.left.sentence.analysis, pair.right.sentence.analysis];
  if (left === right) return undefined;
  const diff = diffWords(left, right);
  // Long phrases that were exchanged leave little in its place, but then the sentences have the same words.
  const isCopy = diff.sharedOfLonger >= sharedByNearCopies || pair.similarity >= sameWords;
  return isCopy ? findTransposition(left, right, diff) : undefined;
});

/** `a gallery sold it to the museum`: an article that changes with the first phrase goes with it. */
function withArticles(
  { left, right }: SentencePair,
  { left: own, right: other }: Transposition,
): Transposition {
  const [article, facing] = [articleBefore(left, own[0]), articleBefore(right, other[0])];
  if (article === undefined || facing === undefined || article === facing) return { left: own, right: other };
  const begin = ([first, second]: Transposition['left']): Transposition['left'] => [
    { ...first, from: first.from - 1 },
    second,
  ];
  return { left: begin(own), right: begin(other) };
}

function articleBefore({ sentence }: PlacedSentence, { from }: TokenRange): string | undefined {
  const word = sentence.analysis.tokens[from - 1]?.normal ?? '';
  return /^(?:the|an?)$/.test(word) ? word : undefined;
}

function isReturned({ sentence }: PlacedSentence, phrases: Transposition['left']): boolean {
  return mutualityOf(sentence.analysis.tokens, phrases) === 'returned';
}

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
      const right = printAs(state(partner, [first, second]), own.value);
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
