import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

/** How far before a score the words are looked for that tell it to be a stand, in code units. */
const reach = 50;
const standing =
  /\b(?:lead(?:s|ing)?|led|ahead|trail(?:s|ed|ing)?|down|up|behind|stood at|interval|at the break|so far)\b[^.;]*$/i;

/** Whether a score is that of half-time, or of when one side led: it is not the final one. */
export function tellsStand({ fact, placed }: PlacedFact<Quantity>): boolean {
  const { text } = placed.sentence.analysis;
  const lead = text.slice(Math.max(0, fact.span.start - reach), fact.span.start);
  return /\bhalf-?time\b/i.test(text) || standing.test(lead);
}
