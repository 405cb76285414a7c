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
  const shares = readings.map(() => 0);
  for (const family of families) {
    shares.fill(0);
    for (const version of family.versions) addShares(shares, readings, version);
    addVotes(supports, shares);
  }
  return supports;
}

/** One version's share in the readings: how many of a family's versions hold each is their sum. */
function addShares(shares: number[], readings: readonly RowReading[], version: VersionId): void {
  let held = 0;
  for (const reading of readings) if (isHeldBy(reading, version)) held += 1;
  if (held === 0) return;
  let index = 0;
  for (const reading of readings) {
    if (isHeldBy(reading, version)) shares[index] = (shares[index] ?? 0) + 1 / held;
    index += 1;
  }
}

function isHeldBy({ statements }: RowReading, version: VersionId): boolean {
  for (const statement of statements) if (statement.version === version) return true;
  return false;
}

function addVotes(supports: readonly { votes: number; families: number }[], shares: readonly number[]): void {
  let most = 0;
  let leaders = 0;
  for (const share of shares) {
    if (share === most) leaders += 1;
    if (share <= most) continue;
    most = share;
    leaders = 1;
  }
  if (most === 0) return;
  let index = 0;
  for (const support of supports) {
    const share = shares[index] ?? 0;
    if (share > 0) support.families += 1;
    if (share === most) support.votes += 1 / leaders;
    index += 1;
  }
}
