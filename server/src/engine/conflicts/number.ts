import {
  countTopics,
  durationTopics,
  fateTopics,
  moneyTopics,
  percentTopics,
  rankTopics,
  scoreTopics,
} from '../language/topicsOfFigures.ts';
import type { ValueTopic } from '../language/valueTopics.ts';
import { relateWords } from '../language/wordRelations.ts';
import type { Dimension, Quantity } from '../model/quantity.ts';
import { relateQuantities } from '../model/quantityRelation.ts';
import { remember } from '../util/remember.ts';
import { collateFacts } from './facts/collateFacts.ts';
import { factMeeter, type FactComparer, type PlacedFact } from './facts/compareFacts.ts';
import { factPlacer } from './facts/factPlacer.ts';
import { compareExchangedCounts } from './facts/compareExchangedCounts.ts';
import { countedNoun, haveLikeHeads } from './facts/countedNoun.ts';
import type { Detector } from './detector.ts';
import { sortedDigits } from './facts/findSlips.ts';
import { countedDeedMeeter } from './frames/meetCountedDeeds.ts';
import { areOfTwoThings } from './facts/areOfTwoThings.ts';
import { fateOfFigure } from './facts/fateOf.ts';
import { figureLeftOvers } from './facts/figureLeftOvers.ts';
import { isFit } from './facts/isFit.ts';

/** Up to here a figure needs its own place to cancel: `two missiles` must not hide `two people`. */
const largestSmallFigure = 20;
/** How much a different counted noun lowers the likeness of two places. */
const otherHead = 0.6;
/** `Raised by 20%` and `raised to 20%` need the same words around them. */
const otherChange = 0.7;
/** `a jet` says one only by its article, and `none` may be said of many things: both are compared in near-copies only. */
const vagueFigure = 0.65;
/** A measure, sum or share is hardly ever met by chance; a count of people is. */
const leastSlotOfMeasure = 0.41;
const leastSlotOfCount = 0.6;

const topicsByDimension: Partial<Record<Dimension, readonly ValueTopic[]>> = {
  count: countTopics,
  duration: durationTopics,
  money: moneyTopics,
  percent: percentTopics,
  ordinal: rankTopics,
  score: scoreTopics,
};

const comparer: FactComparer<Quantity> = {
  sort: 'quantities',
  factsOf: ({ facts }) => facts.quantities,
  spanOf: ({ figure }) => figure,
  valueOf: printFigure,
  relate: (left, right) => {
    // Fates are asked last: most figures are unrelated by their dimensions.
    const relation = relateQuantities(left.fact, right.fact);
    return relation !== 'unrelated' && areOfTwoFates(left, right) ? 'unrelated' : relation;
  },
  fit: (left, right) => isFit(relateQuantities(left.fact, right.fact)) && !areOfTwoFates(left, right),
  attests: (left, right) => !isArticleOfOther(left, right),
  digitsOf: remember(({ dimension, unit, measure, label, implicit }: Quantity) => {
    const digits = implicit === true ? undefined : sortedDigits(label);
    return digits === undefined ? undefined : `${dimension} ${measure ?? unit ?? ''} ${digits}`;
  }),
  isSelfIdentifying: ({ value, dimension }) =>
    dimension !== 'count' || value > largestSmallFigure || !Number.isInteger(value),
  tellsItself: ({ value, dimension, implicit }) =>
    implicit !== true && (dimension === 'count' ? value > largestSmallFigure : !tellsNothing.has(dimension)),
  agreesAnywhere: true,
  boundsAgree: true,
  likeness: (left, right) => (areOfTwoThings(left, right) ? 0 : likeness(left, right)),
  wholeOf: ({ whole }) => whole,
  partOf: ({ value }) => value,
  topicsOf,
  leftOver: figureLeftOvers,
  leastSlot: (fact) =>
    isNamedByHead(fact.dimension) && !isGrade(fact) ? leastSlotOfCount : leastSlotOfMeasure,
  reason: 'same passage, different figure',
};
/** Of these a story has many, of whatever. */
const tellsNothing: ReadonlySet<Dimension> = new Set([
  'percent',
  'percentagePoints',
  'fraction',
  'duration',
  'age',
  'ordinal',
]);
const placeFact = factPlacer(comparer);
const collation = collateFacts(
  factMeeter(comparer, placeFact),
  comparer,
  placeFact,
  countedDeedMeeter(comparer, placeFact),
);

/**
 * Figures that cannot both stand. It leaves alone figures that a conversion, a rounding or a hedge makes
 * equal, and figures that count something else: `150 servicemen` and `seven civilians`.
 */
export const numberDetector: Detector = {
  kind: 'number',
  noun: 'Figure',
  summary: 'Figures, amounts and measures of one thing that cannot both stand.',
  leastConfidence: 0.4,
  *detect(alignment) {
    const disputes = yield* collation.disputes(alignment);
    return [...disputes, ...compareExchangedCounts(alignment)];
  },
  agreements: collation.agreements,
};

/** That there was none of something, verbs tell as well; only a toll is compared as a figure then. */
function topicsOf({ dimension, implicit, value }: Quantity): readonly ValueTopic[] {
  if (implicit === true) return [];
  if (value === 0) return dimension === 'count' ? fateTopics : [];
  return topicsByDimension[dimension] ?? [];
}

/** `Raised by 20%` and `raised to 20%` underline the same words, so the value must tell them apart. */
function printFigure({ change, label }: Quantity): string {
  return change === undefined ? label : `${change} ${label}`;
}

/** The dead of one version are not the injured of another. */
function areOfTwoFates(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  if (left.fact.dimension !== 'count' || right.fact.dimension !== 'count') return false;
  const own = fateOfFigure(left);
  if (own === undefined) return false;
  const other = fateOfFigure(right);
  return other !== undefined && own !== other;
}

function likeness(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): number {
  const [a, b] = [left.fact, right.fact];
  if (a.implicit === true || b.implicit === true) return a.head === b.head ? vagueFigure : 0;
  if (a.value === 0 || b.value === 0) return vagueFigure;
  const change = a.change !== b.change && a.change !== undefined && b.change !== undefined;
  const isOther = isNamedByHead(a.dimension) && !haveLikeHeads(left, right);
  return (isOther ? otherHead : 1) * (change ? otherChange : 1);
}

/** Whether the noun says what is counted, and not the unit. */
function isNamedByHead(dimension: Quantity['dimension']): boolean {
  return dimension === 'count' || dimension === 'ordinal';
}

/** `level 3`, `Category 4`: the scale it is a step of names it as well as a unit does. */
function isGrade({ dimension, label }: Quantity): boolean {
  return dimension === 'ordinal' && /^\p{L}/u.test(label);
}

/** An article says one of its own noun alone: `a report` bears out no `single fund`. */
function isArticleOfOther(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  const [a, b] = [left.fact, right.fact];
  if ((a.implicit !== true && b.implicit !== true) || a.head === b.head) return false;
  const [first, second] = [countedNoun(left), countedNoun(right)];
  if (first === undefined || second === undefined) return false;
  return ['unrelated', 'exclusive'].includes(relateWords(first, second).relation);
}
