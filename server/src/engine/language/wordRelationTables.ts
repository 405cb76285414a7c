/** Makes look-ups of the word tables in `data/`: each word with the words that it stands in relation to. */

/** `buy purchase | sell` relates each word left of the bar to each word right of it, and back. */
export function readSides(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const line of lines) {
    const [left = [], right = []] = line.split('|').map(wordsOf);
    for (const a of left) {
      for (const b of right) relate(related, a, b);
    }
  }
  return related;
}

/** `begin start commence` relates each word of the line to every other. */
export function readGroups(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const words of lines.map(wordsOf)) {
    for (const [index, a] of words.entries()) {
      for (const b of words.slice(index + 1)) relate(related, a, b);
    }
  }
  return related;
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function relate(related: Map<string, Set<string>>, a: string, b: string): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = related.get(from);
    if (known === undefined) related.set(from, new Set([to]));
    else known.add(to);
  }
}
