import type { PairsByIndex, SentencePair } from '../model/alignment.ts';

type Side = 'left' | 'right';
type Groups = readonly (SentencePair[] | undefined)[];

/** A list that `push` or a spread makes longer gets room for 16 more: few sentences have so many partners. */
const few = 3;

/**
 * Groups the pairs of two versions by the index of their sentences on one side, which has `count`. Every edit makes them anew, and
 * of many versions one side is all that is asked for: the other is not grouped at all.
 */
export function pairsByIndex(pairs: readonly SentencePair[], side: Side, count: number): PairsByIndex {
  let groups: Groups | undefined;
  return {
    get: (index) => (groups ??= group(pairs, side, count))[index],
  };
}

function group(pairs: readonly SentencePair[], side: Side, count: number): Groups {
  const groups = Array<SentencePair[] | undefined>(count).fill(undefined);
  for (const pair of pairs) {
    const { index } = pair[side];
    const known = groups[index];
    if (known === undefined) groups[index] = [pair];
    else if (known.length < few) groups[index] = known.toSpliced(known.length, 0, pair);
    else known.push(pair);
  }
  return groups;
}
