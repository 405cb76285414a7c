import table from './data/oppositePhrases.json';

/**
 * Small words and fixed phrases that turn a statement round in one and the same place: *flew to* and *flew from*, *near* and
 * *far from*, *due to* and *despite*. In the table every phrase left of the bar excludes every one right of it.
 */
const opposites: ReadonlySet<string> = new Set(
  table.phrases.flatMap((line) => {
    const [left = [], right = []] = line
      .split('|')
      .map((side) => side.split(',').map((phrase) => phrase.trim()));
    return left.flatMap((a) => right.flatMap((b) => [`${a} | ${b}`, `${b} | ${a}`]));
  }),
);

/** Tokens of the longest phrase of the table. */
export const longestDirection = 4;

/** Whether two phrases exclude each other in the same place. */
export function areOppositeDirections(left: string, right: string): boolean {
  return opposites.has(`${left} | ${right}`);
}
