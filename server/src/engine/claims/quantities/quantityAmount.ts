import { unitsByName } from '../../language/units.ts';
import type { Unit } from '../../language/units.ts';
import { fractionAt, looseCountAt, mayStartNumeral, ordinalAt } from './quantityLooseNumeral.ts';
import { currencyAt, measureAt, unitAt } from './quantityMeasure.ts';
import type { Measure } from './quantityMeasure.ts';
import { cardinalAt, isRangeDash, tidy } from './quantityNumeral.ts';
import type { Numeral } from './quantityNumeral.ts';
import { oneAndPartAt } from './quantityParts.ts';
import { isJoiner, normalAt, skipJoiner } from './quantityPieces.ts';
import type { Piece } from './quantityPieces.ts';

/** A figure with its sign, scale, currency and unit, in the unit stated: `£2.3 million`, `14-inch`, `two hours and 47 minutes`. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly measure: Measure | undefined;
  /** The figure in the unit stated. */
  readonly value: number;
  readonly step: number;
  /** `and 47 minutes`: what compound measures add, in the base unit. */
  readonly added: number;
  readonly addedStep: number | undefined;
}

function numeralAt(pieces: readonly Piece[], index: number): Numeral | undefined {
  if (!mayStartNumeral(pieces[index])) return undefined;
  const loose = looseCountAt(pieces, index);
  if (loose !== undefined) return loose;
  return ordinalAt(pieces, index) ?? fractionAt(pieces, index) ?? cardinalAt(pieces, index);
}

/** `minus 5`, `-5 °C`, `–5 °C`: a sign, not the dash of a range. */
function signAt(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index];
  if (piece === undefined || pieces[index + 1]?.kind !== 'number') return 0;
  if (piece.normal === 'minus') return 1;
  return /^[-−–]$/.test(piece.text) && piece.isSpaced && pieces[index + 1]?.isSpaced === false ? 1 : 0;
}

/** `5m` is five metres, unless people or things in the plural follow: `230m people`. */
function asMetres(pieces: readonly Piece[], numeral: Numeral): Numeral {
  if (numeral.suffix !== 'm') return numeral;
  const next = pieces[numeral.end]?.token;
  const counts =
    next?.partOfSpeech === 'ADJ' ||
    next?.partOfSpeech === 'VERB' ||
    /(?:[^s]s|people|children|women|men)$/.test(next?.normal ?? '');
  const isLong =
    /^(?:long|wide|deep|high|tall|thick|away|from|below|above|race|sprint|final|freestyle|hurdles|butterfly|backstroke|breaststroke)$/.test(
      next?.normal ?? '',
    );
  return counts && !isLong
    ? numeral
    : {
        ...numeral,
        value: tidy(numeral.value / 1e6),
        low: tidy(numeral.low / 1e6),
        high: tidy(numeral.high / 1e6),
        step: tidy(numeral.step / 1e6),
        scale: 1,
      };
}

const metre = unitsByName.get('metre');

/** `, 20 minutes`, `and six months`, `2in`: smaller units that add to the first. */
function addedUnits(
  pieces: readonly Piece[],
  first: Unit,
  index: number,
): { added: number; step: number | undefined; end: number } {
  let result: { added: number; step: number | undefined; end: number } = {
    added: 0,
    step: undefined,
    end: index,
  };
  if (!['length', 'duration', 'mass'].includes(first.dimension)) return result;
  let larger = first;
  for (let count = 0; count < 3; count += 1) {
    let at = result.end;
    const solid = /^h(\d\d)$/.exec(normalAt(pieces, at - 1));
    if (solid !== null) return result;
    if (/^(?:,|and|-)$/.test(normalAt(pieces, at))) at += 1;
    if (normalAt(pieces, at) === 'and') at += 1;
    const part = cardinalAt(pieces, at);
    if (part === undefined) return result;
    const plain = part.suffix === 'm' ? { ...part, value: part.value / 1e6 } : part;
    const unit =
      part.suffix === 'm' && first.dimension === 'duration'
        ? minutes(part.end)
        : (inchesAt(pieces, part.end) ?? unitAt(pieces, part.end));
    if (unit === undefined && count === 0 && larger.print === 'metre' && isBareHundredths(pieces, at, part))
      return { added: tidy(plain.value * larger.factor * 0.01), step: larger.factor * 0.01, end: part.end };
    if (unit === undefined || !addsTo(larger, unit.unit)) return result;
    result = {
      added: tidy(result.added + plain.value * unit.unit.factor),
      step: plain.step * unit.unit.factor,
      end: unit.end,
    };
    larger = unit.unit;
  }
  return result;
}

/** `six metres eighty-four`, with nothing behind it that it could count. */
function isBareHundredths(pieces: readonly Piece[], at: number, { value, end }: Numeral): boolean {
  const isBehindUnit = !/^(?:,|and|-)$/.test(normalAt(pieces, at - 1));
  return isBehindUnit && value > 9 && value < 100 && Number.isInteger(value) && pieces[end]?.kind !== 'word';
}

/** Feet and inches, hours and minutes, pounds and ounces: not the miles and kilometres of a conversion. */
function addsTo(larger: Unit, smaller: Unit): boolean {
  if (larger.dimension !== smaller.dimension || smaller.factor >= larger.factor) return false;
  if (larger.dimension === 'duration') return true;
  return /^(?:foot inch|yard foot|mile yard|metre centimetre|kilometre metre|pound ounce|stone pound|kilogram gram)$/.test(
    `${larger.print} ${smaller.print}`,
  );
}

