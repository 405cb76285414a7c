import { monthNames, monthNumbers, weekdayNames, weekdayNumbers } from '../../language/calendar.ts';
import type { DateExpression } from '../../model/date.ts';

/** A part of a date that can be exchanged alone. */
export type DateSlot = 'year' | 'month' | 'day' | 'weekday' | 'time' | 'part';

const slotPatterns: Readonly<Record<DateSlot, RegExp>> = {
  year: /\b\d{4}\b/,
  month: new RegExp(
    `\\b(?:${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`,
    'i',
  ),
  day: /\b\d{1,2}(?:st|nd|rd|th)?\b(?!\s?(?:[ap]\.?m\b|o['’]clock)|[:.]\d|-?\d)/i,
  weekday: new RegExp(
    `\\b(?:${[...weekdayNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`,
    'i',
  ),
  time: /\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?|\b\d{1,2}[:.]\d{2}\b|\b(?:noon|midday|midnight)\b/i,
  part: /\b(?:early|mid|late|morning|afternoon|evening|night)\b/i,
};

/** The abbreviations of the AP stylebook; months of five letters or fewer are never shortened. */
const shortMonths: readonly string[] = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

function ordinalEnding(value: number): string {
  if (value > 10 && value < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function monthLike(written: string, month: number): string {
  const bare = written.replace('.', '');
  const isShort = bare.length < 5 && !/^(?:may|june|july)$/i.test(bare);
  const short = shortMonths[month - 1] ?? '';
  if (!isShort) return monthNames[month - 1] ?? '';
  return written.endsWith('.') ? short : short.replace('.', '');
}

function weekdayLike(written: string, weekday: number): string {
  const name = weekdayNames[weekday - 1] ?? '';
  const bare = written.replace('.', '');
  return bare.length > 5 ? name : `${name.slice(0, 3)}${written.endsWith('.') ? '.' : ''}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** `7 p.m.` with the half of the day, the mark and the space as the target writes them; `19:00` where it counts to 24. */
function timeLike(written: string, hour: number, minute: number): string {
  const half = /\s?[ap]\.?m\b\.?$/i.exec(written)?.[0];
  const mark = /\d([:.])\d/.exec(written)?.[1] ?? ':';
  if (half === undefined && !/^[a-z]/i.test(written))
    return `${/^0/.test(written) ? twoDigits(hour) : String(hour)}${mark}${twoDigits(minute)}`;
  const shownHalf = half ?? ' p.m.';
  const letter = hour >= 12 ? 'p' : 'a';
  const ending = shownHalf.replace(/[ap]/i, (found) =>
    found === found.toUpperCase() ? letter.toUpperCase() : letter,
  );
  const minutes = minute === 0 ? '' : `${mark}${twoDigits(minute)}`;
  return `${String(((hour + 11) % 12) + 1)}${minutes}${ending}`;
}

function slotLike(slot: DateSlot, written: string, source: DateExpression): string | undefined {
  switch (slot) {
    case 'year':
      return source.year === undefined ? undefined : String(source.year);
    case 'month':
      return source.month === undefined ? undefined : monthLike(written, source.month);
    case 'day':
      return source.day === undefined
        ? undefined
        : `${String(source.day)}${/\D$/.test(written) ? ordinalEnding(source.day) : ''}`;
    case 'weekday':
      return source.weekday === undefined ? undefined : weekdayLike(written, source.weekday);
    case 'time':
      return source.hour === undefined ? undefined : timeLike(written, source.hour, source.minute ?? 0);
    case 'part':
      return source.part;
  }
}

function slotValue(slot: DateSlot, date: DateExpression): string | undefined {
  if (slot === 'time')
    return date.hour === undefined ? undefined : `${String(date.hour)}:${String(date.minute ?? 0)}`;
  if (slot === 'part' && date.hour !== undefined) return undefined;
  const value = date[slot];
  return value === undefined ? undefined : String(value);
}

const slots = ['year', 'month', 'day', 'weekday', 'time', 'part'] as const;

/** The slots that both dates fill, differently. */
export function differingSlots(a: DateExpression, b: DateExpression): readonly DateSlot[] {
  return slots.filter((slot) => {
    const [first, second] = [slotValue(slot, a), slotValue(slot, b)];
    return first !== undefined && second !== undefined && first !== second;
  });
}

/** The target's words with the source's values in some slots; nothing where a slot is not found in them. */
export function exchangeSlots(
  words: string,
  source: DateExpression,
  exchanged: readonly DateSlot[],
): string | undefined {
  let written = words;
  for (const slot of exchanged) {
    const match = slotPatterns[slot].exec(written);
    const fitted = match === null ? undefined : slotLike(slot, match[0], source);
    if (match === null || fitted === undefined) return undefined;
    const isCapital = slot === 'part' && /^\p{Lu}/u.test(match[0]);
    const cased = isCapital ? fitted.slice(0, 1).toUpperCase() + fitted.slice(1) : fitted;
    written = written.slice(0, match.index) + cased + written.slice(match.index + match[0].length);
  }
  return written;
}

/** `12/09/2025` in the order, separators and padding of the target's own figures. */
export function writeNumericDate(
  words: string,
  source: DateExpression,
  order: 'dayFirst' | 'monthFirst',
): string | undefined {
  const match = /^(\d{1,4})([/.-])(\d{1,2})[/.-](\d{1,4})$/.exec(words);
  if (match === null || source.year === undefined || source.month === undefined || source.day === undefined)
    return undefined;
  const [first = '', mark = '', last = ''] = [match[1], match[2], match[4]];
  const pad = (value: number): string =>
    /^0/.test(first) || /^0/.test(match[3] ?? '') || first.length === 4 ? twoDigits(value) : String(value);
  if (first.length === 4)
    return [String(source.year), twoDigits(source.month), twoDigits(source.day)].join(mark);
  const year = last.length === 2 ? twoDigits(source.year % 100) : String(source.year);
  const [a, b] = order === 'dayFirst' ? [source.day, source.month] : [source.month, source.day];
  return [pad(a), pad(b), year].join(mark);
}
