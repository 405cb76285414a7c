import { areOppositeDirections } from '../language/directions.ts';
import { diffWords } from '../language/diffWords.ts';
import type { SentencePair, VersionPair } from '../model/alignment.ts';
import type { Hunk } from '../model/hunk.ts';
import { remember } from '../util/remember.ts';
import type { JudgedPair } from './addWitnesses.ts';
import { stateTokens } from './stateTokens.ts';

/** Share of common words from which the place of a preposition is the same place. */
const nearCopy = 0.7;
const confidence = 0.8;

/**
 * Opposite prepositions in one place of two near-copies: `flew to Porto` against `flew from Porto`, `voted for` against
 * `voted against`. It leaves alone a journey that is told from its other end, where more than the preposition changes.
 */
export const compareDirections: (versions: VersionPair) => readonly JudgedPair[] = remember(({ pairs }) =>
  pairs.flatMap((pair) => {
    if (pair.similarity < nearCopy || pair.left.sentence.analysis === pair.right.sentence.analysis) return [];
    const { hunks, sharedOfLonger } = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
    if (sharedOfLonger < nearCopy) return [];
    const met = hunks.filter((hunk) => isTurned(pair, hunk));
    return met.length === 1 ? met.map((hunk) => judge(pair, hunk)) : [];
  }),
);

/** One preposition for another, with the same words at both sides. */
function isTurned(pair: SentencePair, { left, right }: Hunk): boolean {
  if (left.to - left.from !== 1 || right.to - right.from !== 1) return false;
  const [a, b] = [pair.left.sentence.analysis.tokens, pair.right.sentence.analysis.tokens];
  if (!areOppositeDirections(a[left.from]?.normal ?? '', b[right.from]?.normal ?? '')) return false;
  const isSame = (first: number, second: number) =>
    a[first]?.kind === 'word' && a[first].normal === b[second]?.normal;
  const follows = a[left.to]?.normal === b[right.to]?.normal;
  return isSame(left.from - 1, right.from - 1) && follows && a[left.to]?.kind !== 'punctuation';
}

function judge(pair: SentencePair, hunk: Hunk): JudgedPair {
  return {
    left: { placed: pair.left, index: hunk.left.from },
    right: { placed: pair.right, index: hunk.right.from },
    comparison: {
      left: stateTokens(pair.left, hunk.left),
      right: stateTokens(pair.right, hunk.right),
      relation: 'exclusive',
      confidence,
      reason: 'same passage, opposite words',
    },
  };
}
