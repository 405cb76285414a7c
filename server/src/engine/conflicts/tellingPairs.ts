import type { SentencePair, VersionPair } from '../model/alignment.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { tellersBy, type Tellers } from './tellers.ts';

/** Picks the aligned sentences of two versions that may be compared, in their order. */
type PairReader = (versions: VersionPair) => readonly SentencePair[];

/**
 * Aligned sentences of which both tell something of a sort. Most sentences tell nothing of most sorts: each version is
 * asked once which do, so that its pairs with every other version need not ask again.
 */
export function pairsWithBoth(tells: (analysis: SentenceAnalysis) => boolean): PairReader {
  const tellersIn = tellersBy(tells);
  return ({ left, right, pairs }) => {
    const lefts = tellersIn(left);
    const rights = lefts && tellersIn(right);
    return rights === undefined ? [] : pairsTold(pairs, lefts, rights, 2);
  };
}

/** Aligned sentences of which at least one tells something of a sort. */
export function pairsWithEither(tells: (analysis: SentenceAnalysis) => boolean): PairReader {
  const tellersIn = tellersBy(tells);
  return ({ left, right, pairs }) => {
    const [lefts, rights] = [tellersIn(left), tellersIn(right)];
    return lefts === undefined && rights === undefined ? [] : pairsTold(pairs, lefts, rights, 1);
  };
}

/** The pairs of which so many sentences tell. An edit goes through hundreds of them for each sort, so it is a bare loop. */
function pairsTold(
  pairs: readonly SentencePair[],
  lefts: Tellers,
  rights: Tellers,
  fewest: 1 | 2,
): readonly SentencePair[] {
  const told: SentencePair[] = [];
  for (const pair of pairs) {
    const telling = (lefts?.[pair.left.index] ?? 0) + (rights?.[pair.right.index] ?? 0);
    if (telling >= fewest) told.push(pair);
  }
  return told;
}
