import {
  ordinalNumbers,
  scaleSuffixes,
  scaleWords,
  smallNumbers,
  tenNumbers,
  writeNumber,
  writeOrdinal,
} from '../../language/numberWords.ts';
import type { Quantity } from '../../model/quantity.ts';

/** A figure taken apart: `£` `2.3` `m`, `` `14` `-inch`, `` `two` ` hours`. */
export interface WrittenFigure {
  /** Sign or currency before the number. */
  readonly lead: string;
  /** The number in digits or in words. */
  readonly number: string;
  readonly style: 'digits' | 'words';
  /** Scale with its space: ` million`, `m`. */
  readonly scale: string;
  readonly multiple: number;
  /** Unit with its space or hyphen: `-inch`, `%`. */
  readonly tail: string;
}

const scalePattern =
  /^([\s-]?)(thousand|million|billion|trillion|lakh|crore|dozen|mln|bln|bn|mn|tn|trn|m|k|b)(?![\p{L}\d])/iu;

function isNumberWord(word: string): boolean {
  return smallNumbers.has(word) || tenNumbers.has(word) || ordinalNumbers.has(word) || word === 'hundred';
}

/** How many characters at the start of `text` are number words joined by spaces, hyphens or `and`. */
function wordLength(text: string): number {
  let length = 0;
  const pattern = /([\s-]+(?:and[\s-]+)?)?(\p{L}+)/uy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const isFirst = match.index === 0;
    if ((isFirst && match[1] !== undefined) || (!isFirst && match[1] === undefined)) break;
    if (!isNumberWord((match[2] ?? '').toLowerCase())) break;
    length = pattern.lastIndex;
  }
  return length;
}

/** Takes a figure of one number apart; nothing for ranges, compounds, fractions and loose words. */
export function readFigure(text: string, dimension: Quantity['dimension']): WrittenFigure | undefined {
  const lead = /^[^\d\p{L}]*(?:(?:[A-Z]{1,3}|Rs)\.?\s?[$€£¥]?(?=\s?\d))?[^\d\p{L}]*/u.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  const digits = /^\d[\d,]*(?:\.\d+)?/.exec(rest)?.[0];
  const length = digits?.length ?? wordLength(rest);
  if (length === 0) return undefined;
  const after = rest.slice(length);
  const isScaled = dimension === 'money' || dimension === 'count' || /^[\s-]?\p{L}{4}/u.test(after);
  const scaleMatch = isScaled ? scalePattern.exec(after) : null;
  const scale = scaleMatch?.[0] ?? '';
  const name = (scaleMatch?.[2] ?? '').toLowerCase();
  const tail = after.slice(scale.length);
  if (/\d/.test(tail) || /\b(?:and|to|or|half|quarters?|thirds?)\b/i.test(tail)) return undefined;
  const multiple = scale === '' ? 1 : (scaleWords.get(name) ?? scaleSuffixes.get(name) ?? 1);
  return {
    lead,
    number: rest.slice(0, length),
    style: digits === undefined ? 'words' : 'digits',
    scale,
    multiple,
    tail,
  };
}

