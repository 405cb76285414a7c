import type { Statement } from '../model/comparison.ts';
import { overlapsSpan } from '../model/span.ts';
import type { VersionId } from '../model/story.ts';
import type { Row, RowReading } from './row.ts';

/**
 * Hears versions that state both sides of a question, in two places: `she prefers cloud to rain` has both of the words
 * in which another version has only one. Such a version attests the side that the one-sided versions lack, since
 * that is what it says beyond them. Where no version is one-sided nobody contradicts anybody, and nothing is left;
 * where there are one-sided versions of both sides, the two-sided ones stay as they are and count by halves.
 */
export function hearTestimony(row: Row): Row | undefined {
  const [first, second, ...others] = row.readings;
  if (!first || !second || others.length > 0) return row;
  const firstVersions = versionsOf(first);
  const secondVersions = versionsOf(second);
  const twoSided = new Set([...firstVersions].filter((version) => secondVersions.has(version)));
  if (twoSided.size === 0) return row;
  const isFirstAttested = firstVersions.size > twoSided.size;
  const isSecondAttested = secondVersions.size > twoSided.size;
  if (isFirstAttested && isSecondAttested) return row;
  if (!isFirstAttested && !isSecondAttested) return undefined;
  const readings = isFirstAttested
    ? [withoutVersions(first, twoSided), second]
    : [first, withoutVersions(second, twoSided)];
  const differences = row.differences.filter(({ comparison: { left, right } }) => {
    const isHeard = ({ version, span }: Statement) =>
      readings.some(({ disputed }) =>
        disputed.some((one) => one.version === version && overlapsSpan(one.span, span)),
      );
    return isHeard(left) && isHeard(right);
  });
  return differences.length > 0 ? { readings, differences } : undefined;
}

function versionsOf({ statements }: RowReading): ReadonlySet<VersionId> {
  return new Set(statements.map(({ version }) => version));
}

function withoutVersions(reading: RowReading, versions: ReadonlySet<VersionId>): RowReading {
  const isKept = ({ version }: Statement) => !versions.has(version);
  return {
    value: reading.value,
    statements: reading.statements.filter(isKept),
    disputed: reading.disputed.filter(isKept),
  };
}
