import type { Quantity } from '../../model/quantity.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { PlacedFact } from './compareFacts.ts';
import { countsPeople } from './countedNoun.ts';
import { fateOfFigure } from './fateOf.ts';
import { isInOneBreath } from './isInOneBreath.ts';

/** A total may be told in parts over this many sentences: `Two people were hurt. A man had a chest wound.` */
const sentencesOfParts = 2;

/**
 * True where one version's figure is the sum of parts that the other tells: `three people` and `two people
 * and a man`. Only whole counts of one sort of thing are added up: nine dead and 17 injured are no 26 dead.
 */
export function sumsUp(total: PlacedFact<Quantity>, part: PlacedFact<Quantity>): boolean {
  if (!isCount(total.fact) || !isCount(part.fact) || part.fact.value >= total.fact.value) return false;
  const missing = total.fact.value - part.fact.value;
  const nearby = countsNearby(part, missing);
  // Hardly ever do any add up, so this is asked before what they count.
  if (nearby.length === 0 || !areSum(nearby, missing)) return false;
  const fate = fateOfFigure(total);
  if (!isOfFate(part, fate)) return false;
  return areSum(
    nearby.filter((other) => countAlike(other, part) && isOfFate(other, fate)),
    missing,
  );
}

/** Whether one or two of some counts are the sum. */
function areSum(counts: readonly PlacedFact<Quantity>[], sum: number): boolean {
  return counts.some(
    (first, position) =>
      first.fact.value === sum ||
      counts.slice(position + 1).some((second) => first.fact.value + second.fact.value === sum),
  );
}

/** The counts near a part that may be another: none is more than what is missing. */
function countsNearby(part: PlacedFact<Quantity>, missing: number): readonly PlacedFact<Quantity>[] {
  const sentences = placeSentences(part.placed.article);
  const nearby: PlacedFact<Quantity>[] = [];
  const end = part.placed.index + sentencesOfParts;
  for (let position = Math.max(0, end - 2 * sentencesOfParts + 1); position < end; position += 1) {
    const placed = sentences[position];
    if (placed === undefined) break;
    for (const fact of countsIn(placed.sentence.analysis))
      if (fact !== part.fact && fact.value <= missing) nearby.push({ fact, placed });
  }
  return nearby;
}

const countsIn = sentenceReaders.remember(({ facts }: SentenceAnalysis): readonly Quantity[] =>
  facts.quantities.filter(isCount),
);

/** A part of those who died is not told to have been hurt. */
function isOfFate(part: PlacedFact<Quantity>, fate: string | undefined): boolean {
  const own = fateOfFigure(part);
  return fate === undefined || own === undefined || own === fate;
}

function isCount({ dimension, value, bound }: Quantity): boolean {
  return (
    dimension === 'count' && bound !== 'atMost' && bound !== 'between' && Number.isInteger(value) && value > 0
  );
}

/** Parts of one total: the same noun, people of any sort, or whatever is counted in one breath, where the second may go without its noun. */
function countAlike(a: PlacedFact<Quantity>, b: PlacedFact<Quantity>): boolean {
  const [own, other] = [a.fact.head, b.fact.head];
  if (own === undefined || other === undefined) return areInOneBreath(a, b);
  return own === other || (countsPeople(a) && countsPeople(b)) || areInOneBreath(a, b);
}

function areInOneBreath(a: PlacedFact<Quantity>, b: PlacedFact<Quantity>): boolean {
  if (a.placed.index !== b.placed.index) return false;
  const [first, second] = a.fact.figure.start < b.fact.figure.start ? [a.fact, b.fact] : [b.fact, a.fact];
  return isInOneBreath(a.placed.sentence.analysis.text, first, second);
}
