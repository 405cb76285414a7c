import { collect } from '../util/collect.ts';
import { inOrder } from '../util/inOrder.ts';
import type { Row, RowReading } from './row.ts';

/**
 * Makes the readings of a yes-or-no question two sides. Where `fell` excludes both `rose` and `climbed`, and these do
 * not exclude one another, the two say the same in other words: they are one reading, with the votes of both.
 * Readings are taken in the order in which they stand, the best attested first, so that the order of versions changes nothing.
 */
export function takeSides({ readings, differences }: Row): Row {
  const opponents = opponentsOf(readings.length, differences);
  const sides: number[][] = [];
  for (const index of bestAttestedFirst(readings)) {
    const side = sides.find((members) => areAllies(index, members, opponents));
    if (side) side.push(index);
    else sides.push([index]);
  }
  const sideOf = new Map(collect(sides, (members, side) => members.map((member) => [member, side] as const)));
  return {
    readings: sides.map((members) => mergeReadings(collect(members, (member) => readings[member] ?? []))),
    differences: differences.map(({ first, second, comparison }) => ({
      first: sideOf.get(first) ?? 0,
      second: sideOf.get(second) ?? 0,
      comparison,
    })),
  };
}

function opponentsOf(count: number, differences: Row['differences']): readonly ReadonlySet<number>[] {
  const opponents = Array.from({ length: count }, () => new Set<number>());
  for (const { first, second } of differences) {
    opponents[first]?.add(second);
    opponents[second]?.add(first);
  }
  return opponents;
}

function bestAttestedFirst(readings: readonly RowReading[]): readonly number[] {
  const supportOf = (index: number) => readings[index]?.statements.length ?? 0;
  return inOrder([...readings.keys()], (a, b) => supportOf(b) - supportOf(a) || a - b);
}

/** Whether a reading excludes no member of a side, and has an opponent in common with one of them. */
function areAllies(
  index: number,
  members: readonly number[],
  opponents: readonly ReadonlySet<number>[],
): boolean {
  const own = opponents[index];
  if (!own || members.some((member) => own.has(member))) return false;
  return members.some((member) => [...own].some((opponent) => opponents[member]?.has(opponent)));
}

/** The side is called by what most of its statements print: the value of its best attested reading. */
function mergeReadings(readings: readonly RowReading[]): RowReading {
  const [first, second] = readings;
  if (first !== undefined && second === undefined) return first;
  return {
    value: first?.value ?? '',
    statements: inOrder(
      collect(readings, ({ statements }) => statements),
      byPlace,
    ),
    disputed: inOrder(
      collect(readings, ({ disputed }) => disputed),
      byPlace,
    ),
  };
}

function byPlace(a: RowReading['statements'][number], b: RowReading['statements'][number]): number {
  if (a.version !== b.version) return a.version < b.version ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
