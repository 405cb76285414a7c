import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

const perTime =
  /^ (?:(?:a|an|per|each|every) (?:second|minute|hour|day|night|week|month|quarter|year|decade)|(?:hourly|daily|weekly|monthly|annually|yearly))\b(?! (?:earlier|ago|before|later|on|from)\b)/i;

/** `2.6 metres a year` are 26 metres in ten: what goes on at a rate is no height. */
export function isRate({ fact, placed }: PlacedFact<Quantity>): boolean {
  return perTime.test(placed.sentence.analysis.text.slice(fact.figure.end));
}
