import table from './data/closedTables.json';

/**
 * Short closed lists in which each member excludes the others: ordinals, small numbers in words,
 * frequencies. Figures proper are compared as quantities; this serves where only the words differ.
 * Members joined by a stroke stand for one another: `grey/gray`.
 */
interface Place {
  readonly list: number;
  readonly member: number;
}

const placesByWord: ReadonlyMap<string, readonly Place[]> = readLists(table.lists);

function readLists(lists: readonly string[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [list, line] of lists.entries()) {
    for (const [member, words] of line.split(' ').entries()) {
      for (const word of words.split('/')) places.set(word, [...(places.get(word) ?? []), { list, member }]);
    }
  }
  return places;
}

/** True where the two are different members of one list: `first` and `third`. */
export function excludeByTable(a: string, b: string): boolean {
  const [ofA, ofB] = [placesByWord.get(a), placesByWord.get(b)];
  if (ofA === undefined || ofB === undefined) return false;
  return ofA.some((one) => ofB.some((other) => other.list === one.list && other.member !== one.member));
}
