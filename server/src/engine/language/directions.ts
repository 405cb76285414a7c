/** Prepositions and adverbs that turn a statement round where they follow the same word: *flew to*, *flew from*. */
const opposites: ReadonlyMap<string, string> = new Map(
  (
    [
      ['to', 'from'],
      ['into', 'from'],
      ['for', 'against'],
      ['above', 'below'],
      ['inside', 'outside'],
      ['with', 'without'],
      ['up', 'down'],
      ['onto', 'off'],
    ] as const
  ).flatMap(([a, b]) => [[`${a} ${b}`, a] as const, [`${b} ${a}`, b] as const]),
);

/** Whether two prepositions exclude each other in the same place. */
export function areOppositeDirections(left: string, right: string): boolean {
  return opposites.has(`${left} ${right}`);
}
