import type { VersionPair } from '../model/alignment.ts';
import type { DateExpression } from '../model/date.ts';
import { relateDates } from '../model/dateRelation.ts';
import { collateFacts } from './collateFacts.ts';
import type { FactComparer, PlacedFact } from './compareFacts.ts';
import { dateContextOf } from './dateContext.ts';
import type { Detector } from './detector.ts';
import { isWritingDay } from './writingDay.ts';

/** A date that nothing else accounts for is seldom met by chance. */
const leastSlot = 0.41;
/** How much the likeness of two places drops where one date is a bound (`since 2014`) and the other is not. */
const otherBound = 0.7;

/**
 * Dates and times of one event that exclude each other. It leaves alone a date inside a wider one
 * (`late 2021`, `2021`), the weekday of a date, the same hour on two clocks, and dates of two events.
 */
export const dateDetector: Detector = {
  kind: 'date',
  noun: 'Date',
  summary: 'Dates and times of one event that exclude each other.',
  leastConfidence: 0.4,
  detect: (alignment) => collateFacts(alignment, comparerOf),
};

function comparerOf({ left, right }: VersionPair): FactComparer<DateExpression> {
  const leftContext = dateContextOf(left);
  const rightContext = dateContextOf(right);
  return {
    factsOf: ({ sentence }) => sentence.analysis.facts.dates,
    spanOf: ({ span }) => span,
    valueOf: ({ label }) => label,
    relate: (a, b) => relateDates(a.fact, b.fact, leftContext, rightContext),
    isSelfIdentifying: () => true,
    likeness: ({ fact: a }: PlacedFact<DateExpression>, { fact: b }: PlacedFact<DateExpression>) => {
      if (isWritingDay(left, a) && isWritingDay(right, b)) return 0;
      return a.relation === b.relation ? 1 : otherBound;
    },
    leastSlot: () => leastSlot,
    reason: 'same passage, different date',
  };
}
