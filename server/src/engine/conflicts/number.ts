import { relateWords } from '../language/wordRelations.ts';
import type { Quantity } from '../model/quantity.ts';
import { relateQuantities } from '../model/quantityRelation.ts';
import { compareFacts, type FactComparer, type PlacedFact } from './compareFacts.ts';
import type { Detector } from './detector.ts';

/** Up to here a figure needs its own place to cancel: `two missiles` must not hide `two people`. */
const largestSmallFigure = 20;
/** How much a different counted noun lowers the likeness of two places. */
const otherHead = 0.6;
const otherChange = 0.5;
/** `a jet` says one only by its article, and `none` may be said of many things: both are compared in near-copies only. */
const vagueFigure = 0.6;

const comparer: FactComparer<Quantity> = {
  factsOf: ({ sentence }) => sentence.analysis.facts.quantities,
  spanOf: ({ figure }) => figure,
  valueOf: ({ label }) => label,
  relate: ({ fact: left }, { fact: right }) => relateQuantities(left, right),
  isSelfIdentifying: ({ value, dimension }) =>
    dimension !== 'count' || value > largestSmallFigure || !Number.isInteger(value),
  likeness,
  leastSlot: 0.5,
  reason: 'same passage, different figure',
};

/**
 * Figures that cannot both stand. It leaves alone figures that a conversion, a rounding or a hedge makes
 * equal, and figures that count something else: `150 servicemen` and `seven civilians`.
 */
export const numberDetector: Detector = {
  kind: 'number',
  noun: 'Figure',
  summary: 'Figures, amounts and measures of one thing that cannot both stand.',
  leastConfidence: 0.5,
  *detect({ versionPairs, stemWeight }) {
    const comparisons = [];
    for (const versions of versionPairs) {
      comparisons.push(...compareFacts(versions, comparer, stemWeight));
      yield;
    }
    return comparisons;
  },
};

function likeness({ fact: left }: PlacedFact<Quantity>, { fact: right }: PlacedFact<Quantity>): number {
  if (left.implicit === true || right.implicit === true) return left.head === right.head ? vagueFigure : 0;
  if (left.value === 0 || right.value === 0) return vagueFigure;
  const change = left.change !== right.change && left.change !== undefined && right.change !== undefined;
  return (haveLikeHeads(left, right) ? 1 : otherHead) * (change ? otherChange : 1);
}

function haveLikeHeads(left: Quantity, right: Quantity): boolean {
  if (left.head === undefined || right.head === undefined || left.head === right.head) return true;
  const word = (lemma: string) => ({ lemma, normal: lemma, partOfSpeech: 'NOUN' as const });
  return relateWords(word(left.head), word(right.head)).relation === 'equivalent';
}
