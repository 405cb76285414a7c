import {
  fractionCharacters,
  fractionWords,
  ordinalNumbers,
  scaleWords,
  smallNumbers,
  tenNumbers,
  vagueScales,
} from '../../language/numberWords.ts';
import { cardinalAt, placeOf, tidy } from './quantityNumeral.ts';
import type { Numeral } from './quantityNumeral.ts';
import { isJoiner, normalAt, skipJoiner } from './quantityPieces.ts';
import type { Piece } from './quantityPieces.ts';

function numeral(kind: Numeral['kind'], start: number, end: number, value: number): Numeral {
  return {
    kind,
    start,
    end,
    value,
    step: kind === 'fraction' ? 0.1 : placeOf(value),
    low: value,
    high: value,
    isVague: false,
    scale: 1,
    hasDigits: false,
  };
}

function vague(start: number, end: number, low: number, high: number): Numeral {
  const value = tidy((low + high) / 2);
  return { ...numeral('cardinal', start, end, value), low, high, isVague: true };
}

/** What may follow `half` where it means one of two equal parts, not `half time`. */
const afterHalf =
  /^(?:of|the|a|an|its|their|his|her|our|my|your|these|those|all|that|this|as|percent|were|was|are|is|had|have|said|in|on|to|by|from|and|or|but|,|\.|;|:|\)|)$/;
const beforeHalfPeriod =
  /^(?:first|second|1st|2nd|opening|other|this|that|each|every|in|better|the|last|latter|final|top|bottom)$/;

function halfAt(pieces: readonly Piece[], index: number): Numeral | undefined {
  if (normalAt(pieces, index) !== 'half') return undefined;
  if (beforeHalfPeriod.test(normalAt(pieces, index - 1))) return undefined;
  const end = index + 1;
  const next = skipJoiner(pieces, end);
  const article = /^an?$/.test(normalAt(pieces, next));
  const scale = scaleWords.get(normalAt(pieces, article ? skipJoiner(pieces, next + 1) : next));
  if (scale !== undefined) {
    const last = article ? skipJoiner(pieces, next + 1) : next;
    return { ...numeral('cardinal', index, last + 1, scale / 2), scale: scale >= 1e6 ? scale : 1 };
  }
  const isSolid = isJoiner(pieces[end], pieces[end + 1]);
  if (isSolid)
    return article || solidHalf.test(normalAt(pieces, next))
      ? numeral('fraction', index, end, 0.5)
      : undefined;
  return afterHalf.test(normalAt(pieces, end)) ? numeral('fraction', index, end, 0.5) : undefined;
}

/** `half-mile`, `half-hour`: units that are measured by halves. */
const solidHalf =
  /^(?:mile|hour|century|kilometre|kilometer|metre|meter|inch|acre|ton|tonne|pint|litre|liter|day|year|decade|percent|point)s?$/;

function slashFractionAt(pieces: readonly Piece[], index: number): Numeral | undefined {
  const [top, slash, bottom] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (top?.kind !== 'number' || bottom?.kind !== 'number' || !/^[/⁄]$/.test(slash?.text ?? ''))
    return undefined;
  if (slash?.isSpaced !== false || bottom.isSpaced || pieces[index + 3]?.text === '/') return undefined;
  const [upper, lower] = [Number(top.text), Number(bottom.text)];
  if (!(upper > 0) || !(upper < lower) || ![2, 3, 4, 5, 8, 10, 16, 100].includes(lower)) return undefined;
  return { ...numeral('fraction', index, index + 3, upper / lower), hasDigits: true };
}

/** `a quarter of a million`, `three-quarters of a million`: the scale that a fraction is of. */
function fractionOfScale(pieces: readonly Piece[], part: Numeral): Numeral {
  let next = part.end;
  if (normalAt(pieces, next) === 'of') next += 1;
  if (/^an?$/.test(normalAt(pieces, next))) next += 1;
  const scale = scaleWords.get(normalAt(pieces, next));
  if (scale === undefined || (next === part.end + 1 && normalAt(pieces, part.end) === 'of')) return part;
  return {
    ...numeral('cardinal', part.start, next + 1, tidy(part.value * scale)),
    scale: scale >= 1e6 ? scale : 1,
  };
}

