import { dayParts } from '../../language/calendar.ts';
import { zoneOfLetters, zoneOfWord } from '../../language/timeZones.ts';
import { smallNumbers } from '../../language/numberWords.ts';
import type { DateExpression } from '../../model/date.ts';
import { core } from './dateParts.ts';
import type { DateCore, DateParts } from './dateParts.ts';
import { normalAt } from '../quantities/quantityPieces.ts';
import type { Piece } from '../quantities/quantityPieces.ts';

type Pieces = readonly Piece[];

const beforeClock =
  /^(?:at|by|from|until|till|before|after|around|about|since|between|to|and|shortly|nearly|past|just)$/;

/** `GMT`, `ET`, `Eastern time` behind a time. */
function zoneAt(pieces: Pieces, index: number): { zone: string; end: number } | undefined {
  const bracket = pieces[index]?.text === '(' ? 1 : 0;
  const at = index + bracket;
  const found = lettersAt(pieces, at) ?? wordsAt(pieces, at);
  if (found === undefined) return undefined;
  return { zone: found.zone, end: found.end + (bracket === 1 && pieces[found.end]?.text === ')' ? 1 : 0) };
}

function lettersAt(pieces: Pieces, at: number): { zone: string; end: number } | undefined {
  const zone = zoneOfLetters(pieces[at]?.text ?? '');
  return zone === undefined ? undefined : { zone, end: at + 1 };
}

/** `Eastern`, `Eastern time`, `Pacific Daylight Time`; no `Central Station`. */
function wordsAt(pieces: Pieces, at: number): { zone: string; end: number } | undefined {
  const zone = zoneOfWord(pieces[at]?.text ?? '');
  if (zone === undefined) return undefined;
  const season = /^(?:standard|daylight|mean)$/.test(normalAt(pieces, at + 1)) ? 1 : 0;
  if (normalAt(pieces, at + 1 + season) === 'time') return { zone, end: at + 2 + season };
  const isName = /^\p{Lu}/u.test(pieces[at + 1]?.text ?? '');
  return isName || season === 1 || !/^[ap]\.?m\.?$/i.test(pieces[at - 1]?.text ?? '')
    ? undefined
    : { zone, end: at + 1 };
}

/** `a.m.`, `pm`: hours to add, behind a figure. */
function halfAt(pieces: Pieces, index: number): { half: 'am' | 'pm'; end: number } | undefined {
  const word = normalAt(pieces, index);
  if (word !== 'am' && word !== 'pm') return undefined;
  const isVerb = pieces[index]?.text === 'am' && /^(?:i|not|the|a)$/.test(normalAt(pieces, index + 1));
  return isVerb ? undefined : { half: word, end: index + 1 };
}

function hourOf(hour: number, half: 'am' | 'pm'): number {
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function clockOf(
  start: number,
  end: number,
  time: { hour: number; minute: number; half?: 'unknown' },
  pieces: Pieces,
): DateCore {
  const zone = zoneAt(pieces, end);
  const parts: DateParts = {
    hour: time.hour,
    minute: time.minute,
    ...(time.half === undefined ? {} : { half: time.half }),
    ...(zone === undefined ? {} : { zone: zone.zone }),
    granularity: 'minute',
  };
  return core(start, zone?.end ?? end, parts);
}

function figuresOf(text: string): { hour: number; minute: number; mark: string } | undefined {
  const match = /^(\d{1,2})(?:([:.])([0-5]\d))?$/.exec(text);
  if (match === null) return undefined;
  const hour = Number(match[1]);
  return hour > 24 ? undefined : { hour, minute: Number(match[3] ?? 0), mark: match[2] ?? '' };
}

/** `7 p.m.`, `6:40 a.m.`, `19:00`, `at 19.30`, `1900 GMT`, `seven o'clock`. */
export function clockAt(pieces: Pieces, index: number): DateCore | undefined {
  const piece = pieces[index];
  if (piece === undefined) return undefined;
  const spoken = spokenClockAt(pieces, index);
  if (spoken !== undefined) return spoken;
  if (piece.kind !== 'number') return wordClockAt(pieces, index);
  const military = militaryAt(pieces, index);
  if (military !== undefined) return military;
  const figures = figuresOf(piece.text);
  if (figures === undefined || /^[-–—:/.$]$/.test(piece.isSpaced ? '' : normalAt(pieces, index - 1)))
    return undefined;
  const half = halfAt(pieces, index + 1);
  if (half !== undefined && figures.hour >= 1 && figures.hour <= 12) {
    return clockOf(
      index,
      half.end,
      { hour: hourOf(figures.hour, half.half), minute: figures.minute },
      pieces,
    );
  }
  return bareClockAt(pieces, index, figures);
}

/** Figures without a.m. or p.m., which the words around must make a time. */
function bareClockAt(
  pieces: Pieces,
  index: number,
  figures: { hour: number; minute: number; mark: string },
): DateCore | undefined {
  if (figures.mark === '') return undefined;
  const next = pieces[index + 1];
  const isPlaced =
    beforeClock.test(normalAt(pieces, index - 1)) ||
    (normalAt(pieces, index - 1) === 'the' && figures.mark === ':');
  const hasZone = zoneAt(pieces, index + 1) !== undefined || normalAt(pieces, index + 1) === 'local';
  const isDecimal = figures.mark === '.' && !hasZone;
  if (isDecimal && (normalAt(pieces, index - 1) !== 'at' || !isClockEnd(next))) return undefined;
  if (!isPlaced && !hasZone) return undefined;
  const isUnknown =
    figures.hour >= 1 && figures.hour <= 12 && !/^0/.test(normalAt(pieces, index)) && !hasZone;
  return clockOf(
    index,
    index + 1,
    { hour: figures.hour % 24, minute: figures.minute, ...(isUnknown ? { half: 'unknown' } : {}) },
    pieces,
  );
}

function isClockEnd(next: Piece | undefined): boolean {
  if (next === undefined) return true;
  return next.kind === 'mark'
    ? /^[,.;)]$/.test(next.text)
    : /^(?:on|local|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|when|as|and)$/.test(
        next.normal,
      );
}

