import {
  ambiguousMonths,
  feasts,
  monthNumbers,
  seasonNames,
  shortWeekdays,
  weekdayNumbers,
} from '../../language/calendar.ts';
import { ordinalNumbers } from '../../language/numberWords.ts';
import { core } from './dateParts.ts';
import type { DateCore } from './dateParts.ts';
import { isJoiner, normalAt, skipJoiner } from '../quantities/quantityPieces.ts';
import type { Piece } from '../quantities/quantityPieces.ts';
import { ordinalAt } from '../quantities/quantityLooseNumeral.ts';

type Pieces = readonly Piece[];

const datePrepositions =
  /^(?:in|since|until|till|by|before|after|from|of|during|to|through|throughout|on|last|next|this|early|mid|late|between|and|or|past|every|each|around|about|for|that|following|previous|-|–|—|\(|,)$/;

function isCapital(piece: Piece | undefined): boolean {
  return piece !== undefined && /^\p{Lu}/u.test(piece.text);
}

export function isSolidNumber(piece: Piece | undefined, pattern: RegExp): boolean {
  return piece?.kind === 'number' && pattern.test(piece.text);
}

/** A day of the month at `index`: `12`, `12th`, `the 12th`; not the `12` of `12 people`. */
function dayAt(pieces: Pieces, index: number): { day: number; end: number } | undefined {
  const piece = pieces[index];
  if (piece?.kind !== 'number' || !/^\d{1,2}$/.test(piece.text)) return undefined;
  const day = Number(piece.text);
  if (day < 1 || day > 31) return undefined;
  const suffix = pieces[index + 1];
  if (suffix?.isSpaced === false && suffix.kind === 'word') {
    return /^(?:st|nd|rd|th)$/.test(suffix.normal) ? { day, end: index + 2 } : undefined;
  }
  if (suffix !== undefined && !suffix.isSpaced && /^[%°/:]$/.test(suffix.text)) return undefined;
  return { day, end: index + 1 };
}

/** The month named at `index`, with the full stop of its abbreviation. */
export function monthNameAt(pieces: Pieces, index: number): { month: number; end: number } | undefined {
  const piece = pieces[index];
  const month = monthNumbers.get(piece?.normal ?? '');
  if (piece === undefined || month === undefined || !isCapital(piece)) return undefined;
  const isShort = piece.normal.length < 5 && !/^(?:may|june|july)$/.test(piece.normal);
  const hasStop = isShort && pieces[index + 1]?.text === '.' && pieces[index + 1]?.isSpaced === false;
  return { month, end: hasStop ? index + 2 : index + 1 };
}

/** `as recently as August`. */
function isAsRecently(pieces: Pieces, index: number): boolean {
  return (
    normalAt(pieces, index - 1) === 'as' && /^(?:recently|early|late|soon)$/.test(normalAt(pieces, index - 2))
  );
}

/** `the coldest May since 1996`. */
function isSuperlative(before: Piece | undefined): boolean {
  return before?.token?.partOfSpeech === 'ADJ' && /(?:.{2}est|worst)$/.test(before.normal);
}

/** Whether a month's name means the month although no day or year stands by it: `in May`, not `May said`. */
function isMonthAlone(pieces: Pieces, index: number, end: number): boolean {
  const piece = pieces[index];
  const name = piece?.normal ?? '';
  const before = pieces[index - 1];
  const after = pieces[end];
  if (before?.text.endsWith("'s") === true || piece?.text.endsWith("'s") === true)
    return !ambiguousMonths.has(name);
  if (/^(?:to|through|until|-|–|—)$/.test(after?.text ?? '') && monthNameAt(pieces, end + 1) !== undefined)
    return true;
  const hasPreposition = datePrepositions.test(before?.normal ?? '') || isAsRecently(pieces, index);
  if (after?.kind === 'word' && isCapital(after) && after.token?.partOfSpeech === 'PROPN' && !hasPreposition)
    return false;
  const isNameLed = isCapital(after) && after?.token?.partOfSpeech === 'PROPN';
  if (name.length < 4 && name !== 'may') return hasPreposition && before?.kind === 'word' && !isNameLed;
  if (!ambiguousMonths.has(name) || isSuperlative(before)) return true;
  const isName =
    isCapital(after) &&
    after?.token?.partOfSpeech === 'PROPN' &&
    /^(?:by|from|of|and|for|to|,|about|that|after|before)$/.test(before?.normal ?? '');
  return hasPreposition && !isName && before?.kind === 'word';
}

/** A year behind a day or month: four digits that begin no count. */
function yearAfter(pieces: Pieces, index: number): { year: number; end: number } | undefined {
  const comma = normalAt(pieces, index) === ',' ? 1 : 0;
  const piece = pieces[index + comma];
  if (!isSolidNumber(piece, /^[12]\d{3}$/) || pieces[index + comma + 1]?.text === '%') return undefined;
  const year = Number(piece?.text);
  if (year < 1000 || year > 2199) return undefined;
  const after = pieces[index + comma + 1];
  if (after?.isSpaced === false && after.kind === 'word') return undefined;
  if (/^(?:GMT|UTC|EST|EDT|ET|BST|CET|hours)$/.test(after?.text ?? '')) return undefined;
  return { year, end: index + comma + 1 };
}

/** `September 12, 2025`, `Sept. 12`, `September 2025`, `September`, `12 September 2025`, `the 12th of September`. */
export function monthDayAt(pieces: Pieces, index: number): DateCore | undefined {
  return dayMonthAt(pieces, index) ?? monthFirstAt(pieces, index);
}

function dayMonthAt(pieces: Pieces, index: number): DateCore | undefined {
  const day = dayAt(pieces, index) ?? wordDayAt(pieces, index);
  if (day === undefined || pieces[index - 1]?.text === '$') return undefined;
  const of = normalAt(pieces, day.end) === 'of' ? 1 : 0;
  const month = monthNameAt(pieces, day.end + of);
  if (month === undefined || (pieces[day.end + of]?.normal.length ?? 0) < 3) return undefined;
  const year = yearAfter(pieces, month.end);
  return core(index, year?.end ?? month.end, {
    day: day.day,
    month: month.month,
    ...(year === undefined ? {} : { year: year.year }),
    order: 'dayFirst',
    granularity: 'day',
  });
}

/** `the twelfth of September`. */
function wordDayAt(pieces: Pieces, index: number): { day: number; end: number } | undefined {
  const ordinal = ordinalAt(pieces, index);
  if (ordinal === undefined || ordinal.value > 31 || normalAt(pieces, ordinal.end) !== 'of') return undefined;
  return { day: ordinal.value, end: ordinal.end };
}

/** `May 230 people` and `June 12 people` count people; `June 12 meeting` does not. */
function countsAfter(pieces: Pieces, end: number): boolean {
  const next = pieces[end];
  if (next === undefined) return false;
  if (/^(?:%|percent|million|billion|thousand|trillion)$/.test(next.normal)) return true;
  return next.normal === 'per' && normalAt(pieces, end + 1) === 'cent';
}

/** `September 12`, `September 2025`, `in September`. */
export function monthFirstAt(pieces: Pieces, index: number): DateCore | undefined {
  const month = monthNameAt(pieces, index);
  if (month === undefined) return undefined;
  const the = normalAt(pieces, month.end) === 'the' ? 1 : 0;
  const day = dayAt(pieces, month.end + the);
  if (day !== undefined && !countsAfter(pieces, day.end) && (the === 0 || day.end > month.end + 2)) {
    const year = yearAfter(pieces, day.end);
    return core(index, year?.end ?? day.end, {
      day: day.day,
      month: month.month,
      ...(year === undefined ? {} : { year: year.year }),
      order: 'monthFirst',
      granularity: 'day',
    });
  }
  const of = normalAt(pieces, month.end) === 'of' ? 1 : 0;
  const year = yearAfter(pieces, month.end + of);
  if (year !== undefined)
    return core(index, year.end, { month: month.month, year: year.year, granularity: 'month' });
  if (!isMonthAlone(pieces, index, month.end)) return undefined;
  return core(index, month.end, { month: month.month, granularity: 'month' });
}

/** `2025-09-12`, `12/09/2025`, `12.9.2025`. */
export function numericDateAt(pieces: Pieces, index: number): DateCore | undefined {
  const first = pieces[index];
  if (first?.kind !== 'number') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  if (dotted !== null) return orderedDate(index, index + 1, [dotted[1], dotted[2], dotted[3]].map(Number));
  const isHyphened =
    isJoiner(pieces[index + 1], pieces[index + 2]) && isJoiner(pieces[index + 3], pieces[index + 4]);
  const isSlashed = [1, 3].every(
    (offset) => pieces[index + offset]?.text === '/' && pieces[index + offset]?.isSpaced === false,
  );
  if (!isHyphened && !isSlashed) return undefined;
  const texts = [first.text, pieces[index + 2]?.text ?? '', pieces[index + 4]?.text ?? ''];
  if (!texts.every((text) => /^\d{1,4}$/.test(text))) return undefined;
  const [a = 0, b = 0, c = 0] = texts.map(Number);
  if (texts[0]?.length === 4)
    return isDay(b, c)
      ? core(index, index + 5, { year: a, month: b, day: c, granularity: 'day' })
      : undefined;
  if (texts[2]?.length === 4) return orderedDate(index, index + 5, [a, b, c]);
  return isSlashed && texts[2]?.length === 2
    ? orderedDate(index, index + 5, [a, b, c < 70 ? 2000 + c : 1900 + c])
    : undefined;
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function orderedDate(
  start: number,
  end: number,
  [first = 0, second = 0, year = 0]: readonly number[],
): DateCore | undefined {
  const monthFirst = isDay(first, second);
  const dayFirst = isDay(second, first);
  if (!monthFirst && !dayFirst) return undefined;
  const order =
    monthFirst && dayFirst
      ? first === second
        ? 'monthFirst'
        : 'ambiguous'
      : monthFirst
        ? 'monthFirst'
        : 'dayFirst';
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return core(start, end, { year, month, day, ...(first === second ? {} : { order }), granularity: 'day' });
}

/** `Thursday`, `Thurs.`; not `Fridays`, and `Sun` only with its full stop. */
export function weekdayAt(pieces: Pieces, index: number): DateCore | undefined {
  const piece = pieces[index];
  const weekday = weekdayNumbers.get(piece?.normal ?? '');
  if (piece === undefined || weekday === undefined || !isCapital(piece)) return undefined;
  const dated = dayBehind(pieces, index + 1);
  if (dated) return core(index, dated.end, { weekday, day: dated.day, granularity: 'day' });
  if (!shortWeekdays.has(piece.normal)) return core(index, index + 1, { weekday, granularity: 'day' });
  const stop = pieces[index + 1]?.text === '.' && pieces[index + 1]?.isSpaced === false ? 1 : 0;
  const leads =
    monthNameAt(pieces, index + 1 + stop + (normalAt(pieces, index + 1 + stop) === ',' ? 1 : 0)) !==
    undefined;
  const follows = /^(?:on|last|next|late|early|am|pm)$/.test(normalAt(pieces, index - 1));
  return leads || (stop === 1 && follows)
    ? core(index, index + 1 + stop, { weekday, granularity: 'day' })
    : undefined;
}

/** `Tuesday the 22nd`, of a month that is known. */
function dayBehind(pieces: Pieces, index: number): { day: number; end: number } | undefined {
  const day = normalAt(pieces, index) === 'the' ? dayAt(pieces, index + 1) : undefined;
  if (day === undefined || day.end !== index + 3) return undefined;
  const isPlain = normalAt(pieces, day.end) !== 'of' && monthNameAt(pieces, day.end) === undefined;
  return isPlain && pieces[day.end]?.kind !== 'word' ? day : undefined;
}

/** `the first quarter`, `Q3`. */
export function quarterAt(pieces: Pieces, index: number): DateCore | undefined {
  const solid = /^Q([1-4])$/.exec(pieces[index]?.text ?? '');
  const value =
    solid === null
      ? (ordinalNumbers.get(normalAt(pieces, index)) ?? ordinalAt(pieces, index)?.value)
      : Number(solid[1]);
  if (value !== 1 && value !== 2 && value !== 3 && value !== 4) return undefined;
  const wordEnd = ordinalAt(pieces, index)?.end ?? index + 1;
  if (solid !== null) return core(index, index + 1, { quarter: value, granularity: 'quarter' });
  const at = skipJoiner(pieces, wordEnd);
  if (normalAt(pieces, at) !== 'quarter' || isJoiner(pieces[at + 1], pieces[at + 2])) return undefined;
  const of = normalAt(pieces, at + 1);
  const isPeriod =
    /^(?:of|results?|profits?|earnings|sales|revenues?|growth|gdp|figures)$/.test(of) ||
    isSolidNumber(pieces[at + 1], /^[12]\d{3}$/) ||
    normalAt(pieces, index - 2) === 'in' ||
    normalAt(pieces, index - 1) === 'in';
  return isPeriod ? core(index, at + 1, { quarter: value, granularity: 'quarter' }) : undefined;
}

/** `spring 2023`, `the fall of 2023`, `in summer`; not the verb `fall`. */
export function seasonAt(pieces: Pieces, index: number): DateCore | undefined {
  const season = seasonNames.get(normalAt(pieces, index));
  if (season === undefined) return undefined;
  const of = normalAt(pieces, index + 1) === 'of' ? 1 : 0;
  const isDated = isSolidNumber(pieces[index + 1 + of], /^[12]\d{3}$/);
  const before = normalAt(pieces, index - 1);
  const beforeThe = before === 'the' ? normalAt(pieces, index - 2) : before;
  const isPlaced =
    /^(?:in|last|next|this|since|until|by|during|late|early|mid|-)$/.test(beforeThe) &&
    !(of === 1 && season === 'autumn');
  return isDated || isPlaced ? core(index, index + 1, { season, granularity: 'season' }) : undefined;
}

/** `Christmas Day`, `New Year's Eve`. */
export function feastAt(pieces: Pieces, index: number): DateCore | undefined {
  if (!isCapital(pieces[index])) return undefined;
  for (const length of [1, 2, 3]) {
    const name = pieces
      .slice(index, index + length)
      .map((piece) => piece.normal)
      .join(' ');
    const feast = feasts.get(name);
    if (feast !== undefined)
      return core(index, index + length, { month: feast[0], day: feast[1], granularity: 'day' });
  }
  return undefined;
}
