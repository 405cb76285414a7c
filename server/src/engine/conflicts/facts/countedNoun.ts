import type { Quantity } from '../../model/quantity.ts';
import type { Token } from '../../model/token.ts';
import type { PlacedFact } from './compareFacts.ts';

/** The noun that a figure counts, as the word it stands for in the sentence: a head alone is only a stem. */
export function countedNoun({ fact, placed }: PlacedFact<Quantity>): Token | undefined {
  const { tokens } = placed.sentence.analysis;
  return (
    tokens.find((token) => token.stem === fact.head && token.start >= fact.span.start) ??
    tokens.find((token) => token.stem === fact.head)
  );
}
