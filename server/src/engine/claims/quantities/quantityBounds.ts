import type { Quantity } from '../../model/quantity.ts';
import type { Approximation } from './quantityApproximators.ts';

export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly bound: Quantity['bound'];
}

/** What a writer rounds to: 50 for 250, 100 for 600, 5 for 45, 1,000 for 46,000. */
function roundness(value: number, step: number): number {
  const size = Math.abs(value);
  const isHalfStep = step >= 1 && (size / step) % 10 === 5 && size / step > 10;
  return isHalfStep ? step * 5 : step;
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(Math.max(value, least), greatest);
}

/** How many digits the writer stated: 1 for 40,000, 3 for 412,000. The more, the less a hedge may mean. */
function digitsStated(value: number, step: number): number {
  return step <= 0 ? 1 : Math.max(1, Math.floor(Math.log10(Math.abs(value) / step + 1e-9)) + 1);
}

/** How far `about` reaches to each side: half of what the writer rounds to, within a share that shrinks with the digits stated. */
function reach(value: number, step: number): number {
  const size = Math.abs(value);
  const least = [0.05, 0.02, 0.005][digitsStated(value, step) - 1] ?? 0.005;
  return clamp(roundness(value, step) / 2, size * least, size * 0.1);
}

/** How far `almost` and `just over` reach: what the writer rounds to, a tenth at most, and for `nearly three` half a step. */
function nearReach(value: number, step: number): number {
  const size = Math.abs(value);
  if (size < 10 && step === 1) return Math.max(0.5, size * 0.1);
  const least = [0.1, 0.03, 0.01][digitsStated(value, step) - 1] ?? 0.01;
  return clamp(roundness(value, step), size * least, size * 0.1);
}

/**
 * The least and greatest value that an approximated figure admits. `isCount` leaves the figure itself
 * out of `more than 12 people`, which a rounded figure (`more than 40,000`) does not promise.
 */
export function boundsOf(
  value: number,
  step: number,
  sense: Approximation,
  kind: 'count' | 'measure',
): Bounds {
  const unit = kind === 'count' && Number.isInteger(value) && step === 1 ? 1 : 0;
  switch (sense) {
    case 'exactly':
      return { low: value, high: value, bound: 'exactly' };
    case 'about':
      return { low: value - reach(value, step), high: value + reach(value, step), bound: 'about' };
    case 'below':
      return { low: value - nearReach(value, step), high: value, bound: 'about' };
    case 'above':
      return { low: value, high: value + nearReach(value, step), bound: 'about' };
    case 'over':
      return { low: value + unit, high: Infinity, bound: 'atLeast' };
    case 'atLeast':
      return { low: value, high: Infinity, bound: 'atLeast' };
    case 'under':
      return { low: Math.min(0, value), high: value - unit, bound: 'atMost' };
    case 'atMost':
      return { low: Math.min(0, value), high: value, bound: 'atMost' };
  }
}
