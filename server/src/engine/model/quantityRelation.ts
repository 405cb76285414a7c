import { remember } from '../util/remember.ts';
import type { Quantity, RateUnit } from './quantity.ts';
import { reverseRelation } from './relation.ts';
import type { Relation } from './relation.ts';
import { turnScore } from './score.ts';

/**
 * How one figure stands to another. Equivalence comes before difference: unit conversions within the
 * rounding that the wording admits, hedges that overlap, fraction and percentage, and a value inside a
 * wider one are no contradiction. The order of the two only turns the answer round.
 */
export function relateQuantities(a: Quantity, b: Quantity): Relation {
  const special = relateUnlike(a, b);
  if (special !== undefined) return special;
  const relation = relateAmounts(amountOf(a), amountOf(b));
  return relation === 'equivalent' ? relateEqual(a, b) : relation;
}

/** `40,000 litres` says less than `40,000 litres a day`, and does not make that the same as `a week`. */
function relateEqual({ per: own }: Quantity, { per: other }: Quantity): Relation {
  if ((own === undefined) === (other === undefined)) return 'equivalent';
  return own === undefined ? 'wider' : 'narrower';
}

/**
 * Whether two quantities can fill the same place of a statement: comparable in kind, and counting the same thing
 * where both say what. `isSameHead` may know synonyms; it is asked only about stems that differ.
 */
export function areComparable(
  a: Quantity,
  b: Quantity,
  isSameHead: (stem: string, other: string) => boolean = () => false,
): boolean {
  if (!areOfOneFamily(a, b)) return false;
  if (a.head === undefined || b.head === undefined || a.head === b.head) return true;
  return isSameHead(a.head, b.head);
}

/** Dimensions between which figures compare: parts of a whole and percentages are one. */
function areOfOneFamily(own: Quantity, other: Quantity): boolean {
  return own.dimension === other.dimension || (isShare(own) && isShare(other));
}

function isShare({ dimension }: Quantity): boolean {
  return dimension === 'percent' || dimension === 'fraction' || dimension === 'percentagePoints';
}

/** What no arithmetic decides: kinds that do not compare, changes, currencies, scores and ranks. */
function relateUnlike(a: Quantity, b: Quantity): Relation | undefined {
  if (a.dimension !== b.dimension && !areOfOneFamily(a, b)) return 'unrelated';
  const isPoints = a.dimension === 'percentagePoints';
  if (isPoints !== (b.dimension === 'percentagePoints')) {
    return isClose(a.value, b.value, 1e-9) ? 'exclusive' : 'unrelated';
  }
  if (a.change !== undefined && b.change !== undefined && a.change !== b.change) {
    return isClose(a.value, b.value, 1e-9) ? 'exclusive' : 'unrelated';
  }
  if (a.dimension === 'score') return relateScores(a, b);
  if (a.unit !== b.unit) return relateUnits(a, b);
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per) return relateRates(a, b, a.per, b.per);
  if (a.dimension === 'ordinal') return a.value === b.value ? 'equivalent' : 'exclusive';
  return undefined;
}

const timesInYear: Readonly<Record<RateUnit, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
};
/** Rates that agree when both are reckoned by the year may be rounded by this part. */
const roundingOfRates = 0.05;

/** `19 dollars a month` is `228 a year`, and `30 a month` is not `30 a year`. */
function relateRates(a: Quantity, b: Quantity, own: RateUnit, other: RateUnit): Relation {
  const [first, second] = [a.value * timesInYear[own], b.value * timesInYear[other]];
  return isClose(first, second, roundingOfRates) ? 'equivalent' : 'exclusive';
}

/** `7-5` told from the loser's side is `5-7`. */
function relateScores(a: Quantity, b: Quantity): Relation {
  return a.value === b.value || a.value === turnScore(b.value) ? 'equivalent' : 'exclusive';
}

/** Euros and dollars of one figure exclude each other; of different figures they may be one sum. */
function relateUnits(a: Quantity, b: Quantity): Relation | undefined {
  if (a.dimension !== 'money') return 'unrelated';
  if (mayBeOneCurrency(a.unit, b.unit)) return undefined;
  return isClose(a.value, b.value, 1e-9) ? 'exclusive' : 'unrelated';
}

/** Names that several countries' currencies have: at home nobody says whose. */
const sharedNames: readonly (readonly [string, RegExp])[] = [
  ['dollar', /^(?:dollar|USD|CAD|AUD|NZD|HKD|SGD|TWD|JMD)$/],
  ['peso', /^(?:peso|PHP|MXN|ARS|CLP|COP)$/],
];

