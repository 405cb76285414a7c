import { collect } from '../util/collect.ts';
import { inOrder } from '../util/inOrder.ts';
import type { Row, RowReading } from './row.ts';
import { overlap, type Edge, type Place } from './placeStatements.ts';

/** What makes a row. */
export interface Members {
  /** The places that say the same, in order. */
  readonly classes: Place[][];
  /** In the order of their places. */
  readonly differences: Edge[];
}

export function toRow({ classes, differences: edges }: Members): Row {
  const groups = joinAlike(classes);
  groups.forEach((group, index) => {
    for (const place of group) place.reading = index;
  });
  const differences: Row['differences'][number][] = [];
  for (const { from, to, comparison } of edges) {
    if (from.reading === to.reading) continue;
    from.isDisputed = true;
    to.isDisputed = true;
    differences.push({ first: from.reading, second: to.reading, comparison });
  }
  return { readings: groups.map(toReading), differences };
}

/** Two classes of one row that print alike are one reading, though no comparison linked them. */
function joinAlike(classes: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  const values = classes.map(commonValue);
  const isFirst = (value: string, index: number) => values.indexOf(value) === index;
  if (values.every(isFirst)) return classes;
  return values.filter(isFirst).map((value) =>
    inOrder(
      collect(classes, (members, index) => (values[index] === value ? members : [])),
      byPosition,
    ),
  );
}

function byPosition(a: Place, b: Place): number {
  return a.position - b.position;
}

function toReading(places: readonly Place[]): RowReading {
  const statements = keepLongest(places);
  if (printAlike(places)) {
    const isDisputed = places.some((place) => place.isDisputed);
    return { value: places[0]?.value ?? '', statements, disputed: isDisputed ? statements : [] };
  }
  const disputedValues = new Set<string>();
  for (const { isDisputed, value } of places) if (isDisputed) disputedValues.add(value);
  const printsDisputed = ({ value }: Place) => disputedValues.has(value);
  return {
    value: commonValue(places.filter(printsDisputed)) || commonValue(places),
    statements,
    disputed: statements.filter(printsDisputed),
  };
}

/** Of overlapping places the longest stays: the fewest words that every comparison needs. */
function keepLongest(places: readonly Place[]): readonly Place[] {
  let last: Place | undefined;
  for (const place of places) {
    if (overlap(place, last)) return longestOf(places);
    last = place;
  }
  return places;
}

function longestOf(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of inOrder(places, longestFirst))
    if (!kept.some((other) => overlap(other, place))) kept.push(place);
  return inOrder(kept, byPosition);
}

function longestFirst(a: Place, b: Place): number {
  return b.span.end - b.span.start - (a.span.end - a.span.start);
}

/** The value that most statements print; among equals the shortest, then the first in the alphabet. */
function commonValue(places: readonly Place[]): string {
  if (printAlike(places)) return places[0]?.value ?? '';
  const counts = new Map<string, number>();
  for (const { value } of places) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = inOrder(
    [...counts],
    ([a, countOfA], [b, countOfB]) => countOfB - countOfA || a.length - b.length || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}

function printAlike(places: readonly Place[]): boolean {
  for (const { value } of places) if (value !== places[0]?.value) return false;
  return true;
}
