import type { Quantity, RateUnit } from '../../model/quantity.ts';

/** What a sum is paid or counted for stands close behind it: `19 dollars more a month`, `£40 each week`. */
const phrase =
  /^(?:\s+(?:more|less|extra|higher|lower|each|apiece))?\s+(?:an?|per|each|every)\s+(day|week|month|quarter|year)(?![\p{L}-])/iu;
const adverb =
  /^(?:\s+(?:more|less|extra))?\s+(daily|weekly|monthly|quarterly|yearly|annually)(?![\p{L}-])/iu;
const units: Readonly<Record<string, RateUnit>> = {
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  quarter: 'quarter',
  quarterly: 'quarter',
  year: 'year',
  yearly: 'year',
  annually: 'year',
};
/** Only sums and amounts are told by the month; `once a week` and `the third a year` are no rates. */
const rated: ReadonlySet<Quantity['dimension']> = new Set(['money', 'mass', 'volume', 'energy', 'percent']);

/** The same quantity with the time that it is told for: `month` for `30 francs a month`, which then belongs to it. */
export function withRate(quantity: Quantity, text: string): Quantity {
  if (!rated.has(quantity.dimension)) return quantity;
  const behind = text.slice(quantity.span.end, quantity.span.end + 30);
  const found = phrase.exec(behind) ?? adverb.exec(behind);
  const per = units[found?.[1]?.toLowerCase() ?? ''];
  if (!found || per === undefined) return quantity;
  const span = { start: quantity.span.start, end: quantity.span.end + found[0].length };
  return { ...quantity, span, per, label: `${quantity.label} a ${per}` };
}
