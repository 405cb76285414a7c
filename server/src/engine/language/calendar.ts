import type { DateExpression } from '../model/date.ts';

/** The names of the calendar and the clock. */

const monthRows = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
] as const;
const weekdayRows = [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
] as const;

function numberNames(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, index) => row.split(' ').map((name): [string, number] => [name, index + 1])),
  );
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** `sept` 9. */
export const monthNumbers: ReadonlyMap<string, number> = numberNames(monthRows);
/** `thurs` 4; Monday is 1. */
export const weekdayNumbers: ReadonlyMap<string, number> = numberNames(weekdayRows);
/** `September` at 8. */
export const monthNames: readonly string[] = monthRows.map((row) => capitalize(row.split(' ')[0] ?? ''));
/** `Monday` at 0. */
export const weekdayNames: readonly string[] = weekdayRows.map((row) => capitalize(row.split(' ')[0] ?? ''));

/** Months that are also given names, verbs or nouns, and need a sign that the month is meant. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'april',
  'june',
  'august',
  'sep',
  'dec',
  'jun',
]);
/** `Sun` and `Sat` name other things as well. */
export const shortWeekdays: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
]);

export const seasonNames: ReadonlyMap<string, NonNullable<DateExpression['season']>> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);

export const dayParts: ReadonlyMap<string, NonNullable<DateExpression['part']>> = new Map([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['noon', 'noon'],
  ['midday', 'noon'],
  ['midnight', 'midnight'],
  ['lunchtime', 'noon'],
  ['overnight', 'night'],
  ['dawn', 'dawn'],
  ['daybreak', 'dawn'],
  ['sunrise', 'dawn'],
  ['dusk', 'dusk'],
  ['nightfall', 'dusk'],
  ['sunset', 'dusk'],
  ['sundown', 'dusk'],
]);

export const periodUnits: ReadonlyMap<string, NonNullable<DateExpression['relative']>['unit']> = new Map([
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
]);

/** Feasts with a fixed date. */
export const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ['new year eve', [12, 31]],
  ['new year day', [1, 1]],
  ['halloween', [10, 31]],
  ['bastille day', [7, 14]],
  ['may day', [5, 1]],
]);