function wordFractionAt(pieces: readonly Piece[], index: number): Numeral | undefined {
  const first = normalAt(pieces, index);
  const isArticle = first === 'a' || first === 'an';
  const upper = isArticle ? 1 : (smallNumbers.get(first) ?? (/^\d$/.test(first) ? Number(first) : undefined));
  if (upper === undefined || upper === 0) return undefined;
  const at = skipJoiner(pieces, index + 1);
  const word = normalAt(pieces, at);
  const lower = fractionWords.get(word);
  if (lower === undefined || upper >= lower) return undefined;
  if (word.endsWith('s') === (upper === 1) || word === 'halves') return undefined;
  if (isArticle && isOrdinalUse(pieces, at, word)) return undefined;
  return fractionOfScale(pieces, numeral('fraction', index, at + 1, upper / lower));
}

/** `a third man`, `a quarter-final`: no part of a whole. */
function isOrdinalUse(pieces: readonly Piece[], at: number, word: string): boolean {
  if (isJoiner(pieces[at + 1], pieces[at + 2]))
    return !fractionWords.has(word) || /final|back|deck|life/.test(normalAt(pieces, at + 2));
  if (word === 'half' || word === 'quarter') return false;
  const next = pieces[at + 1];
  return (
    next?.kind === 'word' &&
    /^(?:NOUN|ADJ|PROPN|VERB|NUM)$/.test(next.token?.partOfSpeech ?? '') &&
    !/^(?:more|less|fewer|higher|lower)$/.test(next.normal)
  );
}

/** `nine out of ten` is a proportion; `nine out of 40` are nine. */
const largestProportion = 20;
/** Words of the noun phrase between the two figures of a proportion. */
const mostCounted = 3;

/** `one bus passenger in four`: the index of `in`; nothing where a noun follows the second figure, as in `one goal in four games`. */
function skipCounted(pieces: readonly Piece[], index: number): number | undefined {
  let at = index;
  while (at < index + mostCounted && /^(?:NOUN|ADJ)$/.test(pieces[at]?.token?.partOfSpeech ?? '')) at += 1;
  if (at === index || normalAt(pieces, at) !== 'in') return undefined;
  const lower = cardinalAt(pieces, at + 1);
  const next = pieces[lower?.end ?? 0]?.token?.partOfSpeech ?? 'PUNCT';
  return lower !== undefined && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next) ? at : undefined;
}

/** `one in five`, `two out of three`: a part of a whole by counting. */
function oneInAt(pieces: readonly Piece[], index: number): Numeral | undefined {
  const upper = smallNumbers.get(normalAt(pieces, index)) ?? 0;
  if (upper < 1 || upper > 9) return undefined;
  const isOut = normalAt(pieces, index + 1) === 'out' && normalAt(pieces, index + 2) === 'of';
  const into = normalAt(pieces, index + 1) === 'in' ? index + 1 : skipCounted(pieces, index + 1);
  if (!isOut && into === undefined) return undefined;
  const at = isOut ? index + 3 : (into ?? index) + 1;
  const every = normalAt(pieces, at) === 'every' ? at + 1 : at;
  const lower = cardinalAt(pieces, every);
  if (lower === undefined || lower.value <= upper || lower.value > 100 || (!isOut && upper > 3))
    return undefined;
  if (isOut && lower.value > largestProportion && lower.value !== 100) return undefined;
  if (
    /^(?:-|minutes?|hours?|days?|weeks?|months?|years?|seconds?|decades?|games?|matches|races|innings|overs|starts|outings)$/.test(
      normalAt(pieces, lower.end),
    )
  )
    return undefined;
  return numeral('fraction', index, lower.end, upper / lower.value);
}

/** `54 in every hundred`, `ninety out of every 100`: a percentage in words. */
function inHundredAt(pieces: readonly Piece[], index: number): Numeral | undefined {
  const upper = cardinalAt(pieces, index);
  if (upper === undefined || upper.value < 1 || upper.value > 99) return undefined;
  const isOut = normalAt(pieces, upper.end) === 'out' && normalAt(pieces, upper.end + 1) === 'of';
  const at = isOut ? upper.end + 2 : upper.end + 1;
  if (!isOut && !/^(?:in|of)$/.test(normalAt(pieces, upper.end))) return undefined;
  if (!/^(?:every|each)$/.test(normalAt(pieces, at))) return undefined;
  return /^(?:hundred|100)$/.test(normalAt(pieces, at + 1))
    ? numeral('fraction', index, at + 2, upper.value / 100)
    : undefined;
}

