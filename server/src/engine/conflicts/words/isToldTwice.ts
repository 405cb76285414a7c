import type { SentencePair, VersionPair } from '../../model/alignment.ts';

/**
 * Whether either sentence has another partner as like as `least`: a version may tell the same of two, `Ruiz won a silver
 * medal` and a sentence further on `Kerr won a silver medal`.
 */
export function isToldTwice(
  pair: SentencePair,
  { pairsByLeft, pairsByRight }: VersionPair,
  least: number,
): boolean {
  const isElse = (other: SentencePair) => other !== pair && other.similarity >= least;
  return (
    (pairsByLeft.get(pair.left.index) ?? []).some(isElse) ||
    (pairsByRight.get(pair.right.index) ?? []).some(isElse)
  );
}
