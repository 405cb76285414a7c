import type { Dimension, Quantity } from '../../model/quantity.ts';
import { scoreValue } from '../../model/score.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { isAge } from './quantityAges.ts';
import type { Amount } from './quantityAmount.ts';
import { approximationPrints } from './quantityApproximators.ts';
import type { Approximation } from './quantityApproximators.ts';
import { boundsOf } from './quantityBounds.ts';
import type { Bounds } from './quantityBounds.ts';
import { changeOf } from './quantityChange.ts';
import { gradeBefore } from './quantityDesignators.ts';
import { headAfter, headBefore, isElliptic } from './quantityHead.ts';
import type { Head } from './quantityHead.ts';
import { printNumber, printQuantity } from './quantityLabel.ts';
import type { Measure } from './quantityMeasure.ts';
import { tidy } from './quantityNumeral.ts';
import { normalAt } from './quantityPieces.ts';
import type { Piece } from './quantityPieces.ts';

/** A figure or range as read, with the spans it covers; both ends are the same amount where it is no range. */
export interface Expression {
  readonly low: Amount;
  readonly high: Amount;
  readonly sense: Approximation;
  readonly span: Span;
  readonly figure: Span;
}

/** The sentence around an expression. */
export interface Surroundings {
  readonly pieces: readonly Piece[];
  readonly tokens: readonly Token[];
  /** The quantity before it, whose noun an elliptic figure takes up. */
  readonly previous: Quantity | undefined;
}

const secondsPerYear = 31556952;

function dimensionOf(amount: Amount, first: Amount, { pieces, previous }: Surroundings): Dimension {
  const { measure, numeral } = amount;
  if (numeral.kind === 'ordinal') return 'ordinal';
  if (measure !== undefined) return measure.kind === 'unit' ? measure.unit.dimension : measure.kind;
  if (numeral.kind === 'fraction') return 'fraction';
  if (isAge(first, pieces, previous)) return 'age';
  return gradeBefore(pieces, numeral) !== undefined ? 'ordinal' : 'count';
}

/** Turns figures in the unit stated into the base unit. */
interface Conversion {
  readonly factor: number;
  readonly offset: number;
}

function conversionOf(measure: Measure | undefined, change: Quantity['change']): Conversion {
  if (measure === undefined) return { factor: 1, offset: 0 };
  if (measure.kind === 'age') return { factor: measure.unit.factor / secondsPerYear, offset: 0 };
  if (measure.kind !== 'unit') return { factor: measure.factor, offset: 0 };
  return { factor: measure.unit.factor, offset: change === 'by' ? 0 : measure.unit.offset };
}

function unitNameOf(measure: Measure | undefined): string | undefined {
  if (measure?.kind === 'money') return measure.currency;
  if (measure?.kind === 'unit') return measure.unit.base;
  return measure?.kind === 'age' ? 'year' : undefined;
}

function boundsOfExpression({ low, high, sense }: Expression, dimension: Dimension): Bounds {
  if (low !== high) return { low: low.value, high: high.value, bound: 'between' };
  if (low.numeral.isVague) {
    const bound = sense === 'over' || sense === 'atLeast' ? 'atLeast' : 'about';
    return { low: low.numeral.low, high: bound === 'atLeast' ? Infinity : low.numeral.high, bound };
  }
  const kind = dimension === 'count' && low.numeral.scale === 1 && !isDozens(low) ? 'count' : 'measure';
  return boundsOf(low.value, sense === 'exactly' ? stepOf(low) : roundStepOf(low), sense, kind);
}

/** Dozens are rounder than their figure: `about a dozen` may be ten or fourteen. */
function isDozens(amount: Amount): boolean {
  return !amount.numeral.hasDigits && amount.value % 12 === 0 && amount.value > 0;
}

function stepOf(amount: Amount): number {
  if (isDozens(amount) && amount.value < 100) return 4;
  return amount.numeral.kind === 'fraction' && amount.measure?.kind === 'unit' ? 0.25 : amount.step;
}

/** `Almost 100 million` is rounded as `almost 100` is, by its noughts, though the word counts millions one by one. */
function roundStepOf(amount: Amount): number {
  let step = stepOf(amount);
  if (amount.numeral.scale === 1 || step <= 0) return step;
  while (amount.value >= 10 * step && amount.value % (10 * step) === 0) step *= 10;
  return step;
}

