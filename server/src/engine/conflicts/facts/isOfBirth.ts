import type { DateExpression } from '../../model/date.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { remember } from '../../util/remember.ts';
import type { PlacedFact } from './compareFacts.ts';

/** What stands in front of the day or year of a birth. */
const birth = /\b(?:born|birth)\b(?:[^.;:,]|, (?:in|on) )*$/i;
const reach = 60;

/** `born in 2001 in Selm`: the one date of a life that is told of nothing else. */
export function isOfBirth({ fact, placed }: PlacedFact<DateExpression>): boolean {
  const { analysis } = placed.sentence;
  if (!tellsBirth(analysis)) return false;
  const { text } = analysis;
  return birth.test(text.slice(Math.max(0, fact.span.start - reach), fact.span.start));
}

/** Dates are held against each other at every edit, and hardly any sentence tells of a birth. */
const tellsBirth = remember(({ text }: SentenceAnalysis): boolean => /\b(?:born|birth)\b/i.test(text));
