import type { DateExpression } from './date.ts';
import { compareFields, isPartOutside, isWeekdayOff, isYearPart, setOfFields } from './dateFields.ts';
import type { Comparison, Field, FieldSet } from './dateFields.ts';
import { resolveDate, withOrder } from './dateInterval.ts';
import type { DateContext, DateInterval } from './dateInterval.ts';
import { reverseRelation } from './relation.ts';
import type { Relation } from './relation.ts';

/**
 * How one date stands to another, each read in its own article. Parts that both state decide (`2014` / `2016`);
 * where they share none, both are placed on the calendar by their datelines (`Thursday` / `Feb. 5`), and without
 * one nothing follows. A wider date that holds the other is no contradiction.
 */
export function relateDates(
  a: DateExpression,
  b: DateExpression,
  contextA: DateContext = {},
  contextB: DateContext = {},
): Relation {
  const first = withOrder(a, orderFor(a, b, contextA));
  const second = withOrder(b, orderFor(b, a, contextB));
  const relation = relateRead(first, second, contextA, contextB);
  if (relation !== 'exclusive') return relation;
  // The zone that an article names somewhere may excuse a difference, and tells too little to make one.
  const own = withZone(first, contextA, second.zone ?? contextB.zone);
  const other = withZone(second, contextB, first.zone ?? contextA.zone);
  return own === first && other === second ? relation : relateRead(own, other, contextA, contextB);
}

function relateRead(
  a: DateExpression,
  b: DateExpression,
  contextA: DateContext,
  contextB: DateContext,
): Relation {
  const base = relateWhen(a, b, contextA, contextB);
  return a.relation === b.relation ? base : relateBounded(a, b, base, [contextA, contextB]);
}

/** A time without a zone is told in the one that its article names, where the other time has another. */
function withZone(date: DateExpression, { zone }: DateContext, other: string | undefined): DateExpression {
  if (date.hour === undefined || date.zone !== undefined || zone === undefined) return date;
  return other === undefined || other === zone ? date : { ...date, zone };
}

/** A date in figures that may be read either way is read the way that makes the two agree, unless its article settles the order. */
function orderFor(date: DateExpression, other: DateExpression, context: DateContext): DateContext['order'] {
  if (date.order !== 'ambiguous' || context.order !== undefined) return context.order;
  return date.day === other.month && date.month === other.day ? 'dayFirst' : undefined;
}

/**
 * Since, until, by, before and after: opposite bounds of one date exclude each other, but for `since` and `before`:
 * what is open from September is not open before.
 */
function relateBounded(
  a: DateExpression,
  b: DateExpression,
  base: Relation,
  contexts: readonly [DateContext, DateContext],
): Relation {
  if (b.relation === 'at' && a.relation !== 'at')
    return reverseRelation(relateBounded(b, a, reverseRelation(base), [contexts[1], contexts[0]]));
  if (a.relation === 'at') return relateToBound(a, b, base, contexts);
  const pair = `${a.relation} ${b.relation}`;
  if (
    /^(?:before after|after before|since until|until since|after until|until after|by after|after by|since by|by since)$/.test(
      pair,
    )
  ) {
    return base === 'unrelated' ? 'unrelated' : base === 'exclusive' ? 'unrelated' : 'exclusive';
  }
  return base === 'exclusive' ? 'unrelated' : base;
}

/** A plain date beside a bounded one: `in 2014` is where `since 2014` begins, and lies within `before 2016`. */
function relateToBound(
  plain: DateExpression,
  bounded: DateExpression,
  base: Relation,
  contexts: readonly [DateContext, DateContext],
): Relation {
  if (bounded.relation === 'since' || bounded.relation === 'until') return base;
  if (base === 'unrelated') return base;
  if (base !== 'exclusive') return bounded.relation === 'by' ? 'narrower' : 'unrelated';
  const [inner, limit] = [resolveDate(plain, contexts[0]), resolveDate(bounded, contexts[1])];
  if (inner === undefined || limit === undefined)
    return bounded.relation === 'by' ? 'exclusive' : 'unrelated';
  const isInside = bounded.relation === 'after' ? inner.start >= limit.end : inner.end <= limit.start;
  return isInside ? 'narrower' : 'exclusive';
}

