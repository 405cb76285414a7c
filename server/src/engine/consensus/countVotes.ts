import type { Family } from '../model/analysis.ts';
import type { VersionId } from '../model/story.ts';
import type { RowReading } from './row.ts';

/** What a reading has behind it. */
export interface Support {
  readonly votes: number;
  /** Families with at least one version that has this reading. */
  readonly families: number;
}

/** A reading while its votes are counted. */
interface Tally {
  readonly reading: RowReading;
  votes: number;
  families: number;
  /** How many versions of the family that is being counted hold it. */
  share: number;
}

/**
 * One vote a family, given to the plurality of its versions that state the claim and split evenly where
 * they tie (PRODUCT §3). A version that states two readings counts by halves.
 */
export function countVotes(readings: readonly RowReading[], families: readonly Family[]): readonly Support[] {
  const tallies = readings.map((reading): Tally => ({ reading, votes: 0, families: 0, share: 0 }));
  for (const { versions } of families) {
    for (const tally of tallies) tally.share = 0;
    for (const version of versions) addShares(tallies, version);
    addVotes(tallies);
  }
  return tallies.map(({ votes, families }) => ({ votes, families }));
}

function addShares(tallies: readonly Tally[], version: VersionId): void {
  let held = 0;
  let holder: Tally | undefined;
  for (const tally of tallies) {
    if (!isHeldBy(tally.reading, version)) continue;
    held += 1;
    holder = tally;
  }
  if (holder === undefined) return;
  if (held === 1) {
    holder.share += 1;
    return;
  }
  for (const tally of tallies) if (isHeldBy(tally.reading, version)) tally.share += 1 / held;
}

function isHeldBy({ statements }: RowReading, version: VersionId): boolean {
  for (const statement of statements) if (statement.version === version) return true;
  return false;
}

function addVotes(tallies: readonly Tally[]): void {
  let most = 0;
  let leaders = 0;
  for (const { share } of tallies) {
    if (share === most) leaders += 1;
    if (share <= most) continue;
    most = share;
    leaders = 1;
  }
  if (most === 0) return;
  for (const tally of tallies) {
    if (tally.share > 0) tally.families += 1;
    if (tally.share === most) tally.votes += 1 / leaders;
  }
}
