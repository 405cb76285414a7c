import {
  fractionCharacters,
  scaleSuffixes,
  scaleWords,
  smallNumbers,
  tenNumbers,
} from '../../language/numberWords.ts';
import { isJoiner, normalAt, skipJoiner } from './quantityPieces.ts';
import type { Piece } from './quantityPieces.ts';

/** A number as written, before its unit and approximator are known: `2.3 million`, `two-thirds`, `17th`, `dozens`. */
export interface Numeral {
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  /** Pieces from `start` up to but not including `end`. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The size of the last digit stated: 100,000 in `2.3 million`, 1,000 in `46,000`. */
  readonly step: number;
  readonly low: number;
  readonly high: number;
  /** `dozens`, `several`: the wording itself is loose. */
  readonly isVague: boolean;
  /** What a scale word multiplies by, which a range shares: `$10 to $12 million`. */
  readonly scale: number;
  readonly hasDigits: boolean;
  /** The letters set solid after the figure, where they may be a unit as well: `5m`. */
  readonly suffix?: string;
}

/** The place value of the last non-zero digit of a whole number: 100 for 600, 1 for 15. */
export function placeOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let place = 1;
  while (place < 1e15 && value % (place * 10) === 0) place *= 10;
  return place;
}

/** Cuts the noise of binary fractions off: 2.3 × 1,000,000 is 2,300,000. */
export function tidy(value: number): number {
  return Number.parseFloat(value.toPrecision(12));
}

interface Stem {
  readonly value: number;
  readonly end: number;
  readonly step: number;
  readonly scale: number;
  readonly hasDigits: boolean;
}