/** `1900 GMT`, `0630 local time`. */
function militaryAt(pieces: Pieces, index: number): DateCore | undefined {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(normalAt(pieces, index));
  if (match === null) return undefined;
  if (zoneAt(pieces, index + 1) === undefined && normalAt(pieces, index + 1) !== 'hours') return undefined;
  return clockOf(index, index + 1, { hour: Number(match[1]), minute: Number(match[2]) }, pieces);
}

/** `seven o'clock`. */
function wordClockAt(pieces: Pieces, index: number): DateCore | undefined {
  const hour = smallNumbers.get(normalAt(pieces, index));
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  if (/^o['’]clock$/.test(normalAt(pieces, index + 1))) {
    return clockOf(index, index + 2, { hour, minute: 0, half: 'unknown' }, pieces);
  }
  const half = halfAt(pieces, index + 1);
  return half === undefined
    ? undefined
    : clockOf(index, half.end, { hour: hourOf(hour, half.half), minute: 0 }, pieces);
}

/** `half past seven`, `quarter to nine`, `7 o'clock`. */
function spokenClockAt(pieces: Pieces, index: number): DateCore | undefined {
  const piece = pieces[index];
  const figure = /^\d{1,2}$/.test(piece?.text ?? '') ? Number(piece?.text) : undefined;
  if (
    figure !== undefined &&
    figure >= 1 &&
    figure <= 12 &&
    /^o['’]clock$/.test(normalAt(pieces, index + 1))
  ) {
    return clockOf(index, index + 2, { hour: figure, minute: 0, half: 'unknown' }, pieces);
  }
  const word = piece?.normal;
  const link = normalAt(pieces, index + 1);
  if ((word !== 'half' && word !== 'quarter') || (link !== 'past' && !(word === 'quarter' && link === 'to')))
    return undefined;
  const text = normalAt(pieces, index + 2);
  const hour = smallNumbers.get(text) ?? (/^\d{1,2}$/.test(text) ? Number(text) : undefined);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const minute = word === 'half' ? 30 : link === 'past' ? 15 : 45;
  return clockOf(
    index,
    index + 3,
    { hour: link === 'to' ? ((hour + 10) % 12) + 1 : hour, minute, half: 'unknown' },
    pieces,
  );
}

/** `noon`, `midnight`, `dawn`; and `morning`, `night` where they stand beside a day. */
export function dayPartAt(pieces: Pieces, index: number, standing: 'alone' | 'beside'): DateCore | undefined {
  const part = dayParts.get(normalAt(pieces, index));
  if (part === undefined) return undefined;
  const isOfSun = part === 'dawn' || part === 'dusk';
  if (isOfSun && !isOfDay(pieces, index)) return undefined;
  if (standing === 'alone' && part !== 'noon' && part !== 'midnight' && !isOfSun) return undefined;
  if (pieces[index]?.normal === 'overnight' && standing === 'alone') return undefined;
  return core(index, index + 1, {
    part,
    ...hourOfPart(part),
    granularity: part === 'noon' || part === 'midnight' ? 'minute' : 'partOfDay',
  });
}

/** `at dawn`, `before sunset`; neither `Dawn` nor `the dawn of an era`. */
function isOfDay(pieces: Pieces, index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || /^\p{Lu}/u.test(piece.text) || normalAt(pieces, index + 1) === 'of')
    return false;
  return /^(?:at|before|after|since|until|till|by|around|towards|toward)$/.test(normalAt(pieces, index - 1));
}

function hourOfPart(part: DateExpression['part']): Partial<Pick<DateParts, 'hour' | 'minute'>> {
  if (part === 'noon') return { hour: 12, minute: 0 };
  return part === 'midnight' ? { hour: 0, minute: 0 } : {};
}
