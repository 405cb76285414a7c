import { placeSentences } from '../../model/placeSentences.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

/** What tells that a figure is counted from somebody or something, and not from the first of all. */
const fromAnother = /^ (?:after|behind|back|adrift|later|beyond|further|off|clear|ahead)\b/i;
/** How much a sum may differ from its parts, which were rounded one by one. */
const leeway = 0.01;

/**
 * `27 seconds down` and `14 seconds after her` make the `41 seconds` by which another version has the third man behind the
 * first: gaps that are told one from the other add up to those told from the front. The other gap stands in the same
 * sentence or beside it.
 */
export function isGapAfterGap(total: PlacedFact<Quantity>, part: PlacedFact<Quantity>): boolean {
  const { fact, placed } = part;
  if (!isGap(fact) || fact.dimension !== total.fact.dimension || fact.value >= total.fact.value) return false;
  if (!fromAnother.test(placed.sentence.analysis.text.slice(fact.figure.end))) return false;
  const missing = total.fact.value - fact.value;
  const around = placeSentences(placed.article).slice(Math.max(0, placed.index - 1), placed.index + 2);
  return around.some(({ sentence }) =>
    sentence.analysis.facts.quantities.some(
      (other) =>
        other !== fact &&
        other.dimension === fact.dimension &&
        Math.abs(other.value - missing) <= leeway * missing,
    ),
  );
}

function isGap({ dimension, bound }: Quantity): boolean {
  return (dimension === 'duration' || dimension === 'length') && bound === 'exactly';
}
