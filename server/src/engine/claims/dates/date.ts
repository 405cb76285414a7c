import { dayParts, monthNumbers, seasonNames, weekdayNumbers } from '../../language/calendar.ts';
import { ordinalNumbers, smallNumbers, tenNumbers } from '../../language/numberWords.ts';
import type { DateExpression } from '../../model/date.ts';
import type { Token } from '../../model/token.ts';
import {
  feastAt,
  monthDayAt,
  monthNameAt,
  numericDateAt,
  quarterAt,
  seasonAt,
  weekdayAt,
} from './dateCalendar.ts';
import { relationBefore } from './dateBound.ts';
import { clockAt, dayPartAt } from './dateClock.ts';
import { eraAt } from './dateEra.ts';
import { printDate } from './dateLabel.ts';
import { dateModifierAt, modifiedCore } from './dateModifier.ts';
import { core, finerOf, joinCores } from './dateParts.ts';
import type { DateCore, DateParts } from './dateParts.ts';
import { nthWeekdayAt } from './dateNthWeekday.ts';
import { relativeAt, yearFromAt } from './dateRelative.ts';
import { yearAt, yearEndAt } from './dateYear.ts';
import { cutPieces, isJoiner, normalAt } from '../quantities/quantityPieces.ts';
import type { Piece } from '../quantities/quantityPieces.ts';

type Pieces = readonly Piece[];

/**
 * The dates and times of a sentence in reading order, spans relative to it and without the preposition:
 * `late 2021`, `6:40 a.m. Friday`, `September 12`, `last month`. Durations (`for 16 years`) are quantities.
 */
export function extractDates(text: string, tokens: readonly Token[]): readonly DateExpression[] {
  if (!mayHoldDate.test(text)) return [];
  const pieces = cutPieces(text, tokens);
  const dates: DateExpression[] = [];
  for (let index = 0; index < pieces.length;) {
    const found = wholeAt(pieces, index) ?? countedFrom(pieces, index, dates.at(-1));
    if (found === undefined) {
      index += 1;
      continue;
    }
    dates.push(expressionOf(pieces, found));
    index = Math.max(index + 1, found.until?.end ?? found.first.end);
  }
  return dates;
}

/** Digits or a word of the calendar: most sentences have neither, and are not read further. */
const mayHoldDate =
  /\d|day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|last|next|this|ago|noon|mid|tonight|tomorrow|century|quarter|spring|summer|autumn|fall|winter|christmas|new year|previous|o['’]clock|half past|halloween|dawn|dusk|daybreak|nightfall|sun(?:rise|set|down))/i;

function countedFrom(pieces: Pieces, index: number, last: DateExpression | undefined): Whole | undefined {
  const first = yearFromAt(pieces, index, last?.until === undefined ? last?.year : undefined);
  return first && { first, until: undefined };
}

interface Whole {
  readonly first: DateCore;
  readonly until: DateCore | undefined;
}

/** One piece of date grammar, the most telling first. */
function coreAt(pieces: Pieces, index: number): DateCore | undefined {
  return (
    nthWeekdayAt(pieces, index) ??
    numericDateAt(pieces, index) ??
    clockAt(pieces, index) ??
    monthDayAt(pieces, index) ??
    feastAt(pieces, index) ??
    weekdayAt(pieces, index) ??
    eraAt(pieces, index) ??
    quarterAt(pieces, index) ??
    seasonAt(pieces, index) ??
    relativeAt(pieces, index) ??
    yearAt(pieces, index) ??
    dayPartAt(pieces, index, 'alone')
  );
}

const starters: ReadonlySet<string> = new Set([
  ...monthNumbers.keys(),
  ...weekdayNumbers.keys(),
  ...seasonNames.keys(),
  ...dayParts.keys(),
  ...smallNumbers.keys(),
  ...tenNumbers.keys(),
  ...ordinalNumbers.keys(),
  ...'a an q1 q2 q3 q4 half quarter yesterday today tomorrow tonight last previous past this current next coming'.split(
    ' ',
  ),
  ...'early mid late earlier later end close start beginning middle christmas boxing new halloween bastille'.split(
    ' ',
  ),
]);

/** Most words begin no date: this spares them the whole grammar. */
function mayStart(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.kind === 'number' || starters.has(piece.normal));
}

function canStart(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.kind === 'number' || piece.kind === 'word');
}

/** A core with its modifier in front. */
function modifiedAt(pieces: Pieces, index: number): DateCore | undefined {
  const modifier = dateModifierAt(pieces, index);
  if (modifier === undefined) return coreAt(pieces, index);
  const found = canStart(pieces[modifier.end]) ? coreAt(pieces, modifier.end) : undefined;
  return found === undefined ? undefined : modifiedCore(modifier, found);
}