function groupLike(digits: string, target: string): string {
  const plain = digits.replaceAll(',', '');
  const isUngrouped = /^\d{4,}/.test(target);
  const [whole = '', part] = plain.split('.');
  const grouped = isUngrouped && whole.length === 4 ? whole : whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function numberValue(figure: WrittenFigure): number | undefined {
  return figure.style === 'digits' ? Number(figure.number.replaceAll(',', '')) : undefined;
}

function matchCapital(text: string, like: string): string {
  return /^\p{Lu}/u.test(like)
    ? text.slice(0, 1).toUpperCase() + text.slice(1)
    : text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** The source's number in digits or words as the target has them, as far as a newsroom would write it so. */
function numberLike(target: WrittenFigure, source: WrittenFigure, quantity: Quantity, value: number): string {
  const isOrdinal = quantity.dimension === 'ordinal';
  if (target.style === 'words') {
    const words = source.scale === '' ? (isOrdinal ? writeOrdinal(value) : writeNumber(value)) : undefined;
    const isShort = value <= 20 || source.style === 'words';
    return words !== undefined && isShort ? matchCapital(words, target.number) : sourceNumber(source, target);
  }
  if (source.style === 'digits') return groupLike(source.number, target.number);
  const targetValue = numberValue(target) ?? 0;
  const keepsWords =
    quantity.dimension === 'count' &&
    target.tail === '' &&
    target.scale === '' &&
    value < 10 &&
    targetValue >= 10;
  if (keepsWords) return source.number.toLowerCase();
  return isOrdinal ? ordinalDigits(value) : groupLike(String(value), target.number);
}

function sourceNumber(source: WrittenFigure, target: WrittenFigure): string {
  return source.style === 'words' ? matchCapital(source.number, target.number) : source.number;
}

function ordinalDigits(value: number): string {
  return String(value);
}

const letters: ReadonlyMap<number, string> = new Map([
  [1e3, 'k'],
  [1e6, 'm'],
  [1e9, 'bn'],
  [1e12, 'tn'],
]);
const names: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);

function scaleLike(target: WrittenFigure, source: WrittenFigure): string {
  if (source.scale === '' || source.multiple === target.multiple)
    return source.scale === '' ? '' : target.scale;
  const isSolid =
    target.scale === '' ? target.lead !== '' && /^\S/.test(source.scale) : /^\p{L}/u.test(target.scale);
  if (isSolid) return letters.get(source.multiple) ?? source.scale;
  const name = names.get(source.multiple);
  return name === undefined ? source.scale : `${target.scale.startsWith('-') ? '-' : ' '}${name}`;
}

/** `hour` and `hours` as the number asks; nothing changes behind a hyphen. */
function tailLike(
  target: WrittenFigure,
  source: WrittenFigure,
  isOne: { target: boolean; source: boolean },
): string {
  if (isOne.target === isOne.source || !/^\s\p{L}/u.test(target.tail)) return target.tail;
  const sourceUnit = /^[\s-]\p{L}+/u.exec(source.tail)?.[0];
  if (isOne.source)
    return target.tail
      .replace(/^(\s)feet\b/i, '$1foot')
      .replace(/^(\s)inches\b/i, '$1inch')
      .replace(/^(\s\p{L}+?)s\b/u, '$1');
  if (sourceUnit === ' feet' || /^\sfoot\b/i.test(target.tail))
    return target.tail.replace(/^(\s)foot\b/i, '$1feet');
  return target.tail.replace(/^(\s\p{L}+?(?:ch)?)(?=\b)/u, (unit) =>
    /(?:ch|sh|x)$/.test(unit) ? `${unit}es` : unit.endsWith('s') ? unit : `${unit}s`,
  );
}

/** The source's number in the target's dress; nothing where either figure is no single number. */
export function writeFigure(
  target: WrittenFigure,
  source: WrittenFigure,
  of: { target: Quantity; source: Quantity },
): string {
  const stated = statedValue(source, of.source);
  const number = numberLike(target, source, of.target, stated);
  const isOrdinalDigits = of.target.dimension === 'ordinal' && target.style === 'digits';
  const tail =
    isOrdinalDigits && /^(?:st|nd|rd|th)$/.test(target.tail)
      ? ordinalEnding(stated)
      : tailLike(target, source, { target: statedValue(target, of.target) === 1, source: stated === 1 });
  const shownTail =
    of.target.dimension === 'ordinal' && target.style === 'words' && /^\d/.test(number)
      ? ordinalEnding(stated)
      : tail;
  return `${target.lead}${number}${scaleLike(target, source)}${shownTail}`;
}

function ordinalEnding(value: number): string {
  const rest = value % 100;
  if (rest > 10 && rest < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** The number itself, without scale and unit: from its digits, or from the value where it is in words. */
function statedValue(figure: WrittenFigure, quantity: Quantity): number {
  const digits = numberValue(figure);
  if (digits !== undefined) return digits;
  return readWords(figure.number.toLowerCase()) ?? quantity.value;
}

function readWords(text: string): number | undefined {
  let total = 0;
  for (const word of text.split(/[\s-]+/)) {
    if (word === 'and') continue;
    if (word === 'hundred') total *= 100;
    else total += smallNumbers.get(word) ?? tenNumbers.get(word) ?? ordinalNumbers.get(word) ?? Number.NaN;
  }
  return Number.isNaN(total) ? undefined : total;
}
