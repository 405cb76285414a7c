import { calendarDay, dayNumber, daysInMonth, parseIsoDay, weekdayOf } from './calendarDays.ts';
import type { DateExpression } from './date.ts';

/** Half-open, in minutes from day 0 of `calendarDays.ts`. */
export interface DateInterval {
  readonly start: number;
  readonly end: number;
}

/** What a relative or ambiguous date is read by: the article's dateline (ISO day) and its own order of day and month. */
export interface DateContext {
  readonly day?: string;
  readonly order?: DateOrder;
  /** The one zone that the article names: `Eastern`, `GMT`. */
  readonly zone?: string;
}

export type DateOrder = 'dayFirst' | 'monthFirst';

type Parts = Omit<DateExpression, 'until' | 'span' | 'kind' | 'granularity' | 'relation' | 'label'>;

const minutesPerDay = 1440;

/**
 * Which of day and month an article writes first in figures: told by its unambiguous dates
 * (`25/12/2025`), and failing these by its spelt ones (`12 September`). Nothing where both occur or none.
 */
export function dateOrderOf(dates: readonly DateExpression[]): DateOrder | undefined {
  const orders = (ofFigures: readonly DateExpression[]): ReadonlySet<DateOrder> =>
    new Set(ofFigures.flatMap(({ order }) => (order === undefined || order === 'ambiguous' ? [] : [order])));
  const certain = orders(dates);
  return certain.size === 1 ? [...certain][0] : undefined;
}

/** The date with its day and month as the article's order has them. */
export function withOrder<T extends Parts>(date: T, order: DateOrder | undefined): T {
  if (
    date.order !== 'ambiguous' ||
    order !== 'dayFirst' ||
    date.day === undefined ||
    date.month === undefined
  )
    return date;
  return { ...date, day: date.month, month: date.day };
}

function days(start: number, end: number): DateInterval {
  return { start: start * minutesPerDay, end: end * minutesPerDay };
}

function monthSpan(year: number, month: number, count: number): DateInterval {
  const last = month + count - 1;
  const end = dayNumber(year + Math.floor(last / 12), (last % 12) + 1, 1);
  return days(dayNumber(year, month, 1), end);
}

const seasonStarts = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** The calendar period of a date that states its year, without part and time. */
function absolutePeriod(parts: Parts, year: number): DateInterval | undefined {
  if (parts.month !== undefined) {
    if (parts.day === undefined)
      return nthWeekday(parts, year, parts.month) ?? monthSpan(year, parts.month, 1);
    if (parts.day > daysInMonth(year, parts.month)) return undefined;
    const day = dayNumber(year, parts.month, parts.day);
    return days(day, day + 1);
  }
  if (parts.quarter !== undefined) return monthSpan(year, parts.quarter * 3 - 2, 3);
  if (parts.season !== undefined) return monthSpan(year, seasonStarts[parts.season], 3);
  return days(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1));
}

/** The day of `the third Saturday of April`; nothing where no such weekday is counted, or the month has none. */
function nthWeekday({ occurrence, weekday }: Parts, year: number, month: number): DateInterval | undefined {
  if (occurrence === undefined || weekday === undefined) return undefined;
  const first = dayNumber(year, month, 1);
  const length = daysInMonth(year, month);
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  const last = offset + 7 * Math.floor((length - 1 - offset) / 7);
  const at = occurrence === -1 ? last : offset + 7 * (occurrence - 1);
  return at < length ? days(first + at, first + at + 1) : undefined;
}

/** A date without its year lies in the year that brings it nearest to the dateline. */
function nearestYear(parts: Parts, today: number): number {
  const { year } = calendarDay(today);
  const distance = (candidate: number): number => {
    const period = absolutePeriod(parts, candidate);
    return period === undefined
      ? Infinity
      : Math.abs((period.start + period.end) / 2 / minutesPerDay - today);
  };
  return [year - 1, year + 1].reduce(
    (best, candidate) => (distance(candidate) < distance(best) ? candidate : best),
    year,
  );
}

