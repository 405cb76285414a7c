import type { Dimension, Quantity } from '../../model/quantity.ts';
import { mayBeOneCurrency } from '../../model/quantityRelation.ts';
import { remember } from '../../util/remember.ts';
import { makeUpWhole } from './areSharesOfWhole.ts';
import type { PlacedFact } from './compareFacts.ts';
import { countsPeople, haveLikeHeads } from './countedNoun.ts';
import { sortedDigits } from './findSlips.ts';
import type { LeftOverRules } from './meetLeftOvers.ts';

/** A story seldom has two prices, weights or speeds; it may count and rank many things. */
const measures: ReadonlySet<Dimension> = new Set([
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
]);
/** Sums further apart than this, as a power of ten, are hardly of one thing, but for a slip. */
const furthest = 1.2;
/** Small counts are told of too many things for ten times as many to be a slip. */
const leastCount = 100;
/** Nobody says `more than 20` of what is more than so many times as much. */
const furthestBound = 1.3;
/** How alike the passages of two lone measures must be. */
const leastOfLone = 0.25;
/** How alike two sentences must be for the only figures left over of a sort to face each other. */
const leastOfFacing = 0.3;

const unitPrice =
  /\b(?:an?|per|each|every) (?:pound|kilo(?:gram)?|kg|lit(?:re|er)|gallon|barrel|tonne|ton|ounce|bushel|share|hour|head|unit|kilowatt-hour|kWh|square met(?:re|er)|square foot|night|person|vehicle)\b/i;

/** Figures that nothing in the other version accounts for. */
export const figureLeftOvers: LeftOverRules<Quantity> = {
  sortOf: ({ dimension, implicit, value }) => {
    if (implicit === true || value === 0) return undefined;
    return dimension === 'fraction' ? 'percent' : dimension;
  },
  isOfSlips: (sort) => /^(?:count|ordinal|duration|age)$/.test(sort),
  bareOf: remember(({ label }) => /\d[^\s%]*(?: (?:million|billion|trillion))?/.exec(label)?.[0] ?? label),
  isSlip: (left, right) => isSlip(left.fact, right.fact) && mayCountTheSame(left, right),
  mayBeSlip: ({ fact: left }, { fact: right }) =>
    left.dimension === right.dimension && haveDigitsExchanged(writingOf(left), writingOf(right)),
  isLoose: ({ fact: left }, { fact: right }) =>
    [left, right].some(({ bound }) => bound === 'atLeast' || bound === 'atMost') &&
    Math.max(left.value, right.value) > furthestBound * Math.min(left.value, right.value),
  leastOfFacing: (left, right) => {
    const { dimension } = left.fact;
    if (dimension === 'score') return leastOfFacing;
    if (dimension === 'percent' || dimension === 'fraction')
      return haveLikeHeads(left, right) && !makeUpWhole(left.fact, right.fact) ? leastOfFacing : undefined;
    return dimension === 'percentagePoints' ? leastOfFacing : undefined;
  },
  leastOfLone: (...both) => {
    const [{ fact: left }, { fact: right }] = both;
    if (both.some(isUnitPrice) || both.some(isToldByAnother)) return undefined;
    const isMeasure = measures.has(left.dimension) && left.value > 0 && right.value > 0;
    if (!mayBeOneCurrency(left.unit, right.unit) || left.dimension === 'score') return undefined;
    const isFar = Math.abs(Math.log10(left.value / right.value)) > furthest;
    return isMeasure && !isFar ? leastOfLone : undefined;
  },
};

function isSlip(left: Quantity, right: Quantity): boolean {
  if (left.dimension !== right.dimension) return false;
  const [own, other] = [writingOf(left), writingOf(right)];
  if (own.value === other.value)
    return (
      !mayBeOneCurrency(left.unit, right.unit) || isOtherRate(left, right) || left.change !== right.change
    );
  if (areMisheard(own, other) || haveDigitsExchanged(own, other)) return true;
  const isCount = left.dimension === 'count';
  if (isCount && (own.value < leastCount || other.value < leastCount)) return false;
  // The digits are asked first: they rule nearly every pair out, and cost less than a logarithm.
  return (
    own.significant === other.significant &&
    own.significant.length >= (isCount ? 2 : 1) &&
    areTenfold(own, other)
  );
}

/** What a measure is one of its sort tells; a count is told by its noun. */
function mayCountTheSame(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  if (left.fact.dimension !== 'count') return true;
  return haveLikeHeads(left, right) || (countsPeople(left) && countsPeople(right));
}

/** A figure as hand and eye know it. Every figure is held against every other one, so it is read once. */
interface Writing {
  readonly value: number;
  /** Its digits as they stand, without separators: `2.3 million` gives `23`. */
  readonly digits: string;
  /** The same in ascending order, where there are enough of them to be transposed. */
  readonly sorted: string | undefined;
  /** The same without noughts at either end. */
  readonly significant: string;
}

const writingOf: (quantity: Quantity) => Writing = remember(({ value, label }) => {
  const digits = label.replace(/\D/g, '');
  return { value, digits, sorted: sortedDigits(digits), significant: digits.replace(/^0+|0+$/g, '') };
});

/** `263` and `236`: whether two figures of one sort have the same digits in another order. */
export function areExchanged(left: Quantity, right: Quantity): boolean {
  return haveDigitsExchanged(writingOf(left), writingOf(right));
}

function haveDigitsExchanged(left: Writing, right: Writing): boolean {
  return left.sorted !== undefined && left.sorted === right.sorted && left.digits !== right.digits;
}

/** `40,000 litres a day` and `40,000 litres a week`. */
function isOtherRate(left: Quantity, right: Quantity): boolean {
  return left.per !== undefined && right.per !== undefined && left.per !== right.per;
}

/** `thirteen` and `thirty`, `14` and `40`: alike to the ear. */
function areMisheard({ value: left }: Writing, { value: right }: Writing): boolean {
  const less = Math.min(left, right);
  return less > 12 && less < 20 && Math.max(left, right) === (less - 10) * 10;
}

/** `2,600` and `260`, `3.4 billion` and `3.4 million`: a nought, a decimal point or a word too many. A round `100` has too many like it. */
function areTenfold(left: Writing, right: Writing): boolean {
  const ratio = left.value / right.value;
  // A lost sign is a slip as well: five degrees below zero and above.
  if (ratio < 0) return true;
  const power = Math.abs(Math.log10(ratio));
  return Math.abs(power - 1) < 1e-6 || Math.abs(power - 3) < 1e-6;
}

/** Prices by the pound and by the kilogram are not to be compared as they stand. */
function isUnitPrice({ fact, placed }: PlacedFact<Quantity>): boolean {
  return fact.dimension === 'money' && unitPrice.test(placed.sentence.analysis.text);
}

/** What stands behind a sum that is told as part or multiple of another: `£260,000, half of the winner's cheque`. */
const ofAnother =
  /^,? (?:or |about |roughly |nearly |almost |exactly |just over )?(?:half|twice|double|triple|three times|a third|two thirds|a quarter|three quarters) (?:of |the |as |what |that )/i;

function isToldByAnother({ fact, placed }: PlacedFact<Quantity>): boolean {
  return ofAnother.test(placed.sentence.analysis.text.slice(fact.figure.end));
}
