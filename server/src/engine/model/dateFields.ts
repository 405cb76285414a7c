import { zoneShifts } from '../language/timeZones.ts';
import { remember } from '../util/remember.ts';
import { dayNumber, weekdayOf } from './calendarDays.ts';
import type { DateExpression } from './date.ts';
import type { DateContext } from './dateInterval.ts';

/** Which parts of the calendar two dates state, and whether those parts can be of one moment. */

const plainFields = ['year', 'decade', 'century', 'quarter', 'month', 'day', 'weekday', 'season'] as const;
const allFields = [...plainFields, 'time', 'part', 'relative', 'end'] as const;
export type Field = (typeof allFields)[number];

/** Several fields as one number, a bit for each: dates are compared far too often to make lists of them. */
export type FieldSet = number;

/** The set of fields of which `isMember` says so. */
export function setOfFields(isMember: (field: Field) => boolean): FieldSet {
  return allFields.reduce((set, field, position) => (isMember(field) ? set | (1 << position) : set), 0);
}

const relativeField = setOfFields((field) => field === 'relative');

/** What two dates state alike, what only one of them states, and whether they contradict each other. */
export interface Comparison {
  readonly clash: boolean;
  readonly shared: FieldSet;
  readonly onlyFirst: FieldSet;
  readonly onlySecond: FieldSet;
}

/** What a date states of one field; a time of day stands for the part of the day. */
function valueIn(date: DateExpression, field: Field): string | number | undefined {
  if (field === 'time') return date.hour === undefined ? undefined : 'clock';
  if (field === 'part') return date.hour === undefined ? date.part : undefined;
  if (field === 'relative') return date.relative && `${date.relative.unit} ${String(date.relative.offset)}`;
  if (field === 'end') return date.until && 'range';
  return date[field];
}

const statedIn: (date: DateExpression) => FieldSet = remember((date) =>
  setOfFields((field) => valueIn(date, field) !== undefined),
);

export function compareFields(a: DateExpression, b: DateExpression, today: 'one' | 'two'): Comparison {
  const first = statedIn(a);
  const second = statedIn(b);
  const both = first & second;
  // What two articles count from two days has nothing in common, and is no more of the one than of the other.
  const shared = today === 'one' ? both : both & ~relativeField;
  return {
    clash: shared !== 0 && isAnyClash(shared, a, b),
    shared,
    onlyFirst: first & ~second,
    onlySecond: second & ~first,
  };
}

function isAnyClash(shared: FieldSet, a: DateExpression, b: DateExpression): boolean {
  let bit = 1;
  for (const field of allFields) {
    if ((shared & bit) !== 0) {
      const first = valueIn(a, field);
      const second = valueIn(b, field);
      if (first !== undefined && second !== undefined && isClash(field, a, b, first, second)) return true;
    }
    bit <<= 1;
  }
  return false;
}

function isClash(
  field: Field,
  a: DateExpression,
  b: DateExpression,
  first: string | number,
  second: string | number,
): boolean {
  if (field === 'time') return clockDistance(a, b) > 0;
  if (field === 'part') return isPartClash(String(first), String(second));
  if (field === 'relative') return a.relative?.unit === b.relative?.unit && first !== second;
  return field !== 'end' && first !== second;
}

/** `evening` and `night`, `mid` and `late` run into each other; nobody's dusk is of one hour all the year. */
const overlapping: ReadonlySet<string> = new Set([
  ...['evening night', 'late night', 'evening late', 'early morning'],
  ...[
    'dawn morning',
    'dawn early',
    'dawn night',
    'dusk evening',
    'dusk late',
    'dusk night',
    'afternoon dusk',
  ],
]);

function isPartClash(first: string, second: string): boolean {
  return first !== second && !overlapping.has(`${first} ${second}`) && !overlapping.has(`${second} ${first}`);
}

/** Minutes between two clock times, in Greenwich's time where both name a zone; twelve hours apart agree where a.m. or p.m. is missing. */
function clockDistance(a: DateExpression, b: DateExpression): number {
  const minutes = (date: DateExpression): number => (date.hour ?? 0) * 60 + (date.minute ?? 0);
  const cycle = a.half === 'unknown' || b.half === 'unknown' ? 720 : 1440;
  const distanceBy = (shift: number): number => {
    const distance = (((minutes(a) - minutes(b) + shift) % cycle) + cycle) % cycle;
    return Math.min(distance, cycle - distance);
  };
  const shifts = zoneShifts(a.zone, b.zone);
  return shifts.length === 0 ? distanceBy(0) : Math.min(...shifts.map(distanceBy));
}