/** How far to look past commas and prepositions for the next part of one date: `7 p.m. on Friday`, `Friday, Sept. 12`. */
function linkEnds(pieces: Pieces, index: number): readonly number[] {
  const first = normalAt(pieces, index);
  const ends = [index];
  if (first === ',' || first === '(') ends.push(index + 1);
  if (first === ',' && /^(?:at|on)$/.test(normalAt(pieces, index + 1))) ends.push(index + 2);
  if (/^(?:on|at|of|in|the)$/.test(first)) ends.push(index + 1);
  if (/^(?:on|of|in)$/.test(first) && normalAt(pieces, index + 1) === 'the') ends.push(index + 2);
  return ends;
}

/** Whether the second core may carry on the first: a year does not carry on a weekday, nor a comma lead to a bare time. */
function isFitting(pieces: Pieces, first: DateCore, second: DateCore): boolean {
  const link = second.start > first.end ? normalAt(pieces, first.end) : '';
  const [a, b] = [first.parts, second.parts];
  if (a.part !== undefined && b.part !== undefined) return false;
  if (b.hour !== undefined || b.granularity === 'partOfDay')
    return isDaylike(a) && link !== 'of' && link !== '(';
  if (a.hour !== undefined || a.granularity === 'partOfDay') return isDaylike(b) && link !== 'at';
  if (a.weekday !== undefined)
    return b.month !== undefined ? link !== 'in' : b.relative !== undefined && link !== ',';
  if (a.season !== undefined || a.quarter !== undefined || (a.month !== undefined && a.day === undefined)) {
    return (
      link !== ',' &&
      link !== 'at' &&
      link !== 'on' &&
      (b.year !== undefined || b.relative?.unit === 'year') &&
      b.month === undefined
    );
  }
  return a.month !== undefined && b.weekday !== undefined && /^[,(]?$/.test(link);
}

function isDaylike(parts: DateParts): boolean {
  return parts.weekday !== undefined || parts.day !== undefined || parts.relative?.unit === 'day';
}

/** A date with all the parts that follow it: `Friday, Sept. 12, 2025, at 7 p.m.`. */
function chainAt(pieces: Pieces, index: number): DateCore | undefined {
  let whole = modifiedAt(pieces, index);
  for (let count = 0; whole !== undefined && count < 4; count += 1) {
    const longer: DateCore | undefined = extend(pieces, whole);
    if (longer === undefined) break;
    whole = longer;
  }
  return whole;
}

function extend(pieces: Pieces, whole: DateCore): DateCore | undefined {
  for (const at of linkEnds(pieces, whole.end)) {
    if (!canStart(pieces[at])) continue;
    const next = yearOrCoreAt(pieces, whole, at);
    if (next === undefined || !isFitting(pieces, whole, next)) continue;
    const joined = joinCores(whole, next);
    if (joined !== undefined) return joined;
  }
  return undefined;
}

/** Behind a season, quarter or month four digits are a year even where they would be none alone. */
function yearOrCoreAt(pieces: Pieces, whole: DateCore, at: number): DateCore | undefined {
  const isPeriod = whole.parts.season !== undefined || whole.parts.quarter !== undefined;
  const years = normalAt(pieces, at - 1) === 'of' ? /^(?:1\d|20|21)\d\d$/ : /^(?:1[5-9]|20|21)\d\d$/;
  const digits = years.test(normalAt(pieces, at)) ? Number(normalAt(pieces, at)) : undefined;
  if (isPeriod && digits !== undefined) return core(at, at + 1, { year: digits, granularity: 'year' });
  return modifiedAt(pieces, at) ?? dayPartAt(pieces, at, 'beside');
}

/** A date, or the two ends of a range. */
function wholeAt(pieces: Pieces, index: number): Whole | undefined {
  if (!mayStart(pieces[index])) return undefined;
  const range = dayRangeAt(pieces, index) ?? clockRangeAt(pieces, index);
  if (range !== undefined) return range;
  const first = chainAt(pieces, index) ?? placedPartAt(pieces, index);
  if (first === undefined) return undefined;
  const link = first.end;
  const isDash =
    /^[-–—]$/.test(normalAt(pieces, link)) &&
    (isJoiner(pieces[link], pieces[link + 1]) || normalAt(pieces, link) !== '-');
  const isOpened = /^(?:from|between)$/.test(normalAt(pieces, index - 1));
  const isWord =
    (isOpened && /^(?:to|until|and|through)$/.test(normalAt(pieces, link))) ||
    normalAt(pieces, link) === 'through';
  if (!isDash && !isWord && normalAt(pieces, link) !== 'to') return { first, until: undefined };
  const until = endOfRange(pieces, first, link + 1);
  return { first, until };
}

/** `in the morning of`, `on the morning of March 3`. */
function placedPartAt(pieces: Pieces, index: number): DateCore | undefined {
  const part = dayPartAt(pieces, index, 'beside');
  if (part === undefined || normalAt(pieces, index + 1) !== 'of') return undefined;
  const the = normalAt(pieces, index + 2) === 'the' ? 1 : 0;
  const day = canStart(pieces[index + 2 + the]) ? modifiedAt(pieces, index + 2 + the) : undefined;
  return day !== undefined && isDaylike(day.parts) ? joinCores(part, day) : undefined;
}

function endOfRange(pieces: Pieces, first: DateCore, at: number): DateCore | undefined {
  if (!canStart(pieces[at])) return undefined;
  if (first.parts.granularity === 'year' && first.parts.relative === undefined) {
    return yearEndAt(pieces, first.end - 1, at);
  }
  const day =
    first.parts.month !== undefined && first.parts.day !== undefined ? bareDayAt(pieces, at) : undefined;
  const found = chainAt(pieces, at);
  if (found !== undefined) return found.parts.granularity === first.parts.granularity ? found : undefined;
  return day === undefined
    ? undefined
    : core(at, at + 1, { month: first.parts.month ?? 1, day, granularity: 'day' });
}

function bareDayAt(pieces: Pieces, at: number): number | undefined {
  const text = normalAt(pieces, at);
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31 ? Number(text) : undefined;
}

/** `12–14 September`: the first day takes the month that stands behind the second. */
function dayRangeAt(pieces: Pieces, index: number): Whole | undefined {
  const day = bareDayAt(pieces, index);
  if (day === undefined) return undefined;
  const link = normalAt(pieces, index + 1);
  if (!/^[-–—]$/.test(link) && link !== 'to' && link !== 'and') return undefined;
  if (bareDayAt(pieces, index + 2) === undefined || monthNameAt(pieces, index + 3) === undefined)
    return undefined;
  const until = monthDayAt(pieces, index + 2);
  if (until?.parts.month === undefined || (until.parts.day ?? 0) <= day) return undefined;
  const year = until.parts.year;
  const parts: DateParts = {
    day,
    month: until.parts.month,
    ...(year === undefined ? {} : { year }),
    order: 'dayFirst',
    granularity: 'day',
  };
  return { first: core(index, index + 1, parts), until };
}

/** `7-9 p.m.`, `7 to 9 p.m.`: the first hour takes the half of the day that stands behind the second. */
function clockRangeAt(pieces: Pieces, index: number): Whole | undefined {
  const hour = /^(?:1[0-2]|[1-9])(?::[0-5]\d)?$/.exec(normalAt(pieces, index))?.[0];
  if (
    hour === undefined ||
    !/^(?:[-–—]|to)$/.test(normalAt(pieces, index + 1)) ||
    pieces[index + 2]?.kind !== 'number'
  )
    return undefined;
  const behind = pieces.slice(index + 2, index + 8);
  const end = clockAt(behind, 0);
  if (end?.parts.hour === undefined || end.parts.half !== undefined || !/^[ap]m$/.test(normalAt(behind, 1)))
    return undefined;
  const [whole = 0, minute = 0] = hour.split(':').map(Number);
  const isAfternoon = end.parts.hour >= 12 && whole % 12 <= end.parts.hour - 12;
  const parts: DateParts = { hour: (whole % 12) + (isAfternoon ? 12 : 0), minute, granularity: 'minute' };
  return { first: core(index, index + 1, parts), until: core(index + 2, index + 2 + end.end, end.parts) };
}

function untilParts(first: DateParts, until: DateParts): NonNullable<DateExpression['until']> {
  const takesYear = until.year === undefined && first.year !== undefined && until.month !== undefined;
  return takesYear ? { ...until, year: first.year } : until;
}

/** Without the `'s` of `Friday's`. */
function endOf(piece: Piece | undefined): number {
  if (piece === undefined) return 0;
  return /['’]s$/u.test(piece.text) ? piece.end - 2 : piece.end;
}

function expressionOf(pieces: Pieces, { first, until }: Whole): DateExpression {
  const end = until?.end ?? first.end;
  const hasYear =
    first.parts.year === undefined && until?.parts.year !== undefined && first.parts.month !== undefined;
  const parts: DateParts = hasYear ? { ...first.parts, year: until.parts.year ?? 0 } : first.parts;
  const label = until === undefined ? printDate(parts) : `${printDate(parts)}–${printDate(until.parts)}`;
  return {
    kind: 'date',
    span: { start: pieces[first.start]?.start ?? 0, end: endOf(pieces[end - 1]) },
    ...parts,
    granularity:
      until === undefined ? parts.granularity : finerOf(parts.granularity, until.parts.granularity),
    ...(until === undefined ? {} : { until: untilParts(parts, until.parts) }),
    relation: until === undefined ? relationBefore(pieces, first.start, end) : 'at',
    label,
  };
}