/** Whether two sums may be of one currency: `$2 million` in Sydney is `A$2 million` abroad. */
export function mayBeOneCurrency(own: string | undefined, other: string | undefined): boolean {
  if (own === other) return true;
  return sharedNames.some(
    ([name, kin]) => (own === name || other === name) && kin.test(own ?? '') && kin.test(other ?? ''),
  );
}

function isClose(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

/** A quantity on the scale on which two compare; parts of a whole become percentages. */
type Amount = Pick<Quantity, 'value' | 'low' | 'high' | 'step' | 'bound' | 'measure' | 'dimension'>;

/** Every figure of a story is held against every other one: only what must be brought to another scale is made anew. */
function amountOf(quantity: Quantity): Amount {
  return quantity.dimension === 'fraction' ? inPercent(quantity) : quantity;
}

const inPercent: (fraction: Quantity) => Amount = remember(
  ({ value, low, high, step = 0, bound, dimension }) => ({
    value: value * 100,
    low: low * 100,
    high: high * 100,
    step: step * 100,
    bound,
    measure: 'part',
    dimension,
  }),
);

function stepOf({ step = 0 }: Amount): number {
  return step;
}

function relateAmounts(a: Amount, b: Amount): Relation {
  const isEqual = isClose(a.value, b.value, 1e-6);
  if (isEqual && a.bound === b.bound && isClose(a.low, b.low, 1e-6) && isSameEnd(a.high, b.high))
    return 'equivalent';
  if (a.bound === 'exactly' && b.bound === 'exactly') return isEqual ? 'equivalent' : relateExact(a, b);
  if (b.bound === 'exactly') return reverseRelation(relateExactToLoose(b, a));
  if (a.bound === 'exactly') return relateExactToLoose(a, b);
  return relateLoose(a, b);
}

function isSameEnd(a: number, b: number): boolean {
  return a === b || isClose(a, b, 1e-6);
}

/** Two bare figures that differ: one the rounding of the other, one the conversion of the other, or exclusive. */
function relateExact(a: Amount, b: Amount): Relation {
  if (a.low <= b.high && b.low <= a.high) return 'equivalent';
  if (a.measure !== b.measure) return isConversion(a, b) || isConversion(b, a) ? 'equivalent' : 'exclusive';
  // Nearly all lie further apart than either can have been rounded.
  const distance = Math.abs(a.value - b.value);
  if (distance > (Math.max(a.step ?? 0, b.step ?? 0) / 2) * 1.000001) return 'exclusive';
  if (isRoundingOf(a, b)) return 'wider';
  return isRoundingOf(b, a) ? 'narrower' : 'exclusive';
}

/** How much the conversion of a bare figure into another unit may be rounded, as a part of it. */
function conversionCap(amount: Amount): number {
  if (amount.dimension === 'duration') return 0.05;
  return amount.dimension === 'fraction' ? 0.03 : 0.1;
}

/** True where `converted` is `stated` in another unit, rounded to its own last digit: 600 miles are 1,000 km. */
function isConversion(stated: Amount, converted: Amount): boolean {
  const size = Math.abs(converted.value);
  const tolerance = Math.min(Math.max(stepOf(converted) / 2, size * 0.015), size * conversionCap(converted));
  return stated.high >= converted.low - tolerance && stated.low <= converted.high + tolerance;
}

/**
 * True where `round` is `precise` rounded to its last digit. A bare whole figure is taken at its word
 * but for one in a hundred: `40,000` for 40,012, not `400,000` for 412,000. Decimals and millions round as written.
 */
function isRoundingOf(round: Amount, precise: Amount): boolean {
  if (round.dimension === 'age' || stepOf(round) <= stepOf(precise) * 1.000001) return false;
  const distance = Math.abs(round.value - precise.value);
  if (distance > (stepOf(round) / 2) * 1.000001) return false;
  const size = Math.abs(round.value);
  if (round.dimension === 'fraction') return distance <= size * 0.03;
  const hasDecimals = Math.abs(round.value / stepOf(round)) >= 10 && stepOf(round) >= 1e4;
  const cap = hasDecimals ? 0.05 : isMeasure(round) && stepOf(precise) < 1 && stepOf(round) <= 1 ? 1 : 0.01;
  return distance <= size * cap;
}

/** What is no whole thing that somebody counts, and no time. */
function isMeasure({ dimension }: Amount): boolean {
  return dimension !== 'count' && dimension !== 'fraction' && dimension !== 'duration' && dimension !== 'age';
}

/** A bare figure beside a hedged one or a range: inside it, at its edge, or outside. */
function relateExactToLoose(exact: Amount, loose: Amount): Relation {
  const slack =
    exact.measure === loose.measure
      ? 0
      : Math.min(stepOf(exact) / 2, Math.abs(exact.value) * conversionCap(exact));
  const margin = Math.max(slack, Math.abs(exact.value) * 1e-6);
  const isInside = exact.high >= loose.low - margin && exact.low <= loose.high + margin;
  if (isInside) return loose.bound === 'atLeast' && isFarAbove(exact, loose) ? 'exclusive' : 'narrower';
  const isRoundEdge =
    loose.bound !== 'between' && isClose(exact.value, loose.value, 1e-6) && stepOf(loose) > 1;
  return isRoundEdge ? 'equivalent' : 'exclusive';
}

/** Nobody writes `more than 20` of 214: three times the bound is another figure. */
function isFarAbove(exact: Amount, loose: Amount): boolean {
  return loose.low > 0 && exact.value >= loose.low * 3 && loose.low !== 1;
}

function isOpen(amount: Amount): boolean {
  return amount.bound === 'atLeast' || amount.bound === 'atMost';
}

/** Two hedged figures or ranges. */
function relateLoose(a: Amount, b: Amount): Relation {
  if (isOpen(a) && isOpen(b)) return relateOpen(a, b);
  if (a.bound === 'between' && b.bound === 'between' && a.measure === b.measure) {
    return isClose(a.low, b.low, 0.01) && isClose(a.high, b.high, 0.01) ? 'equivalent' : 'exclusive';
  }
  if (isOpen(a)) return reverseRelation(relateToOpen(b, a));
  if (isOpen(b)) return relateToOpen(a, b);
  if (a.bound === 'between' || b.bound === 'between') return relateSpread(a, b);
  const meets = holds(a, b.value) || holds(b, a.value) || (a.measure !== b.measure && touches(a, b));
  return meets ? relateSpread(a, b) : 'exclusive';
}

function holds(amount: Amount, value: number): boolean {
  const margin = Math.abs(value) * 1e-6;
  return value >= amount.low - margin && value <= amount.high + margin;
}

function touches(a: Amount, b: Amount): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function relateSpread(a: Amount, b: Amount): Relation {
  if (!touches(a, b)) return 'exclusive';
  if (isClose(a.value, b.value, 1e-6)) return 'equivalent';
  if (b.low <= a.low && a.high <= b.high) return 'narrower';
  if (a.low <= b.low && b.high <= a.high) return 'wider';
  return 'equivalent';
}

/** `about 120` or `100 to 150` beside `more than 100`, `up to 200`. */
function relateToOpen(closed: Amount, open: Amount): Relation {
  if (open.bound === 'atLeast') {
    if (closed.high <= open.low * 1.000001) return 'exclusive';
    return open.low > 0 && closed.low >= open.low * 3 && open.low !== 1 ? 'exclusive' : 'narrower';
  }
  return closed.low >= open.high * 0.999999 && closed.value > open.value * 0.999999
    ? 'exclusive'
    : 'narrower';
}

/** `more than 40,000` beside `over 45,000`, `fewer than 40,000` or `up to 60`. */
function relateOpen(a: Amount, b: Amount): Relation {
  if (a.bound !== b.bound) {
    const [floor, ceiling] = a.bound === 'atLeast' ? [a, b] : [b, a];
    return floor.low >= ceiling.high * 0.999999 && !(floor.low === ceiling.high && stepOf(floor) === 0)
      ? 'exclusive'
      : 'unrelated';
  }
  if (isClose(a.value, b.value, 1e-6)) return 'equivalent';
  if (
    a.measure !== b.measure &&
    (isConversion(closedOf(a), closedOf(b)) || isConversion(closedOf(b), closedOf(a)))
  )
    return 'equivalent';
  if (!isClose(a.value, b.value, 0.05) || stepOf(a) === stepOf(b)) return 'exclusive';
  const isNarrower = a.bound === 'atLeast' ? a.value > b.value : a.value < b.value;
  return isNarrower ? 'narrower' : 'wider';
}

function closedOf(amount: Amount): Amount {
  return { ...amount, low: amount.value, high: amount.value };
}
