import table from './data/closedTables.json';

/**
 * Short closed lists in which each member excludes the others: ordinals, small numbers in words,
 * frequencies. Figures proper are compared as quantities; this serves where only the words differ.
 */
const listsByWord: ReadonlyMap<string, readonly number[]> = readLists(table.lists);

function readLists(lists: readonly string[]): Map<string, number[]> {
  const listsByMember = new Map<string, number[]>();
  for (const [index, line] of lists.entries()) {
    for (const word of line.split(' ')) listsByMember.set(word, [...(listsByMember.get(word) ?? []), index]);
  }
  return listsByMember;
}

/** True where the two are different members of one list: `first` and `third`. */
export function excludeByTable(a: string, b: string): boolean {
  if (a === b) return false;
  const lists = listsByWord.get(b);
  return lists !== undefined && (listsByWord.get(a)?.some((list) => lists.includes(list)) ?? false);
}