const starters: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tenNumbers.keys(),
  ...ordinalNumbers.keys(),
  ...vagueScales.keys(),
  ...fractionCharacters.keys(),
  ...'a an half several both twice thrice no none'.split(' '),
]);

/** Most words begin no number: this spares them the grammar. */
export function mayStartNumeral(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.kind === 'number' || starters.has(piece.normal));
}

/** A part of a whole: `half`, `a third`, `two-thirds`, `3/4`, `⅔`, `one in five`. */
export function fractionAt(pieces: readonly Piece[], index: number): Numeral | undefined {
  const character = fractionCharacters.get(pieces[index]?.text ?? '');
  if (character !== undefined)
    return fractionOfScale(pieces, { ...numeral('fraction', index, index + 1, character), hasDigits: true });
  return (
    slashFractionAt(pieces, index) ??
    halfAt(pieces, index) ??
    wordFractionAt(pieces, index) ??
    oneInAt(pieces, index) ??
    inHundredAt(pieces, index)
  );
}

/** `17th`, `second`, `forty-first`. */
export function ordinalAt(pieces: readonly Piece[], index: number): Numeral | undefined {
  const piece = pieces[index];
  if (piece?.kind === 'number') {
    const suffix = pieces[index + 1];
    if (
      !/^\d{1,4}$/.test(piece.text) ||
      suffix?.isSpaced !== false ||
      !/^(?:st|nd|rd|th)$/.test(suffix.normal)
    )
      return undefined;
    return { ...numeral('ordinal', index, index + 2, Number(piece.text)), hasDigits: true };
  }
  const ten = tenNumbers.get(piece?.normal ?? '');
  if (ten !== undefined) {
    const at = skipJoiner(pieces, index + 1);
    const unit = ordinalNumbers.get(normalAt(pieces, at));
    return at > index + 1 && unit !== undefined && unit < 10
      ? numeral('ordinal', index, at + 1, ten + unit)
      : undefined;
  }
  const value = ordinalNumbers.get(piece?.normal ?? '');
  return value === undefined ? undefined : numeral('ordinal', index, index + 1, value);
}

const looseCounts: readonly (readonly [words: readonly string[], low: number, high: number])[] = [
  [['a', 'couple', 'of'], 2, 2],
  [['a', 'couple'], 2, 2],
  [['a', 'pair', 'of'], 2, 2],
  [['two', 'pairs', 'of'], 4, 4],
  [['a', 'trio', 'of'], 3, 3],
  [['a', 'handful', 'of'], 2, 7],
  [['a', 'few'], 2, 9],
  [['several'], 3, 9],
  [['both'], 2, 2],
  [['a', 'single'], 1, 1],
  [['twice'], 2, 2],
  [['thrice'], 3, 3],
  [['no'], 0, 0],
  [['zero'], 0, 0],
  [['none'], 0, 0],
];

function startsWith(pieces: readonly Piece[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => normalAt(pieces, index + offset) === word);
}

/** `dozens`, `tens of thousands`, `several hundred`, `a handful of`, `a pair of`, `both`, `no`. */
export function looseCountAt(pieces: readonly Piece[], index: number): Numeral | undefined {
  const scale = vagueScales.get(normalAt(pieces, index));
  if (scale !== undefined && normalAt(pieces, index + 1) === 'of') return looseScaleAt(pieces, index, scale);
  for (const [words, low, high] of looseCounts) {
    if (!startsWith(pieces, index, words)) continue;
    const end = index + words.length;
    const times = scaleWords.get(normalAt(pieces, end));
    if (low === high) return numeral('cardinal', index, end, low);
    return times === undefined
      ? vague(index, end, low, high)
      : vague(index, end + 1, low * times, high * times);
  }
  return undefined;
}

function looseScaleAt(
  pieces: readonly Piece[],
  index: number,
  scale: readonly [number, number],
): Numeral | undefined {
  const next = vagueScales.get(normalAt(pieces, index + 2));
  if (next === undefined)
    return normalAt(pieces, index) === 'tens' ? undefined : vague(index, index + 1, scale[0], scale[1]);
  const unit = scaleWords.get(normalAt(pieces, index + 2).replace(/s$/, '')) ?? 1;
  return vague(index, index + 3, scale[0] * unit, scale[1] * unit);
}
