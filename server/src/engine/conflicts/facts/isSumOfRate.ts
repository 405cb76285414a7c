import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

const perTime =
  /^(?: of(?: [\p{L}-]+){1,3})? (?:(?:a|an|per|each|every) (?:second|minute|hour|day|night|week|month|quarter|year|decade)|(?:hourly|daily|weekly|monthly|annually|yearly))\b(?! (?:earlier|ago|before|later|on|from)\b)/iu;
/** A sum over several years is at least so many times that of one. */
const fewestTimes = 2;

/**
 * Whether one of two measures is told by the year, the day or the hour, and the other may be the sum of it: 2.6 metres a
 * year are 26 metres in ten.
 */
export function isSumOfRate(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  if (isRate(left) === isRate(right)) return false;
  const [rate, sum] = isRate(left) ? [left.fact, right.fact] : [right.fact, left.fact];
  return sum.value >= fewestTimes * rate.value;
}

function isRate({ fact, placed }: PlacedFact<Quantity>): boolean {
  return perTime.test(placed.sentence.analysis.text.slice(fact.figure.end));
}
