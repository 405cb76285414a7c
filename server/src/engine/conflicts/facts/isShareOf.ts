import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';
import { fateOfFigure } from './fateOf.ts';
import { figureLeftOvers } from './figureLeftOvers.ts';

/** What stands behind a figure that counts some of a whole: `ninety-six of the flats`, `two of its ferries`. */
const ofWhole = /^ of (?:the|its|their|his|her|our|those|these)\b/i;

/**
 * Whether one of two counts is told of some and the other of all: `ninety-six of the flats` and `240 flats`. Where
 * both tell of one fate, the dead above all, nobody keeps the two apart; and a slip of a digit (`1,800 of the jars`) is one.
 */
export function isShareOf(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  if (left.fact.dimension !== 'count' || right.fact.dimension !== 'count') return false;
  const [part, all] = isOfWhole(left) ? [left, right] : [right, left];
  if (!isOfWhole(part) || isOfWhole(all) || part.fact.value >= all.fact.value) return false;
  if (figureLeftOvers.isSlip(left, right)) return false;
  const fate = fateOfFigure(part);
  return fate === undefined || fate !== fateOfFigure(all);
}

function isOfWhole({ fact, placed }: PlacedFact<Quantity>): boolean {
  return ofWhole.test(placed.sentence.analysis.text.slice(fact.figure.end));
}
