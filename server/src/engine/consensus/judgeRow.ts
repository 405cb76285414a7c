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
  const most = Math.max(0, ...supports.map(({ votes }) => votes));
  const leader = supports.findIndex(({ votes }) => votes === most);
  const isTied = leader < 0 || supports.some(({ votes }, index) => index > leader && votes === most);
  const flagged = [...supports.keys()].filter((index) => isTied || index !== leader);
  if (isTied) return { outcome: 'review', flagged };
  return most >= familiesToAmend
    ? { outcome: 'amend', consensus: leader, flagged }
    : { outcome: 'review', flagged };
}
