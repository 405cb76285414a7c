import type { Family } from '../model/analysis.ts';
import type { VersionId } from '../model/story.ts';
import type { RowReading } from './row.ts';

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
  for (const family of families) addVotes(supports, readings, family);
  return supports;
}

type Tally = { votes: number; families: number }[];

function addVotes(supports: Tally, readings: readonly RowReading[], family: Family): void {
  const shares = readings.map((reading) => shareOf(reading, readings, family));
  const most = Math.max(0, ...shares);
  if (most === 0) return;
  let leaders = 0;
  for (const share of shares) if (share === most) leaders += 1;
  supports.forEach((support, index) => {
    const share = shares[index] ?? 0;
    if (share > 0) support.families += 1;
    if (share === most) support.votes += 1 / leaders;
  });
}

/** How many versions of the family hold a reading. */
function shareOf(reading: RowReading, readings: readonly RowReading[], { versions }: Family): number {
  let share = 0;
  for (const version of versions) if (isHeldBy(reading, version)) share += 1 / countHeld(readings, version);
  return share;
}

function countHeld(readings: readonly RowReading[], version: VersionId): number {
  let held = 0;
  for (const reading of readings) if (isHeldBy(reading, version)) held += 1;
  return held;
}

function isHeldBy({ statements }: RowReading, version: VersionId): boolean {
  for (const statement of statements) if (statement.version === version) return true;
  return false;
}