function relateWhen(
  a: DateExpression,
  b: DateExpression,
  contextA: DateContext,
  contextB: DateContext,
): Relation {
  const comparison = compareFields(a, b, countFromOneDay(a, b, contextA, contextB) ? 'one' : 'two');
  if (a.until !== undefined || b.until !== undefined)
    return relateRanges(a, b, comparison, contextA, contextB);
  if (comparison.clash) return 'exclusive';
  if (
    isOtherDistance(a, b) ||
    isPartOutside(a, b) ||
    isPartOutside(b, a) ||
    isWeekdayOff(a, b, contextA) ||
    isWeekdayOff(b, a, contextB)
  )
    return 'exclusive';
  const isCounted = a.occurrence !== undefined || b.occurrence !== undefined;
  if (comparison.shared !== 0 && !isCounted) return relateShared(comparison, a, b);
  const [intervalA, intervalB] = [resolveDate(a, contextA), resolveDate(b, contextB)];
  if (intervalA !== undefined && intervalB !== undefined) return relateIntervals(intervalA, intervalB, a, b);
  return comparison.shared === 0 ? relateLoose(a, b) : relateShared(comparison, a, b);
}

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365, decade: 3650 };

/**
 * `three weeks ago` and `three years ago` are two times from whatever day they are counted, but for a unit more or less on either
 * side: `last week` may lie in the last month, or not.
 */
function isOtherDistance(a: DateExpression, b: DateExpression): boolean {
  const [first, second] = [reachOf(a), reachOf(b)];
  if (!first || !second || a.relative?.unit === b.relative?.unit) return false;
  return first.isPast === second.isPast && (first.to < second.from || second.to < first.from);
}

/** The least and the most days to a time that is counted from today alone. */
function reachOf({ relative, weekday, month, season, part }: DateExpression) {
  const length = daysIn[relative?.unit ?? ''];
  if (relative === undefined || length === undefined || relative.offset === 0) return undefined;
  if ([weekday, month, season, part].some((stated) => stated !== undefined)) return undefined;
  const count = Math.abs(relative.offset);
  return { from: (count - 1) * length, to: (count + 1) * length, isPast: relative.offset < 0 };
}

/**
 * Whether what two dates count from today, they count from one day. Articles that do not tell their day may be of two: what
 * happened `this morning` in the evening's paper happened `yesterday` in the next one.
 */
function countFromOneDay(
  a: DateExpression,
  b: DateExpression,
  contextA: DateContext,
  contextB: DateContext,
): boolean {
  if (contextA.day !== contextB.day) return false;
  if (contextA.day !== undefined || a.relative?.unit !== 'day' || b.relative?.unit !== 'day') return true;
  return Math.abs(a.relative.offset - b.relative.offset) !== 1;
}

/** Shared parts agree, so the one that states more is the narrower. A time of day alone says little about a day. */
function relateShared({ onlyFirst, onlySecond }: Comparison, a: DateExpression, b: DateExpression): Relation {
  const more = onlyFirst === 0 ? 0 : onlyFirst & ~impliedBy(b, a);
  const less = onlySecond === 0 ? 0 : onlySecond & ~impliedBy(a, b);
  if (less === 0) return more === 0 ? 'equivalent' : 'narrower';
  if (more === 0) return 'wider';
  if (isSomeWeekday(a) === isSomeWeekday(b)) return 'equivalent';
  return isSomeWeekday(a) ? 'wider' : 'narrower';
}

/** `a Saturday in April` may be any of them. */
function isSomeWeekday({ weekday, month, day, occurrence }: DateExpression): boolean {
  return weekday !== undefined && month !== undefined && day === undefined && occurrence === undefined;
}

function impliedBy(other: DateExpression, own: DateExpression): FieldSet {
  return setOfFields((field) => isImplied(field, other, own));
}

/** A weekday adds nothing to a full date, a season nothing to its month, an evening nothing to 7 p.m. */
function isImplied(field: Field, other: DateExpression, own: DateExpression): boolean {
  if (field === 'quarter' || field === 'season') return other.month !== undefined;
  if (field === 'decade' || field === 'century') return other.year !== undefined;
  if (field === 'part') return other.hour !== undefined || (other.month !== undefined && isYearPart(own));
  return field === 'weekday' && other.day !== undefined && other.month !== undefined && own.day !== undefined;
}

