import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

const every = /\bevery (?:about |around |some |nearly )?$/i;
const reach = 20;

/** `For every 42 people treated`: what something is reckoned on, which is no number of people there were. */
export function isOfEvery({ fact, placed }: PlacedFact<Quantity>): boolean {
  const { start } = fact.figure;
  return every.test(placed.sentence.analysis.text.slice(Math.max(0, start - reach), start));
}
