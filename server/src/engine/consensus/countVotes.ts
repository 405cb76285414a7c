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
  const holders = readings.map(({ statements }) => statements.map(({ version }) => version));
  const shares = families.map((family) => sharesWithin(holders, family));
  const votes = shares.map(voteOf);
  return readings.map((_, index) => ({
    votes: votes.reduce((sum, vote) => sum + (vote[index] ?? 0), 0),
    families: shares.filter((share) => (share[index] ?? 0) > 0).length,
  }));
}

/** How many versions of the family hold each reading; `holders` are the versions that state it. */
function sharesWithin(holders: readonly (readonly VersionId[])[], family: Family): readonly number[] {
  const shares = holders.map(() => 0);
  for (const version of family.versions) {
    let held = 0;
    for (const versions of holders) if (versions.includes(version)) held += 1;
    if (held === 0) continue;
    holders.forEach((versions, index) => {
      if (versions.includes(version)) shares[index] = (shares[index] ?? 0) + 1 / held;
    });
  }
  return shares;
}

function voteOf(shares: readonly number[]): readonly number[] {
  const most = Math.max(0, ...shares);
  if (most === 0) return shares;
  const leaders = shares.filter((share) => share === most).length;
  return shares.map((share) => (share === most ? 1 / leaders : 0));
}
