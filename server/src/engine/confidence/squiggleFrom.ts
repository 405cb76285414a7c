import type { ConflictKind } from '../model/conflict.ts';

/** Less likely than this, a squiggle would nag more often than it helps, even if the estimate is somewhat too low. */
const likelyEnough = 0.4;
/** The labels of certainty come from few texts, so that its estimate may be far too low. */
const likelyEnoughByFewLabels = 0.25;
/** A figure, a date, a name or quoted words differ or do not: doubt about them ranks, and takes no squiggle away. */
const always = 0;

/**
 * From which confidence on a conflict is a squiggle and no hint, for each kind, once the detector's own score has
 * reached its threshold. What a learned score takes away it takes from open kinds alone (docs/confidence.md).
 */
export const squiggleFrom: Readonly<Record<ConflictKind, number>> = {
  number: always,
  date: always,
  name: always,
  quote: always,
  title: likelyEnough,
  place: likelyEnough,
  attribution: likelyEnough,
  polarity: likelyEnough,
  certainty: likelyEnoughByFewLabels,
  role: likelyEnough,
  term: likelyEnough,
};
