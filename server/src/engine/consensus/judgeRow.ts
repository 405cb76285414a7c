import { collect } from '../util/collect.ts';
import type { Support } from './countVotes.ts';

/** How a row came out, by indexes into its readings. */
export interface Verdict {
  readonly outcome: 'amend' | 'review';
  /** The reading that `amend` proposes. */
  readonly consensus?: number;
  /** Readings whose places get a squiggle. */
  readonly flagged: readonly number[];
}

/** Families whose votes a reading needs before it may be proposed. */
const familiesToAmend = 2;

/**
 * Amend where one reading has two families' votes and more than every other; else review.
 * Where one reading leads, only the others are underlined: the minority, or a copy that slipped from
 * its own family. Where readings tie, every side is.
 */
export function judgeRow(supports: readonly Support[]): Verdict {
  const leader = findLeader(supports);
  const flagged = collect(supports, (_, index) => (index === leader ? [] : index));
  const isAttested = leader !== undefined && (supports[leader]?.votes ?? 0) >= familiesToAmend;
  return isAttested ? { outcome: 'amend', consensus: leader, flagged } : { outcome: 'review', flagged };
}

/** The reading that has more votes than every other. */
function findLeader(supports: readonly Support[]): number | undefined {
  let leader: number | undefined;
  let most = -1;
  let index = 0;
  for (const { votes } of supports) {
    if (votes > most) {
      leader = index;
      most = votes;
    } else if (votes === most) {
      leader = undefined;
    }
    index += 1;
  }
  return leader;
}
