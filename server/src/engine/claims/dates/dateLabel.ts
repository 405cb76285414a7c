import { monthNames, weekdayNames } from '../../language/calendar.ts';
import type { DateParts } from './dateParts.ts';

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function relativeWords({ unit, offset }: NonNullable<DateParts['relative']>): string {
  if (unit === 'day' && offset >= -1 && offset <= 1)
    return ['yesterday', 'today', 'tomorrow'][offset + 1] ?? '';
  if (offset === 0) return `this ${unit}`;
  if (offset === 1) return `next ${unit}`;
  if (offset === -1) return `last ${unit}`;
  return `${String(-offset)} ${unit}s ago`;
}

function dayWords(parts: DateParts): string {
  const month = parts.month === undefined ? '' : (monthNames[parts.month - 1] ?? '');
  return [
    parts.day === undefined ? '' : String(parts.day),
    month,
    parts.year === undefined ? '' : String(parts.year),
  ]
    .filter((word) => word !== '')
    .join(' ');
}

function eraWords(parts: DateParts): string {
  if (parts.decade !== undefined) return `${String(parts.decade)}s`;
  if (parts.century !== undefined)
    return `century ${String(Math.abs(parts.century))}${parts.century < 0 ? ' BC' : ''}`;
  return '';
}

const occurrenceWords: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
};

/** Canonical print: `21 March 2025`, `late 2021`, `Thursday 19:00`, `first quarter of 2025`. Equal dates print alike. */
export function printDate(parts: DateParts): string {
  const isClockPart = parts.part === 'noon' || parts.part === 'midnight';
  const time = parts.hour === undefined ? '' : `${twoDigits(parts.hour)}:${twoDigits(parts.minute ?? 0)}`;
  const leads = parts.part === 'early' || parts.part === 'mid' || parts.part === 'late';
  const words = [
    leads ? (parts.part ?? '') : '',
    parts.occurrence === undefined ? '' : (occurrenceWords[parts.occurrence] ?? ''),
    parts.occurrence !== undefined && parts.weekday === undefined ? 'week of' : '',
    parts.weekday === undefined ? '' : (weekdayNames[parts.weekday - 1] ?? ''),
    parts.quarter === undefined ? '' : `Q${String(parts.quarter)}`,
    parts.season ?? '',
    dayWords(parts),
    eraWords(parts),
    parts.relative === undefined ? '' : relativeWords(parts.relative),
    leads || isClockPart ? '' : (parts.part ?? ''),
    time,
    parts.zone ?? '',
  ];
  return words.filter((word) => word !== '').join(' ');
}