function relativePeriod(parts: Parts, today: number): DateInterval | undefined {
  const { relative } = parts;
  if (relative === undefined) return undefined;
  const { unit, offset } = relative;
  const now = calendarDay(today);
  switch (unit) {
    case 'day':
      return days(today + offset, today + offset + 1);
    case 'week': {
      const monday = today - weekdayOf(today) + 1 + offset * 7;
      return days(monday, monday + 7);
    }
    case 'month': {
      const index = now.year * 12 + now.month - 1 + offset;
      return monthSpan(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
    }
    case 'year':
      return absolutePeriod(parts, now.year + offset);
    case 'decade': {
      const first = Math.floor(now.year / 10) * 10 + offset * 10;
      return days(dayNumber(first, 1, 1), dayNumber(first + 10, 1, 1));
    }
    case 'hour':
    case 'minute':
      return undefined;
  }
}

/** The day that a weekday means: the one of the week named, or the only one within three days of the dateline. */
function weekdayPeriod(weekday: number, parts: Parts, today: number): DateInterval | undefined {
  const { relative } = parts;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (relative?.unit === 'week' && relative.offset !== 0) {
    const day =
      relative.offset > 0
        ? today + (ahead === 0 ? 7 : ahead)
        : today - ((7 - ahead) % 7 === 0 ? 7 : (7 - ahead) % 7);
    return days(day, day + 1);
  }
  const day = ahead <= 3 ? today + ahead : today + ahead - 7;
  return days(day, day + 1);
}

function periodOf(parts: Parts, today: number | undefined): DateInterval | undefined {
  if (parts.century !== undefined && parts.century > 0)
    return days(dayNumber(parts.century * 100 - 100, 1, 1), dayNumber(parts.century * 100 + 1, 1, 1));
  if (parts.decade !== undefined)
    return days(dayNumber(parts.decade, 1, 1), dayNumber(parts.decade + 10, 1, 1));
  if (parts.year !== undefined) return absolutePeriod(parts, parts.year);
  if (today === undefined) return undefined;
  if (parts.weekday !== undefined && parts.month === undefined)
    return weekdayPeriod(parts.weekday, parts, today);
  if (parts.relative !== undefined) return relativePeriod(parts, today);
  if (parts.month !== undefined || parts.quarter !== undefined || parts.season !== undefined) {
    return absolutePeriod(parts, nearestYear(parts, today));
  }
  return undefined;
}

/** Hours of the parts of a day; a night runs on past midnight. */
const partHours = {
  dawn: [3, 9],
  morning: [0, 12],
  noon: [12, 13],
  afternoon: [12, 18],
  dusk: [15, 24],
  evening: [17, 24],
  night: [18, 30],
  midnight: [0, 1],
} as const;
/** `early 2021` is its first five months, `mid-2021` April to September, `late 2021` its last five. */
const partShares = { early: [0, 0.42], mid: [0.25, 0.75], late: [0.58, 1] } as const;

function narrowed(period: DateInterval, parts: Parts): DateInterval {
  if (parts.hour !== undefined && parts.half === undefined) {
    const minute = period.start + parts.hour * 60 + (parts.minute ?? 0);
    return { start: minute, end: minute + 1 };
  }
  const { part } = parts;
  if (part === undefined) return period;
  if (part === 'early' || part === 'mid' || part === 'late') {
    const length = period.end - period.start;
    const [from, to] = partShares[part];
    return { start: period.start + Math.round(length * from), end: period.start + Math.round(length * to) };
  }
  const [from, to] = partHours[part];
  return { start: period.start + from * 60, end: period.start + to * 60 };
}

function resolveParts(parts: Parts, context: DateContext): DateInterval | undefined {
  const today = context.day === undefined ? undefined : parseIsoDay(context.day);
  const period = periodOf(withOrder(parts, context.order), today);
  return period === undefined ? undefined : narrowed(period, parts);
}

/**
 * The minutes that a date covers, relative ones counted from the dateline; a range from the start of its
 * first to the end of its last part. Nothing where the words and the dateline do not fix it.
 */
export function resolveDate(expression: DateExpression, context: DateContext = {}): DateInterval | undefined {
  const first = resolveParts(expression, context);
  if (first === undefined || expression.until === undefined) return first;
  const last = resolveParts(expression.until, context);
  return last === undefined || last.end <= first.start ? undefined : { start: first.start, end: last.end };
}
