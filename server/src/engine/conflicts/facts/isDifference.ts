import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

/** What stands behind a figure that tells how far something is from another figure. */
const behind =
  /^(?:\s+(?:a|per|each)\s+\w+)?\s+(?:more(?! or less)|less|fewer|higher|lower|short|shy|above|below|ahead|behind|better|worse|faster|slower|older|younger|earlier|later|up on|down on)\b(?! (?:people|children|men|women))/i;

/** `About 15 million more than a year before`, `eight minutes short of that`: a step and no height. */
export function isDifference({ fact, placed }: PlacedFact<Quantity>): boolean {
  const { text } = placed.sentence.analysis;
  return fact.dimension !== 'count' && behind.test(text.slice(fact.figure.end, fact.figure.end + 40));
}
