import type { DateExpression } from '../../model/date.ts';
import type { Quantity } from '../../model/quantity.ts';
import { relateQuantities } from '../../model/quantityRelation.ts';
import type { PlacedFact } from './compareFacts.ts';

/** Characters between a figure and the date that belongs to it, at most: `£9.3m in the coming year`. */
const farthest = 15;

type Dated = PlacedFact<DateExpression>;

/**
 * True where each of two dates says of which year or day a figure is, and the figure of the one stands in the other's
 * sentence with another date: `a year ago it was £6.1m`, `£9.3m in the coming year, against £6.1m in the current one`.
 */
export function areOfOtherFigures(left: Dated, right: Dated): boolean {
  const [own, other] = [figureOf(left), figureOf(right)];
  if (own === undefined || other === undefined || relateQuantities(own, other) !== 'exclusive') return false;
  return tells(right, own) || tells(left, other);
}

function tells({ placed }: Dated, figure: Quantity): boolean {
  return sumsIn(placed).some((sum) => relateQuantities(sum, figure) === 'equivalent');
}

/** The sum, share or measure beside a date. */
function figureOf({ fact, placed }: Dated): Quantity | undefined {
  const distance = ({ figure }: Quantity) =>
    figure.end <= fact.span.start ? fact.span.start - figure.end : figure.start - fact.span.end;
  const near = sumsIn(placed).filter((sum) => distance(sum) >= 0 && distance(sum) <= farthest);
  return near.reduce<Quantity | undefined>(
    (nearest, sum) => (nearest === undefined || distance(sum) < distance(nearest) ? sum : nearest),
    undefined,
  );
}

function sumsIn({ sentence }: Dated['placed']): readonly Quantity[] {
  return sentence.analysis.facts.quantities.filter(
    ({ dimension, implicit }) => implicit !== true && dimension !== 'duration' && dimension !== 'ordinal',
  );
}
