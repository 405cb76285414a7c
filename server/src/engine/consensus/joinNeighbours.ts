import type { Statement } from '../model/comparison.ts';
import type { Row, RowReading } from './row.ts';

/**
 * Makes one reading of two whose words stand side by side in the very same versions. Where one version changed
 * `electrical` and another `connection`, while a third changed both at once, the versions that have both words
 * as they were would else be heard for either word by halves, and lose to none.
 */
export function joinNeighbours(row: Row): Row {
  if (row.readings.length === 2 && areDifferent(row, 0, 1)) return row;
  for (const [first, reading] of row.readings.entries()) {
    const second = row.readings.findIndex(
      (other, index) => index !== first && !areDifferent(row, first, index) && areNeighbours(reading, other),
    );
    const next = row.readings[second];
    if (next) return joinNeighbours(merge(row, first, second, joinReadings(reading, next)));
  }
  return row;
}

function areDifferent({ differences }: Row, a: number, b: number): boolean {
  return differences.some(
    ({ first, second }) => (first === a && second === b) || (first === b && second === a),
  );
}

function areNeighbours({ statements: before }: RowReading, { statements: after }: RowReading): boolean {
  return (
    before.length === after.length &&
    before.every((statement) => after.some((other) => isRightBefore(statement, other)))
  );
}

/** At most a space lies between them. */
function isRightBefore(before: Statement, after: Statement): boolean {
  const gap = after.span.start - before.span.end;
  return before.version === after.version && (gap === 0 || gap === 1);
}

function joinReadings(before: RowReading, after: RowReading): RowReading {
  const join = (statements: readonly Statement[]) =>
    statements.flatMap((statement) => {
      const next = after.statements.find((other) => isRightBefore(statement, other));
      if (!next) return [];
      const { version, span, value, sentence } = statement;
      const both = { start: span.start, end: next.span.end };
      return [{ version, span: both, value: `${value} ${next.value}`, sentence }];
    });
  return {
    value: `${before.value} ${after.value}`,
    statements: join(before.statements),
    disputed: join(before.statements),
  };
}

/** The reading at `second` goes into that at `first`, and every difference follows. */
function merge(row: Row, first: number, second: number, joined: RowReading): Row {
  const kept = first > second ? first - 1 : first;
  const moveTo = (index: number) => (index === second ? kept : index > second ? index - 1 : index);
  return {
    readings: row.readings.flatMap((reading, index) =>
      index === second ? [] : [index === first ? joined : reading],
    ),
    differences: row.differences.map((difference) => ({
      ...difference,
      first: moveTo(difference.first),
      second: moveTo(difference.second),
    })),
  };
}
