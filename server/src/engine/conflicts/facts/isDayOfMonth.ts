import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

/** What stands before a day that is told by its number alone: `back at work on the 20th`. */
const before = /\b(?:on|by|until|till|from|since|before|after|for|to|and|or) the $/i;
/** A noun or adjective behind it tells that it ranks something: `on the 20th floor`. */
const behind = /^(?:\s*$|[.,;:!?)”"’']|\s(?:of (?:this|the|next|last)|and|to|or|at|in|until|when|but)\b)/;
const daysInMonth = 31;

/** A day of the month is no rank: `the 20th` excludes no second strike. */
export function isDayOfMonth({ fact, placed }: PlacedFact<Quantity>): boolean {
  if (fact.dimension !== 'ordinal' || fact.value > daysInMonth) return false;
  const { text } = placed.sentence.analysis;
  return before.test(text.slice(0, fact.figure.start)) && behind.test(text.slice(fact.figure.end));
}
