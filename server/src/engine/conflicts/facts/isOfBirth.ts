import type { DateExpression } from '../../model/date.ts';
import type { PlacedFact } from './compareFacts.ts';
import { rememberByFact } from './rememberByFact.ts';

/** What stands in front of the day or year of a birth. */
const birth = /\b(?:born|birth)\b(?:[^.;:,]|, (?:in|on) )*$/i;
const reach = 60;

/** `born in 2001 in Selm`: the one date of a life that is told of nothing else. */
export const isOfBirth = rememberByFact(({ fact, placed }: PlacedFact<DateExpression>): boolean => {
  const { text } = placed.sentence.analysis;
  return birth.test(text.slice(Math.max(0, fact.span.start - reach), fact.span.start));
});
