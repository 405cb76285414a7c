import type { Quantity } from '../../model/quantity.ts';

/** Two values of one thing lie no further apart than this, but for a slip of scale or unit. */
const furthestSpans = 60;
const furthestMeasures = 1000;
/** A boat of 3,400 years and its finder of 52. */
const furthestAges = 20;
/** A stage of 172 kilometres and the last two and a half miles of it. */
const furthestExtents = 30;
const extents: ReadonlySet<Quantity['dimension']> = new Set(['length', 'area', 'volume', 'mass'] as const);

/**
 * Whether two measures are so far apart that nobody can have taken the one for the other: a term of five years and a call
 * of two minutes. What has one figure may have lost its unit or its scale: `two hours` and `two days`.
 */
export function isFarOff(left: Quantity, right: Quantity): boolean {
  const { dimension } = left;
  if (dimension === 'count' || dimension === 'ordinal' || left.value <= 0 || right.value <= 0) return false;
  const ratio = Math.max(left.value, right.value) / Math.min(left.value, right.value);
  if (figureOf(left) === figureOf(right)) return false;
  if (extents.has(dimension) && digitsOf(left) !== digitsOf(right)) return ratio > furthestExtents;
  const furthest =
    dimension === 'duration' ? furthestSpans : dimension === 'age' ? furthestAges : furthestMeasures;
  return ratio > furthest;
}

/** `2` of `two minutes` and of `2 million`. */
function figureOf({ label }: Quantity): string {
  return /[\d.,]+/.exec(label)?.[0] ?? label;
}

/** What is left of a figure that has lost a nought or its point: `26` of `2,600` and of `2.6`. */
function digitsOf({ label }: Quantity): string {
  return label.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}
