import table from './data/kinds.json';

/**
 * Kinds that WordNet does not know as a newsroom uses them: a minister is an official, a detective a cop.
 * In the table each word left of the bar is wider than each word right of it.
 */
export const widerWords: ReadonlyMap<string, ReadonlySet<string>> = readKinds(table.kinds);

function readKinds(lines: readonly string[]): Map<string, Set<string>> {
  const widerByWord = new Map<string, Set<string>>();
  for (const line of lines) {
    const [kinds = [], members = []] = line.split('|').map((side) => side.trim().split(' '));
    for (const member of members) {
      widerByWord.set(member, new Set([...(widerByWord.get(member) ?? []), ...kinds]));
    }
  }
  return widerByWord;
}
