import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

/** Who is meant stands before: `The two remain in hospital`, `the other three`. */
const before = /\bthe (?:other |remaining |latter )?$/i;
/** More than this nobody points back to without a noun. */
const most = 10;

/** Whether a figure counts nothing new but points back to those just named. */
export function isBackReference({ fact, placed }: PlacedFact<Quantity>): boolean {
  const { dimension, head, value, figure } = fact;
  if (dimension !== 'count' || head !== undefined || value > most) return false;
  return before.test(placed.sentence.analysis.text.slice(0, figure.start));
}
