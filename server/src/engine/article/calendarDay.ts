const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

const patterns: readonly { readonly pattern: RegExp; readonly order: readonly string[] }[] = [
  { pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, order: ['year', 'month', 'day'] },
  { pattern: /\b(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/, order: ['year', 'month', 'day'] },
  {
    pattern: new RegExp(`\\b${monthName} {0,3}(\\d{1,2})(?:st|nd|rd|th)?,? {1,3}(\\d{4})\\b`, 'i'),
    order: ['month', 'day', 'year'],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? {1,3}${monthName},? {0,3}(\\d{4})\\b`, 'i'),
    order: ['day', 'month', 'year'],
  },
];

/**
 * The first full calendar day in a line, as an ISO day: `Feb. 5, 2026`, `5 February 2026` and `2026-02-05T10:00`
 * give `2026-02-05`. Absent where no year is given, or where the calendar has no such day.
 */
export function findCalendarDay(text: string): string | undefined {
  for (const { pattern, order } of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const part = (name: string): string => match[order.indexOf(name) + 1] ?? '';
    const day = toIsoDay(Number(part('year')), toMonth(part('month')), Number(part('day')));
    if (day !== undefined) return day;
  }
  return undefined;
}

function toMonth(text: string): number {
  return /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function toIsoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
