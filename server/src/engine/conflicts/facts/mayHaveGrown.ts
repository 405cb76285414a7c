import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';
import { areExchanged } from './figureLeftOvers.ts';
import { rememberByFact } from './rememberByFact.ts';
import { mayHaveMovedOn, wereWrittenApart } from './writingDay.ts';

/** What an instrument shows changes from hour to hour. */
const read: ReadonlySet<Quantity['dimension']> = new Set([
  'length',
  'speed',
  'temperature',
  'volume',
] as const);
const reading =
  /\b(?:stood|stands|standing|rose|risen|rising|fell|fallen|falling|reached|measured|gusts?|gusted|winds?|temperatures?|water level|levels)\b/i;

const countedOnce = /\b(?:crowds?|attendances?|gate|spectators|fans|audience|capacity|full house|turnout)\b/i;
const reach = 30;

/**
 * A toll or tally grows, a river rises: what stood in the morning is no error at night, unless it is some of a known whole,
 * or was more by digits exchanged.
 */
export function mayHaveGrown(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  const isCount = isTally(left) && isTally(right);
  if (!isCount && !(isReading(left) && isReading(right))) return false;
  const [own, other] = [left.placed.article, right.placed.article];
  if (!wereWrittenApart(own, other)) return false;
  if (left.fact.whole !== undefined && left.fact.whole === right.fact.whole) return false;
  if (!areExchanged(left.fact, right.fact)) return true;
  const [less, more] = left.fact.value < right.fact.value ? [own, other] : [other, own];
  return mayHaveMovedOn(more, less) || !mayHaveMovedOn(less, more);
}

/** A crowd is counted once, when it has come. */
const isTally = rememberByFact(({ fact, placed }: PlacedFact<Quantity>): boolean => {
  if (fact.dimension !== 'count') return false;
  const { text } = placed.sentence.analysis;
  return !countedOnce.test(text.slice(Math.max(0, fact.figure.start - reach), fact.figure.end + reach));
});

const isReading = rememberByFact(
  ({ fact, placed }: PlacedFact<Quantity>): boolean =>
    read.has(fact.dimension) && reading.test(placed.sentence.analysis.text),
);