/** Months inside or outside a season, quarter or year part; years inside a decade; hours inside a part of the day. */
export function isPartOutside(a: DateExpression, b: DateExpression): boolean {
  if (a.year !== undefined && b.decade !== undefined && Math.floor(a.year / 10) * 10 !== b.decade)
    return true;
  if (
    a.year !== undefined &&
    b.century !== undefined &&
    Math.ceil(a.year / 100) !== b.century &&
    Math.floor(a.year / 100) + 1 !== b.century
  )
    return true;
  if (a.decade !== undefined && b.century !== undefined && Math.floor(a.decade / 100) + 1 !== b.century)
    return true;
  if (a.day !== undefined && b.occurrence !== undefined && !isDayOf(b, b.occurrence, a.day)) return true;
  if (a.month !== undefined && b.quarter !== undefined && Math.ceil(a.month / 3) !== b.quarter) return true;
  if (a.month !== undefined && b.season !== undefined && !seasonMonths[b.season].includes(a.month))
    return true;
  if (a.month !== undefined && b.month === undefined && isYearPart(b))
    return !yearPartMonths(b).includes(a.month);
  return (
    a.hour !== undefined &&
    a.half === undefined &&
    b.hour === undefined &&
    b.part !== undefined &&
    !isHourIn(a.hour, b.part)
  );
}

/** Of a week of the month nobody says on which day it begins, so it is taken to reach some days further. */
const slackOfWeek = 3;

/** The third of any weekday falls on the 15th to the 21st, the last one within the last week of some month. */
function isDayOf(
  { weekday }: DateExpression,
  occurrence: NonNullable<DateExpression['occurrence']>,
  day: number,
): boolean {
  if (weekday === undefined) {
    const first = occurrence === -1 ? 22 : occurrence * 7 - 6;
    return day >= first - slackOfWeek && (occurrence === -1 || day < first + 7 + slackOfWeek);
  }
  return occurrence === -1 ? day > 21 : Math.ceil(day / 7) === occurrence;
}

/** With a month to spare on both sides: seasons of the weather and of the almanac differ, and so do hemispheres' papers. */
const seasonMonths = {
  spring: [2, 3, 4, 5, 6],
  summer: [5, 6, 7, 8, 9],
  autumn: [8, 9, 10, 11, 12],
  winter: [11, 12, 1, 2, 3],
};

export function isYearPart(date: DateExpression): boolean {
  return (
    date.granularity === 'year' && (date.part === 'early' || date.part === 'mid' || date.part === 'late')
  );
}

function yearPartMonths(date: DateExpression): readonly number[] {
  if (date.part === 'early') return [1, 2, 3, 4, 5];
  return date.part === 'mid' ? [4, 5, 6, 7, 8, 9] : [8, 9, 10, 11, 12];
}

function isHourIn(hour: number, part: NonNullable<DateExpression['part']>): boolean {
  const [from, to] = partHours[part];
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** Hours that people still call by the part of the day; those of a night run over midnight. */
const partHours: Readonly<Record<NonNullable<DateExpression['part']>, readonly [from: number, to: number]>> =
  {
    dawn: [3, 9],
    morning: [0, 13],
    noon: [11, 14],
    afternoon: [12, 19],
    dusk: [15, 24],
    evening: [16, 24],
    night: [18, 6],
    midnight: [23, 2],
    early: [0, 12],
    mid: [0, 24],
    late: [15, 4],
  };

/** A weekday against a full date, or against one that the dateline places. */
export function isWeekdayOff(a: DateExpression, b: DateExpression, context: DateContext): boolean {
  if (a.weekday === undefined || b.weekday !== undefined || b.month === undefined || b.day === undefined)
    return false;
  const year = b.year ?? a.year ?? (context.day === undefined ? undefined : Number(context.day.slice(0, 4)));
  return (
    year !== undefined &&
    (a.month === undefined || b.year !== undefined) &&
    weekdayOf(dayNumber(year, b.month, b.day)) !== a.weekday
  );
}
