import { relateWords } from '../../language/wordRelations.ts';
import type { Quantity } from '../../model/quantity.ts';
import { collect } from '../../util/collect.ts';
import type { PlacedFact } from './compareFacts.ts';
import { countedNoun } from './countedNoun.ts';

/** A total may be told in parts over this many sentences: `Two people were hurt. A man had a chest wound.` */
const sentencesOfParts = 2;
/** Below this a noun may name people in a rare sense only, as *dog* does. */
const sureEnough = 0.65;
const person = { lemma: 'person', normal: 'person', partOfSpeech: 'NOUN' } as const;

/**
 * True where one version's figure is the sum of parts that the other tells: `three people` and `two people
 * and a man`. Only whole counts of one sort of thing are added up.
 */
export function sumsUp(total: Quantity, part: PlacedFact<Quantity>): boolean {
  if (!isCount(total) || !isCount(part.fact) || part.fact.value >= total.value) return false;
  const missing = total.value - part.fact.value;
  const others = countsNearby(part, missing).filter((other) => countAlike(other, part));
  return others.some(
    (first, position) =>
      first.fact.value === missing ||
      others.slice(position + 1).some((second) => first.fact.value + second.fact.value === missing),
  );
}

/** The counts near a part that can be another: none is more than what is missing. */
function countsNearby(part: PlacedFact<Quantity>, missing: number): readonly PlacedFact<Quantity>[] {
  const { version, article, index } = part.placed;
  const from = Math.max(0, index - sentencesOfParts + 1);
  return collect(article.sentences.slice(from, index + sentencesOfParts), (sentence, offset) =>
    sentence.analysis.facts.quantities
      .filter((fact) => fact !== part.fact && fact.value <= missing && isCount(fact))
      .map((fact) => ({ fact, placed: { version, article, index: from + offset, sentence } })),
  );
}

function isCount({ dimension, value, bound }: Quantity): boolean {
  return dimension === 'count' && bound === 'exactly' && Number.isInteger(value) && value > 0;
}

/** Parts of one total: the same noun, or people of any sort. */
function countAlike(a: PlacedFact<Quantity>, b: PlacedFact<Quantity>): boolean {
  if (a.fact.head === undefined || b.fact.head === undefined) return false;
  return a.fact.head === b.fact.head || (countsPeople(a) && countsPeople(b));
}

function countsPeople(counted: PlacedFact<Quantity>): boolean {
  const head = countedNoun(counted);
  if (!head) return false;
  const { relation, confidence } = relateWords(head, person);
  return (relation === 'equivalent' || relation === 'narrower') && confidence >= sureEnough;
}