function labelOf(
  expression: Expression,
  dimension: Dimension,
  text: string,
  grade: string | undefined,
): string {
  const { low, high, sense } = expression;
  const { measure } = high;
  if (low.numeral.isVague) return text.toLowerCase();
  const isMinor = measure?.kind === 'money' && measure.factor !== 1;
  const values = low === high ? [low.value] : [low.value, high.value];
  let unit =
    measure?.kind === 'money' ? measure.currency : measure?.kind === 'unit' ? measure.unit.print : undefined;
  if (low.added !== 0 && measure?.kind === 'unit') {
    values[0] = tidy(low.value * measure.unit.factor + low.added) / smallerFactor(low);
    unit = smallerPrint(low);
  }
  if (measure?.kind === 'age') unit = measure.unit.print === 'year' ? undefined : measure.unit.print;
  if (grade !== undefined && low.numeral.kind === 'cardinal') return `${grade} ${printNumber(low.value)}`;
  const print = values.map((value) => tidy(isMinor ? value * measure.factor : value));
  return printQuantity({ dimension, values: print, unit, prefix: approximationPrints[sense] });
}

function smallerFactor(amount: Amount): number {
  return amount.measure?.kind === 'unit' && amount.measure.unit.dimension === 'duration' ? 60 : 1;
}

function smallerPrint(amount: Amount): string {
  if (amount.measure?.kind !== 'unit') return '';
  return amount.measure.unit.dimension === 'duration' ? 'minute' : amount.measure.unit.base;
}

/** Ages belong to a name or noun beside them, ranks to the noun that follows. */
function namedHead(expression: Expression, dimension: Dimension, { tokens, pieces }: Surroundings): Head {
  const named = pieces[expression.low.start - 2]?.token;
  if (dimension === 'age' && normalAt(pieces, expression.low.start - 1) === ',' && named !== undefined)
    return { head: named.stem, modifiers: [] };
  return headAfter(tokens, expression.span.end);
}

function headOf(expression: Expression, dimension: Dimension, around: Surroundings): Head {
  const { tokens, pieces, previous } = around;
  const grade = dimension === 'ordinal' ? gradeBefore(pieces, expression.low.numeral) : undefined;
  if (grade !== undefined && expression.low.numeral.kind === 'cardinal')
    return { head: grade, modifiers: [] };
  if (dimension === 'age' || dimension === 'ordinal') return namedHead(expression, dimension, around);
  if (/^(?:twice|thrice)$/.test(normalAt(pieces, expression.low.numeral.start)))
    return { head: 'time', modifiers: [] };
  const after = headAfter(tokens, expression.span.end);
  if (after.head !== undefined || after.modifiers.length > 0) return after;
  if (isElliptic(tokens, expression.span.end) && previous?.head !== undefined && dimension === 'count') {
    return { head: previous.head, modifiers: [] };
  }
  return headBefore(tokens, expression.span.start, expression.span.end);
}

/** Makes the value that the engine compares from an expression and its sentence. */
export function buildQuantity(expression: Expression, around: Surroundings): Quantity {
  const { low, high, span, figure } = expression;
  const dimension = dimensionOf(high, low, around);
  const change = changeOf(around.tokens, span.start, span.end, dimension);
  const { factor, offset } = conversionOf(high.measure, change);
  const convert = (value: number): number =>
    Number.isFinite(value) ? tidy(value * factor + offset + high.added) : value;
  const bounds = boundsOfExpression(expression, dimension);
  const spread = high.measure?.kind === 'unit' ? high.measure.unit.spread : ([1, 1] as const);
  const unit = unitNameOf(high.measure) ?? (dimension === 'age' ? 'year' : undefined);
  const { head, modifiers } = headOf(expression, dimension, around);
  const measure =
    high.measure?.kind === 'unit' || high.measure?.kind === 'age' ? high.measure.unit.print : undefined;
  const words = around.pieces
    .slice(low.start, high.end)
    .map((piece) => piece.text)
    .join(' ');
  return {
    kind: 'quantity',
    span,
    figure,
    dimension,
    ...(unit === undefined ? {} : { unit }),
    value: convert(low === high ? low.value : (low.value + high.value) / 2),
    low: convert(bounds.low) * (bounds.low > 0 ? spread[0] : 1),
    high: convert(bounds.high) * spread[1],
    bound: bounds.bound,
    ...(head === undefined ? {} : { head }),
    modifiers,
    ...(change === undefined ? {} : { change }),
    step: tidy(high.addedStep ?? stepOf(high) * factor),
    ...(measure === undefined ? {} : { measure }),
    label: labelOf(
      expression,
      dimension,
      words,
      dimension === 'ordinal' ? gradeBefore(around.pieces, low.numeral) : undefined,
    ),
  };
}

/** `7-5`: two figures that belong together and cannot be told as an amount. */
export function buildScore(first: Amount, second: Amount, span: Span): Quantity {
  const value = scoreValue(first.value, second.value);
  return {
    kind: 'quantity',
    span,
    figure: span,
    dimension: 'score',
    value,
    low: value,
    high: value,
    bound: 'exactly',
    modifiers: [],
    label: `${String(first.value)}–${String(second.value)}`,
  };
}
