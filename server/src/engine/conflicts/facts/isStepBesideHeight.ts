import type { Quantity } from '../../model/quantity.ts';

/** A step this many times smaller than what it is held against is no slip for it. */
const leastTimes = 3;

/** `Cut by £24 million` beside the £236 million it was cut from: how far something moved, and where it stood. */
export function isStepBesideHeight(left: Quantity, right: Quantity): boolean {
  return isStepOf(left, right) || isStepOf(right, left);
}

function isStepOf(step: Quantity, height: Quantity): boolean {
  if (step.change !== 'by' || height.change === 'by' || step.dimension === 'count') return false;
  return step.value > 0 && height.value >= leastTimes * step.value;
}
