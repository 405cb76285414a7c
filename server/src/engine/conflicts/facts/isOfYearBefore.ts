import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

/** `Last year's harvest was 7 million tonnes`: the only sum or measure of its sort in a sentence that looks back by a year. */
export function isOfYearBefore({ fact, placed }: PlacedFact<Quantity>): boolean {
  const { quantities, dates } = placed.sentence.analysis.facts;
  if (fact.dimension === 'count' || fact.dimension === 'ordinal') return false;
  const looksBack = dates.some(({ relative }) => relative?.unit === 'year' && relative.offset < 0);
  return (
    looksBack &&
    quantities.every(
      (other) => other === fact || other.implicit === true || other.dimension !== fact.dimension,
    )
  );
}
