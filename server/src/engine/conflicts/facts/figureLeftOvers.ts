import type { Dimension, Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';
import { countsPeople, haveLikeHeads } from './countedNoun.ts';
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
  'score',
]);
/** Sums further apart than this, as a power of ten, are hardly of one thing, but for a slip. */
const furthest = 1.2;
/** Small counts are told of too many things for ten times as many to be a slip. */
const leastCount = 100;
/** How alike the passages of two lone measures must be. */
const leastOfLone = 0.25;

/** Figures that nothing in the other version accounts for. */
export const figureLeftOvers: LeftOverRules<Quantity> = {
  sortOf: ({ dimension, unit, implicit, value }) => {
    if (implicit === true || value === 0) return undefined;
    if (dimension === 'money') return `money ${unit ?? ''}`;
    return dimension === 'fraction' || dimension === 'percentagePoints' ? 'percent' : dimension;
  },
  bareOf: ({ label }) => /^\S+(?: (?:million|billion|trillion))?/.exec(label)?.[0] ?? label,
  isSlip: (left, right) => isSlip(left.fact, right.fact) && mayCountTheSame(left, right),
  leastOfLone: ({ fact: left }, { fact: right }) => {
    const isMeasure = measures.has(left.dimension) && left.value > 0 && right.value > 0;
    const isFar = left.dimension !== 'score' && Math.abs(Math.log10(left.value / right.value)) > furthest;
    return isMeasure && !isFar ? leastOfLone : undefined;
  },
};

function isSlip(left: Quantity, right: Quantity): boolean {
  if (left.bound !== right.bound || left.dimension !== right.dimension) return false;
  return areTransposed(digitsOf(left), digitsOf(right)) || areTenfold(left, right);
}

/** What a measure is one of its sort tells; a count is told by its noun. */
function mayCountTheSame(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  if (left.fact.dimension !== 'count') return true;
  return haveLikeHeads(left, right) || (countsPeople(left) && countsPeople(right));
}

/** Its digits as they stand, without separators: `2.3 million` gives `23`. */
function digitsOf({ label }: Quantity): string {
  return label.replace(/\D/g, '');
}

/** `263` and `236`: a figure of fewer than three digits, or of one digit only, has too many like it. */
function areTransposed(left: string, right: string): boolean {
  if (left === right || left.length !== right.length || left.length < 2) return false;
  return sorted(left) === sorted(right);
}

function sorted(digits: string): string {
  return Array.from(digits).sort().join('');
}

/** `2,600` and `260`: the same digits with a nought, or a decimal point, too many. A round `100` has too many like it. */
function areTenfold(left: Quantity, right: Quantity): boolean {
  const [own, other] = [significant(left), significant(right)];
  if (own !== other || own.length < 2) return false;
  if (left.dimension === 'count' && Math.min(left.value, right.value) < leastCount) return false;
  return Math.abs(Math.abs(Math.log10(left.value / right.value)) - 1) < 1e-6;
}

function significant(quantity: Quantity): string {
  return digitsOf(quantity).replace(/^0+|0+$/g, '');
}
