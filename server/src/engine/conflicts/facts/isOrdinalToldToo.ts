import { ordinalNumbers } from '../../language/numberWords.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

/** `$30 million in the first year and $95 million in the third`: whoever tells of both contradicts neither. */
export function isOrdinalToldToo(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  return tellsOrdinal(left, right.fact) || tellsOrdinal(right, left.fact);
}

function tellsOrdinal({ fact, placed }: PlacedFact<Quantity>, { dimension, value }: Quantity): boolean {
  if (dimension !== 'ordinal' || fact.dimension !== 'ordinal') return false;
  return placed.sentence.analysis.tokens.some(({ normal }) => ordinalNumbers.get(normal) === value);
}
