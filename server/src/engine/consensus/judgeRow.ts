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
  const most = Math.max(0, ...supports.map(({ votes }) => votes));
  const leaders = collect(supports, ({ votes }, index) => (votes === most ? [index] : []));
  const [leader] = leaders;
  const all = supports.map((_, index) => index);
  if (leader === undefined || leaders.length > 1) return { outcome: 'review', flagged: all };
  const flagged = all.filter((index) => index !== leader);
  return most >= familiesToAmend
    ? { outcome: 'amend', consensus: leader, flagged }
    : { outcome: 'review', flagged };
}
