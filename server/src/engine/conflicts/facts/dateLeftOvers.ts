import type { DateExpression } from '../../model/date.ts';
import { areTransposed } from './findSlips.ts';
import type { LeftOverRules } from './meetLeftOvers.ts';

/** How alike two sentences must be for the only dates left over in two versions to face each other. */
const leastOfFacing = 0.3;
/** What stands beside a date in a heading or a list is too short to be alike by chance. */
const fewestTokens = 6;

/** Dates that nothing in the other version accounts for. */
export const dateLeftOvers: LeftOverRules<DateExpression> = {
  sortOf: ({ granularity, month, day, year, until, relative }) => {
    if (until !== undefined || relative !== undefined) return undefined;
    if (granularity === 'year') return year === undefined ? undefined : 'year';
    if (month !== undefined && day !== undefined && granularity !== 'day') return undefined;
    return granularity;
  },
  isOfSlips: () => false,
  isSlip: ({ fact: left }, { fact: right }) => {
    if (left.granularity === 'year') return areTransposed(String(left.year ?? ''), String(right.year ?? ''));
    if (left.day === undefined || right.day === undefined) return false;
    return left.month === right.month ? isOtherDigit(left.day, right.day) : left.day === right.day;
  },
  mayBeSlip: ({ fact: left }, { fact: right }) =>
    left.month !== undefined &&
    left.month === right.month &&
    left.day === right.day &&
    left.year !== undefined &&
    right.year !== undefined &&
    left.year !== right.year,
  leastOfFacing: (left, right) => {
    const isShort = [left, right].some(({ placed }) => placed.sentence.analysis.tokens.length < fewestTokens);
    if (isShort || !areBoundAlike(left.fact, right.fact) || areNeighbours(left.fact, right.fact))
      return undefined;
    return leastOfFacing;
  },
  leastOfLone: () => undefined,
};

/** `By 6 p.m.` and `by noon` tell how far a thing had come; nothing else is told of two bounds that differ in sense. */
function areBoundAlike(left: DateExpression, right: DateExpression): boolean {
  return left.relation === right.relation && !(left.relation === 'by' && left.granularity === 'minute');
}

/** One term ends on 31 July and the next begins on 1 August. */
function areNeighbours(left: DateExpression, right: DateExpression): boolean {
  const [own, other] = [dayOfYear(left), dayOfYear(right)];
  return own !== undefined && other !== undefined && Math.abs(own - other) === 1;
}

function dayOfYear({ month, day }: DateExpression): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  return Math.round((Date.UTC(2000, month - 1, day) - Date.UTC(2000, 0, 1)) / 86_400_000);
}

/** `12` and `21`, `18` and `28`, `3` and `13`: what a hand or an ear makes of a day, unlike the day after. */
function isOtherDigit(left: number, right: number): boolean {
  return areTransposed(String(left), String(right)) || (left !== right && (left - right) % 10 === 0);
}
