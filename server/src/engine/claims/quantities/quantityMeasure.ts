import {
  currencyCodes,
  currencyNames,
  currencySymbols,
  dollarPrefixes,
  hundredthNames,
  qualifiedCurrencies,
} from '../../language/currencies.ts';
import { bareDegree, celsius, fahrenheit, solidUnits, unitsByName } from '../../language/units.ts';
import type { Unit } from '../../language/units.ts';
import type { Numeral } from './quantityNumeral.ts';
import { isJoiner, normalAt, skipJoiner } from './quantityPieces.ts';
import type { Piece } from './quantityPieces.ts';

/** What a figure is measured in, and where the words that say so end. */
export type Measure =
  | { readonly kind: 'percent' | 'percentagePoints'; readonly factor: number; readonly end: number }
  | { readonly kind: 'money'; readonly currency: string; readonly factor: number; readonly end: number }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly end: number }
  | { readonly kind: 'age'; readonly unit: Unit; readonly end: number };

const compoundPrefix = /^(?:square|sq|cubic|nautical|metric|short)$/;

function namedUnit(name: string): Unit | undefined {
  return unitsByName.get(name);
}

/** `per hour`, `an hour`, `/h`, `a second` after a length. */
function rateAt(pieces: readonly Piece[], index: number): { period: string; end: number } | undefined {
  const link = normalAt(pieces, index);
  const at = index + 1;
  const period = /^(?:h|hr|hour|second|s|sec)$/.exec(normalAt(pieces, at))?.[0];
  if (period === undefined || !/^(?:per|an|a|\/)$/.test(link)) return undefined;
  if (link === '/' ? pieces[at]?.isSpaced !== false : period.length < 3) return undefined;
  return { period: period.startsWith('h') ? 'hour' : 'second', end: at + 1 };
}

function speedUnit(length: Unit, period: string): Unit | undefined {
  if (length.print === 'mile') return period === 'hour' ? namedUnit('mph') : undefined;
  if (length.print === 'kilometre') return namedUnit(period === 'hour' ? 'km/h' : 'km/s');
  if (length.print === 'metre' && period === 'second') return namedUnit('m/s');
  return undefined;
}

function degreesAt(pieces: readonly Piece[], index: number): { unit: Unit; end: number } | undefined {
  const piece = pieces[index];
  if (piece === undefined) return undefined;
  if ((piece.text === 'C' || piece.text === 'F') && (!piece.isSpaced || pieces[index + 1]?.text !== '.')) {
    return { unit: piece.text === 'C' ? celsius : fahrenheit, end: index + 1 };
  }
  if (piece.text === '℃') return { unit: celsius, end: index + 1 };
  if (piece.text !== '°' && !/^degrees?$/.test(piece.normal)) return undefined;
  const scale = normalAt(pieces, skipJoiner(pieces, index + 1));
  const end = skipJoiner(pieces, index + 1) + 1;
  if (/^(?:c|celsius|centigrade)$/.test(scale)) return { unit: celsius, end };
  if (/^(?:f|fahrenheit)$/.test(scale)) return { unit: fahrenheit, end };
  return { unit: bareDegree, end: index + 1 };
}

/** A unit of measure at `index`, after an optional hyphen: `miles`, `-inch`, `square km`, `km/h`, `miles an hour`. */
export function unitAt(pieces: readonly Piece[], index: number): { unit: Unit; end: number } | undefined {
  const at = skipJoiner(pieces, index);
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  const degrees = degreesAt(pieces, at);
  if (degrees !== undefined) return degrees;
  if (piece.kind !== 'word') return undefined;
  if (compoundPrefix.test(piece.normal)) return compoundUnitAt(pieces, at);
  const solid =
    piece.isSpaced || isJoiner(pieces[index], pieces[at]) ? undefined : solidUnits.get(piece.normal);
  const unit = namedUnit(piece.normal) ?? (solid === undefined ? undefined : namedUnit(solid));
  if (unit === undefined) return undefined;
  const hours = skipJoiner(pieces, at + 1);
  if (unit.dimension === 'power' && /^hours?$/.test(normalAt(pieces, hours))) {
    const energy = namedUnit(`${unit.print}-hour`);
    if (energy !== undefined) return { unit: energy, end: hours + 1 };
  }
  const rate = unit.dimension === 'length' ? rateAt(pieces, skipJoiner(pieces, at + 1)) : undefined;
  const speed = rate === undefined ? undefined : speedUnit(unit, rate.period);
  return speed === undefined || rate === undefined ? { unit, end: at + 1 } : { unit: speed, end: rate.end };
}

function compoundUnitAt(pieces: readonly Piece[], at: number): { unit: Unit; end: number } | undefined {
  const prefix = normalAt(pieces, at) === 'sq' ? 'square' : normalAt(pieces, at);
  let next = skipJoiner(pieces, at + 1);
  if (normalAt(pieces, next) === '.') next += 1;
  const unit = namedUnit(`${prefix}-${normalAt(pieces, next)}`);
  return unit === undefined ? undefined : { unit, end: next + 1 };
}