/** Without a dateline: containment that the words alone tell. */
function relateLoose(a: DateExpression, b: DateExpression): Relation {
  const contains = (wide: DateExpression, fine: DateExpression): boolean =>
    (fine.month !== undefined && (wide.quarter !== undefined || wide.season !== undefined)) ||
    (fine.year !== undefined && (wide.decade !== undefined || wide.century !== undefined)) ||
    (fine.decade !== undefined && wide.century !== undefined) ||
    (fine.hour !== undefined &&
      wide.part !== undefined &&
      wide.hour === undefined &&
      fine.half === undefined);
  if (contains(b, a)) return 'narrower';
  return contains(a, b) ? 'wider' : 'unrelated';
}

const minutesPerDay = 1440;

/** How far relative periods are loose: `two years ago` may be any time in that year or the next. */
function slackOf(date: DateExpression): number {
  const { relative } = date;
  if (relative === undefined || Math.abs(relative.offset) < 1) return 0;
  if (relative.unit === 'year')
    return date.month === undefined && relative.offset < -1 ? 200 * minutesPerDay : 0;
  if (relative.unit === 'month') return relative.offset < -1 ? 20 * minutesPerDay : 0;
  if (relative.unit === 'week') return date.weekday === undefined ? 2 * minutesPerDay : 7 * minutesPerDay;
  return 0;
}

function relateIntervals(
  first: DateInterval,
  second: DateInterval,
  a: DateExpression,
  b: DateExpression,
): Relation {
  if (first.start === second.start && first.end === second.end) return 'equivalent';
  if (second.start <= first.start && first.end <= second.end) return 'narrower';
  if (first.start <= second.start && second.end <= first.end) return 'wider';
  const slack = Math.max(slackOf(a), slackOf(b));
  const isApart = first.end + slack <= second.start || second.end + slack <= first.start;
  if (!isApart) return 'equivalent';
  return isWholeWeekApart(first, second, a, b) ? 'unrelated' : 'exclusive';
}

function isPlainWeekday(date: DateExpression): boolean {
  return date.weekday !== undefined && date.relative === undefined && date.month === undefined;
}

/** A bare weekday may lie a week further on or back than the nearest one. */
function isWholeWeekApart(
  first: DateInterval,
  second: DateInterval,
  a: DateExpression,
  b: DateExpression,
): boolean {
  if (!isPlainWeekday(a) && !isPlainWeekday(b)) return false;
  const distance = Math.abs(
    Math.floor(first.start / minutesPerDay) - Math.floor(second.start / minutesPerDay),
  );
  return (
    distance === 7 ||
    ((first.end - first.start > minutesPerDay || second.end - second.start > minutesPerDay) && distance < 14)
  );
}

/** Ranges: equal at both ends, holding the other, or apart. Overlapping ones of the same grain exclude each other. */
function relateRanges(
  a: DateExpression,
  b: DateExpression,
  comparison: Comparison,
  contextA: DateContext,
  contextB: DateContext,
): Relation {
  const isEqual = !comparison.clash && comparison.onlyFirst === 0 && comparison.onlySecond === 0;
  if (isEqual && a.until !== undefined && b.until !== undefined && isSameEnd(a.until, b.until))
    return 'equivalent';
  const [first, second] = [placeRange(a, b, contextA), placeRange(b, a, contextB)];
  if (first === undefined || second === undefined) return 'unrelated';
  if (first.start === second.start && first.end === second.end) return 'equivalent';
  if (a.until !== undefined && b.until !== undefined) return 'exclusive';
  if (second.start <= first.start && first.end <= second.end) return 'narrower';
  if (first.start <= second.start && second.end <= first.end) return 'wider';
  return first.end <= second.start || second.end <= first.start ? 'exclusive' : 'unrelated';
}

function isSameEnd(
  a: NonNullable<DateExpression['until']>,
  b: NonNullable<DateExpression['until']>,
): boolean {
  const keys = [
    'year',
    'month',
    'day',
    'weekday',
    'hour',
    'minute',
    'season',
    'part',
    'quarter',
    'decade',
  ] as const;
  return keys.every((key) => a[key] === b[key]);
}

/** Ranges of days without a year are placed in one year, so that they compare at all. */
function placeRange(
  date: DateExpression,
  other: DateExpression,
  context: DateContext,
): DateInterval | undefined {
  const placed = resolveDate(date, context);
  if (placed !== undefined || date.month === undefined) return placed;
  const year = other.year ?? 2000;
  const { until } = date;
  return resolveDate(
    { ...date, year, ...(until === undefined ? {} : { until: { ...until, year: until.year ?? year } }) },
    context,
  );
}
