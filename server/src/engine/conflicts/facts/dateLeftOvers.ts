import type { DateExpression } from '../../model/date.ts';
import type { LeftOverRules } from './meetLeftOvers.ts';

/** Dates that nothing in the other version accounts for. Days of the week recur, so only calendar dates are compared. */
export const dateLeftOvers: LeftOverRules<DateExpression> = {
  sortOf: ({ granularity, month, day, year, until, relative }) => {
    if (until !== undefined || relative !== undefined) return undefined;
    if (month !== undefined && day !== undefined) return granularity === 'day' ? 'day' : undefined;
    return granularity === 'year' && year !== undefined ? 'year' : undefined;
  },
  isSlip: ({ fact: left }, { fact: right }) => {
    if (left.day === undefined || right.day === undefined) return areTransposed(left.year, right.year);
    return left.month === right.month ? isOtherDigit(left.day, right.day) : left.day === right.day;
  },
  leastOfLone: () => undefined,
};

/** `12` and `21`, `18` and `28`, `3` and `13`: what a hand or an ear makes of a day, unlike the day after. */
function isOtherDigit(left: number, right: number): boolean {
  return areTransposed(left, right) || (left !== right && (left - right) % 10 === 0);
}

/** `1834` and `1843`. */
function areTransposed(left: number | undefined, right: number | undefined): boolean {
  if (left === undefined || right === undefined || left === right) return false;
  const sorted = (value: number) => Array.from(String(value)).sort().join('');
  return sorted(left) === sorted(right);
}