const digitsPattern = /^(?:0,\d+|\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(?:\.\d+)?$/;

/** `2,300` is a whole number; `0,71` can only be a decimal comma. */
function digitsAt(pieces: readonly Piece[], index: number): Stem | undefined {
  const piece = pieces[index];
  if (piece?.kind !== 'number' || !digitsPattern.test(piece.text)) return undefined;
  if (/^0\d/.test(piece.text)) return undefined;
  const digits = piece.text.replace(/^0,/, '0.').replaceAll(',', '');
  const value = Number(digits);
  if (value > 1e18) return undefined;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const step = decimals > 0 ? 10 ** -decimals : placeOf(value);
  return { value, end: index + 1, step, scale: 1, hasDigits: true };
}

type WordState = { total: number; current: number; last: 'none' | 'small' | 'ten' | 'scale' };

/** Takes one number word into the sum, or says that the number has ended before it. */
function takeWord(state: WordState, word: string): WordState | undefined {
  const small = smallNumbers.get(word);
  if (small !== undefined) {
    const follows =
      state.last === 'none' || state.last === 'scale' || (state.last === 'ten' && small > 0 && small < 10);
    return follows ? { ...state, current: state.current + small, last: 'small' } : undefined;
  }
  const ten = tenNumbers.get(word);
  if (ten !== undefined) {
    const follows = state.last === 'none' || state.last === 'scale';
    return follows ? { ...state, current: state.current + ten, last: 'ten' } : undefined;
  }
  const scale = scaleWords.get(word);
  if (scale === undefined || state.last === 'none' || scale > 1e12) return undefined;
  if (scale <= 100)
    return state.current > 0 && state.current < 100
      ? { ...state, current: state.current * scale, last: 'scale' }
      : undefined;
  if (state.current === 0) return undefined;
  return { total: state.total + state.current * scale, current: 0, last: 'scale' };
}

function opensWithArticle(pieces: readonly Piece[], index: number): boolean {
  if (!/^an?$/.test(normalAt(pieces, index))) return false;
  return scaleWords.has(normalAt(pieces, index + 1)) && normalAt(pieces, index + 1).length > 3;
}

/** `a hundred and five`, `fifty-five`, `two million`. */
function wordsAt(pieces: readonly Piece[], index: number): Stem | undefined {
  let state: WordState = { total: 0, current: 0, last: 'none' };
  let end = index;
  if (opensWithArticle(pieces, index)) {
    state = { total: 0, current: 1, last: 'small' };
    end = index + 1;
  }
  for (;;) {
    let next = end === index ? end : skipJoiner(pieces, end);
    if (state.last === 'scale' && isContinuedAt(pieces, next)) next += 1;
    if (normalAt(pieces, next) === 'and' && state.last === 'scale') next = skipJoiner(pieces, next + 1);
    const word = pieces[next]?.kind === 'word' ? normalAt(pieces, next) : '';
    const taken = takeWord(state, word);
    if (taken === undefined || (next > end + 1 && scaleWords.has(word))) break;
    state = taken;
    end = next + 1;
  }
  if (state.last === 'none') return undefined;
  const value = state.total + state.current;
  const decimals = decimalsAt(pieces, skipJoiner(pieces, end));
  if (decimals && value < 1000)
    return {
      value: tidy(value + decimals.part),
      end: decimals.end,
      step: decimals.step,
      scale: 1,
      hasDigits: false,
    };
  return { value, end, step: placeOf(value), scale: value >= 1e6 ? placeOf(value) : 1, hasDigits: false };
}

/** `One million, three hundred and eighty thousand`: what is spoken in groups is written with a comma between them. */
function isContinuedAt(pieces: readonly Piece[], comma: number): boolean {
  return (
    pieces[comma]?.text === ',' &&
    smallNumbers.has(normalAt(pieces, comma + 1)) &&
    normalAt(pieces, comma + 2) === 'hundred' &&
    /^(?:thousand|million|billion)$/.test(normalAt(pieces, comma - 1))
  );
}

/** `point six`, `point two five` behind a whole number: the part below one. */
function decimalsAt(
  pieces: readonly Piece[],
  index: number,
): { readonly part: number; readonly step: number; readonly end: number } | undefined {
  if (normalAt(pieces, index) !== 'point') return undefined;
  let [part, step, end] = [0, 1, index + 1];
  for (;;) {
    const next = skipJoiner(pieces, end);
    const digit = smallNumbers.get(normalAt(pieces, next));
    if (digit === undefined || digit > 9) break;
    step /= 10;
    part += digit * step;
    end = next + 1;
  }
  return step === 1 ? undefined : { part, step, end };
}

/** `½` alone or after a figure, and `and a half` after one: the part below one, and where it ends. */
export function addedPart(
  pieces: readonly Piece[],
  index: number,
): { part: number; end: number } | undefined {
  const solid = fractionCharacters.get(pieces[index]?.text ?? '');
  if (solid !== undefined && pieces[index]?.isSpaced === false) return { part: solid, end: index + 1 };
  let next = skipJoiner(pieces, index);
  if (normalAt(pieces, next) !== 'and') return undefined;
  next = skipJoiner(pieces, next + 1);
  const words = [normalAt(pieces, next), normalAt(pieces, skipJoiner(pieces, next + 1))];
  const end = skipJoiner(pieces, next + 1) + 1;
  if (/^(?:a|one)$/.test(words[0] ?? '') && /^(?:half|quarter|third)$/.test(words[1] ?? '')) {
    return { part: words[1] === 'half' ? 0.5 : words[1] === 'quarter' ? 0.25 : 1 / 3, end };
  }
  if (words[0] === 'three' && /^quarters?$/.test(words[1] ?? '')) return { part: 0.75, end };
  if (words[0] === 'two' && words[1] === 'thirds') return { part: 2 / 3, end };
  return undefined;
}

function scaledBy(stem: Stem, scale: number, end: number): Stem {
  const isWhole = Number.isInteger(stem.value) && scale < 1e6;
  const value = tidy(stem.value * scale);
  return {
    ...stem,
    value,
    end,
    step: isWhole ? placeOf(value) : tidy(Math.min(stem.step, 1) * scale),
    scale: stem.scale * scale,
  };
}

/** Scale words and solid suffixes after a figure: `2.3 million`, `1.2bn`, `two dozen`. */
function withScales(pieces: readonly Piece[], stem: Stem): Stem {
  let result = stem;
  for (let count = 0; count < 3; count += 1) {
    const next = skipJoiner(pieces, result.end);
    const piece = pieces[next];
    const scale = scaleWords.get(piece?.normal ?? '');
    if (piece === undefined || scale === undefined) return result;
    result = scaledBy(result, scale, next + 1);
  }
  return result;
}

function solidSuffix(pieces: readonly Piece[], stem: Stem): Stem & { readonly suffix?: string } {
  const piece = pieces[stem.end];
  if (!stem.hasDigits || piece?.kind !== 'word' || piece.isSpaced) return stem;
  const scale = scaleSuffixes.get(piece.normal);
  if (scale === undefined || piece.text === 'K')
    return scale === undefined ? stem : { ...scaledBy(stem, scale, stem.end + 1), suffix: 'k' };
  return { ...scaledBy(stem, scale, stem.end + 1), suffix: piece.text };
}

/** A cardinal in digits or words with its scale: `12`, `2.3m`, `two and a half million`, `a hundred and five`. */
export function cardinalAt(pieces: readonly Piece[], index: number): Numeral | undefined {
  const bare = digitsAt(pieces, index) ?? wordsAt(pieces, index);
  if (bare === undefined) return undefined;
  const added = addedPart(pieces, bare.end);
  const stem: Stem =
    added === undefined ? bare : { ...bare, value: bare.value + added.part, end: added.end, step: 0.25 };
  const solid = solidSuffix(pieces, stem);
  const whole = withScales(pieces, solid);
  const suffix = whole.end === solid.end ? solid.suffix : undefined;
  return {
    kind: 'cardinal',
    start: index,
    end: whole.end,
    value: whole.value,
    step: whole.step,
    low: whole.value,
    high: whole.value,
    isVague: false,
    scale: whole.scale,
    hasDigits: whole.hasDigits,
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** True where a dash between two figures may join them to a range or score: `10–12`, `10 – 12`. */
export function isRangeDash(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || !/^[-‐‑–—−]$/u.test(piece.text)) return false;
  return (
    isJoiner(piece, pieces[index + 1]) ||
    (piece.text === '–' && piece.isSpaced && pieces[index + 1]?.kind === 'number')
  );
}