function percentAt(pieces: readonly Piece[], index: number): Measure | undefined {
  const at = skipJoiner(pieces, index);
  const word = normalAt(pieces, at);
  const second = normalAt(pieces, at + 1);
  if (word === 'basis' && /^points?$/.test(second))
    return { kind: 'percentagePoints', factor: 0.01, end: at + 2 };
  if (/^(?:percentage|pct|%)$/.test(word) && /^points?$/.test(normalAt(pieces, skipJoiner(pieces, at + 1)))) {
    return { kind: 'percentagePoints', factor: 1, end: skipJoiner(pieces, at + 1) + 1 };
  }
  if (word === 'per' && second === 'cent') return { kind: 'percent', factor: 1, end: at + 2 };
  if (/^(?:%|percent|pct|pc)$/.test(word)) return { kind: 'percent', factor: 1, end: at + 1 };
  return undefined;
}

const weighty =
  /\b(?:weigh\w*|heav\w+|lbs?|ounces?|kilograms?|kgs?|kilos?|cargo|explosives?|cocaine|heroin|fish|baby|bomb\w*|fertili[sz]er|pound of)\b/i;

function moneyAfter(pieces: readonly Piece[], index: number, text: string): Measure | undefined {
  const at = skipJoiner(pieces, index);
  const piece = pieces[at];
  if (piece?.kind !== 'word') return undefined;
  const code = currencyCodes.get(piece.text);
  if (code !== undefined) return { kind: 'money', currency: code, factor: 1, end: at + 1 };
  const qualified = qualifiedCurrencies.get(`${piece.normal} ${normalAt(pieces, at + 1)}`);
  if (qualified !== undefined) return { kind: 'money', currency: qualified, factor: 1, end: at + 2 };
  const hundredth =
    hundredthNames.get(piece.normal) ?? (piece.text === 'p' && !piece.isSpaced ? 'GBP' : undefined);
  if (hundredth !== undefined) return { kind: 'money', currency: hundredth, factor: 0.01, end: at + 1 };
  const currency = currencyNames.get(piece.normal);
  if (currency === undefined || (currency === 'GBP' && at > index)) return undefined;
  if (
    /^pounds?$/.test(piece.normal) &&
    (normalAt(pieces, at + 1) === 'of' ||
      weighty.test(text.slice(Math.max(0, piece.start - 160), piece.end + 160)))
  )
    return undefined;
  const sterling = normalAt(pieces, at + 1) === 'sterling' ? 1 : 0;
  return { kind: 'money', currency, factor: 1, end: at + 1 + sterling };
}

/** The currency that stands before a figure: `$`, `A$`, `£`, `USD`, `Rs`. */
export function currencyAt(
  pieces: readonly Piece[],
  index: number,
): { currency: string; end: number } | undefined {
  const piece = pieces[index];
  if (piece === undefined) return undefined;
  const next = pieces[index + 1];
  if (next?.text === '$' && !next.isSpaced) {
    const dollar = dollarPrefixes.get(piece.text);
    if (dollar !== undefined) return { currency: dollar, end: index + 2 };
  }
  const symbol =
    currencySymbols.get(piece.text) ?? (next?.kind === 'number' ? currencyCodes.get(piece.text) : undefined);
  if (symbol === undefined) return undefined;
  const dot = normalAt(pieces, index + 1) === '.' ? 1 : 0;
  return { currency: symbol, end: index + 1 + dot };
}

function ageAt(pieces: readonly Piece[], unit: Unit, end: number): Measure | undefined {
  if (unit.dimension !== 'duration' || unit.factor < 86400) return undefined;
  const at = skipJoiner(pieces, end);
  if (/^olds?$/.test(normalAt(pieces, at))) return { kind: 'age', unit, end: at + 1 };
  if (normalAt(pieces, at) === 'of' && normalAt(pieces, at + 1) === 'age')
    return { kind: 'age', unit, end: at + 2 };
  return undefined;
}

/** `ten second`, `third quarter`: words that are units only in the plural or behind a hyphen. */
function isOddUnit(pieces: readonly Piece[], numeral: Numeral, unitEnd: number): boolean {
  const word = normalAt(pieces, unitEnd - 1);
  const isHyphened = isJoiner(pieces[numeral.end], pieces[numeral.end + 1]);
  if (word === 'second') return numeral.value !== 1 && !isHyphened;
  if (word === 'stone') return pieces[unitEnd]?.token?.partOfSpeech === 'NOUN';
  return false;
}

/** What follows a numeral: percent, money, a unit or an age. `text` is the sentence, for words that decide what a pound is. */
export function measureAt(pieces: readonly Piece[], numeral: Numeral, text: string): Measure | undefined {
  const index = numeral.end;
  const percent = percentAt(pieces, index);
  if (percent !== undefined) return percent;
  const money = moneyAfter(
    pieces,
    normalAt(pieces, index) === 'of' && /^an?$/.test(normalAt(pieces, index + 1)) ? index + 2 : index,
    text,
  );
  if (money !== undefined) return money;
  const at = numeral.kind === 'fraction' ? articleAfterFraction(pieces, index) : index;
  const found = unitAt(pieces, at);
  if (found === undefined || isOddUnit(pieces, numeral, found.end)) return undefined;
  const age = ageAt(pieces, found.unit, found.end);
  if (age !== undefined) return age;
  return { kind: 'unit', unit: found.unit, end: found.end };
}

/** `half an hour`, `three-quarters of a mile`: the article between the part and its unit. */
function articleAfterFraction(pieces: readonly Piece[], index: number): number {
  let at = skipJoiner(pieces, index);
  if (normalAt(pieces, at) === 'of') at += 1;
  return /^an?$/.test(normalAt(pieces, at)) ? skipJoiner(pieces, at + 1) : index;
}
