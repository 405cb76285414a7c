import type { Quantity, RateUnit } from '../../model/quantity.ts';

/** What a sum is paid or counted for stands close behind it: `19 dollars more a month`, `£40 each week`. */
const phrase =
  /^(?:\s+(?:more|less|extra|higher|lower|each|apiece))?\s+(?:an?|per|each|every)\s+(day|week|month|quarter|year)(?![\p{L}-]|\s+(?:ago|earlier|before|previously|later)\b)/iu;
const adverb =
  /^(?:\s+(?:more|less|extra))?\s+(daily|weekly|monthly|quarterly|yearly|annually)(?![\p{L}-])/iu;
/** `40,000 litres (8,800 gallons) daily`: a conversion stands between. */
const aside = /^ \([^()]{1,40}\)(?=\s)/u;
/** `40,000 litres of water are draining out of it each day`: only words of the same clause stand between. */
const apart =
  /^(?:\s+(?!(?:and|or|but|while|which|who|that|then|for)\b)[\p{L}’'-]+){1,8}?\s+(?:each|every)\s+(day|week|month|quarter|year)(?![\p{L}-])/iu;
const reachApart = 90;
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
  const behind = text.slice(quantity.span.end, quantity.span.end + reachApart);
  const found = phrase.exec(behind) ?? adverb.exec(behind);
  const per = unitOf(found);
  if (!found || per === undefined) return withRateApart(quantity, behind);
  const span = { start: quantity.span.start, end: quantity.span.end + found[0].length };
  return { ...quantity, span, per, label: `${quantity.label} a ${per}` };
}

/** What stands between is not the figure's, so that the figure keeps its place. */
function withRateApart(quantity: Quantity, behind: string): Quantity {
  const { length } = aside.exec(behind)?.[0] ?? '';
  const rest = behind.slice(length);
  const per = unitOf((length > 0 ? (phrase.exec(rest) ?? adverb.exec(rest)) : undefined) ?? apart.exec(rest));
  return per === undefined ? quantity : { ...quantity, per, label: `${quantity.label} a ${per}` };
}

function unitOf(found: RegExpExecArray | null | undefined): RateUnit | undefined {
  return units[found?.[1]?.toLowerCase() ?? ''];
}
