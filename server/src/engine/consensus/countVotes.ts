import type { Family } from '../model/analysis.ts';
import type { VersionId } from '../model/story.ts';
import type { RowReading } from './gatherRows.ts';

/** What a reading has behind it. */
export interface Support {
  readonly votes: number;
  /** Families with at least one version that has this reading. */
  readonly families: number;
}

/**
 * One vote a family, given to the plurality of its versions that state the claim and split evenly where
 * they tie (PRODUCT §3). A version that states two readings counts by halves.
 */
export function countVotes(readings: readonly RowReading[], families: readonly Family[]): readonly Support[] {
  const supports = readings.map(() => ({ votes: 0, families: 0 }));
  for (const family of families) addVotes(supports, sharesWithin(readings, family));
  return supports;
}

/** How many versions of the family hold each reading. */
function sharesWithin(readings: readonly RowReading[], family: Family): readonly number[] {
  const shares: number[] = readings.map(() => 0);
  for (const version of family.versions) {
    let held = 0;
    for (const reading of readings) if (isHeldBy(reading, version)) held += 1;
    if (held === 0) continue;
    readings.forEach((reading, index) => {
      if (isHeldBy(reading, version)) shares[index] = (shares[index] ?? 0) + 1 / held;
    });
  }
  return shares;
}

function isHeldBy({ statements }: RowReading, version: VersionId): boolean {
  for (const statement of statements) if (statement.version === version) return true;
  return false;
}

function addVotes(supports: { votes: number; families: number }[], shares: readonly number[]): void {
  const most = Math.max(0, ...shares);
  if (most === 0) return;
  const leaders = shares.filter((share) => share === most).length;
  supports.forEach((support, index) => {
    const share = shares[index] ?? 0;
    if (share > 0) support.families += 1;
    if (share === most) support.votes += 1 / leaders;
  });
}