function minutes(end: number): { unit: Unit; end: number } | undefined {
  const unit = unitsByName.get('minute');
  return unit === undefined ? undefined : { unit, end };
}

/** `in` is an inch only solid behind a figure that follows feet. */
function inchesAt(pieces: readonly Piece[], index: number): { unit: Unit; end: number } | undefined {
  const unit = unitsByName.get('inch');
  return normalAt(pieces, index) === 'in' && pieces[index]?.isSpaced === false && unit !== undefined
    ? { unit, end: index + 1 }
    : undefined;
}

/** `2h47`: hours and minutes written solid. */
function solidHours(pieces: readonly Piece[], numeral: Numeral): Amount | undefined {
  const match = /^h(\d\d)$/.exec(normalAt(pieces, numeral.end));
  const unit = unitsByName.get('hour');
  if (match === null || unit === undefined || pieces[numeral.end]?.isSpaced !== false) return undefined;
  const end = numeral.end + 1;
  return {
    start: numeral.start,
    end,
    numeral,
    measure: { kind: 'unit', unit, end },
    value: numeral.value,
    step: numeral.step,
    added: Number(match[1]) * 60,
    addedStep: 60,
  };
}

/** Reads one amount at `index`. */
export function amountAt(pieces: readonly Piece[], index: number, text: string): Amount | undefined {
  const whole = oneAndPartAt(pieces, index);
  if (whole !== undefined) {
    const { numeral, unit, end } = whole;
    return plainAmount(index, numeral, { kind: 'unit', unit, end }, numeral.value);
  }
  const sign = signAt(pieces, index);
  const prefix = currencyAt(pieces, index + sign);
  const read = numeralAt(pieces, prefix?.end ?? index + sign);
  if (read === undefined) return undefined;
  const hours = solidHours(pieces, read);
  if (hours !== undefined) return hours;
  if (prefix !== undefined) {
    if (read.kind !== 'cardinal') return undefined;
    const measure = { kind: 'money', currency: prefix.currency, factor: 1, end: read.end } as const;
    return plainAmount(index, read, measure, read.value);
  }
  const followed = read.kind === 'ordinal' ? undefined : measureAt(pieces, read, text);
  const numeral = followed === undefined || followed.kind === 'unit' ? asMetres(pieces, read) : read;
  const isMetres = numeral !== read && metre !== undefined;
  const measure: Measure | undefined = isMetres ? { kind: 'unit', unit: metre, end: read.end } : followed;
  // A dash between words may stand close to what follows; of a temperature it is a sign.
  const isDash = sign === 1 && pieces[index]?.text === '–';
  if (isDash && !(measure?.kind === 'unit' && measure.unit.dimension === 'temperature')) return undefined;
  const amount = plainAmount(index, numeral, measure, sign === 1 ? -numeral.value : numeral.value);
  if (measure?.kind !== 'unit') return amount;
  const compound = addedUnits(pieces, measure.unit, measure.end);
  return { ...amount, end: compound.end, added: compound.added, addedStep: compound.step };
}

function plainAmount(start: number, numeral: Numeral, measure: Measure | undefined, value: number): Amount {
  return {
    start,
    end: Math.max(measure?.end ?? 0, numeral.end),
    numeral,
    measure,
    value,
    step: numeral.step,
    added: 0,
    addedStep: undefined,
  };
}

/** The index after what joins two amounts of a range, `and` only behind `between`. */
export function rangeLinkAt(
  pieces: readonly Piece[],
  index: number,
  opening: 'between' | 'plain',
): number | undefined {
  const word = normalAt(pieces, index);
  if (opening === 'between') return word === 'and' ? index + 1 : undefined;
  if (isRangeDash(pieces, index)) return index + 1;
  if (word === 'to' || word === 'or') return index + 1;
  const isHyphened =
    isJoiner(pieces[index], pieces[index + 1]) && /^(?:to|or)$/.test(normalAt(pieces, index + 1));
  return isHyphened ? skipJoiner(pieces, index + 2) : undefined;
}

function isSameMeasure(a: Measure | undefined, b: Measure | undefined): boolean {
  if (a === undefined || b === undefined) return a === undefined;
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  if (a.kind === 'unit' && b.kind === 'unit') return a.unit === b.unit;
  return a.kind === b.kind;
}

/** Two amounts as the ends of a range, the first given the measure and scale of the second; nothing where they make none. */
export function rangeOf(
  first: Amount,
  second: Amount,
  link: string,
): { low: Amount; high: Amount } | undefined {
  const isLoose = first.numeral.isVague || second.numeral.isVague;
  if (isLoose || first.numeral.kind === 'ordinal' || second.numeral.kind === 'ordinal') return undefined;
  const measure = second.measure ?? first.measure;
  if (second.measure === undefined && first.measure?.kind === 'unit') return undefined;
  if (!isSameMeasure(first.measure, measure) || first.added !== 0) return undefined;
  const lends = first.numeral.scale === 1 && second.numeral.scale >= 1000 && first.value < 1000;
  const factor = lends ? second.numeral.scale : 1;
  const value = tidy(first.value * factor);
  if (value >= second.value) return undefined;
  if (link === 'or' && second.value - value > 1) return undefined;
  return { low: { ...first, value, step: tidy(first.step * factor), measure }, high: { ...second, measure } };
}
