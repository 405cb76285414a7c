import { readNumber } from '../../language/numberWords.ts';
import type { Dimension, Quantity } from '../../model/quantity.ts';
import { scoreValue } from '../../model/score.ts';
import type { Span } from '../../model/span.ts';
import { printQuantity } from './quantityLabel.ts';

/** A phrase that tells a figure by its form as a whole, which no reading from word to word would make out. */
interface Phrase {
  /** What a sentence without such a phrase lacks, so that most are spared the pattern. */
  readonly sign: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, span: Span) => Quantity | undefined;
}

const parts: Readonly<Record<string, number>> = {
  half: 0.5,
  'a half': 0.5,
  'one half': 0.5,
  'a quarter': 0.25,
  quarter: 0.25,
  'one quarter': 0.25,
  'three quarters': 0.75,
  'three-quarters': 0.75,
  'a full': 1,
  'one full': 1,
  one: 1,
  'a whole': 1,
  a: 1,
};
const part = Object.keys(parts)
  .sort((a, b) => b.length - a.length)
  .join('|');
const figure = String.raw`\d{1,3}(?:,\d{3})?|[a-z]+(?:-[a-z]+)?`;

const phrases: readonly Phrase[] = [
  {
    sign: 'percentage',
    /** `half a percentage point`, `a full percentage point`, `three-quarters of a point`. */
    pattern: new RegExp(String.raw`\b(${part})(?: of)?(?: an?)? percentage[ -]point\b`, 'giu'),
    read: ([, share = ''], span) => amount(span, 'percentagePoints', parts[share.toLowerCase()], 0.25),
  },
  {
    sign: 'point and',
    /** `a point and three-quarters`. */
    pattern: /\b(?:a|one) (?:percentage )?point and (a half|a quarter|three[- ]quarters)\b(?! of)/giu,
    read: ([, share = ''], span) =>
      amount(span, 'percentagePoints', 1 + (parts[share.toLowerCase()] ?? 0), 0.25),
  },
  {
    sign: ':',
    /** `2:21:14`: the time that a race took, or that a film runs for. */
    pattern: /(?<![\d:.])(\d{1,2}):([0-5]\d):([0-5]\d)(?:\.\d+)?(?![\d:])/gu,
    read: ([, hours = '', minutes = '', seconds = ''], span) => {
      const value = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      const label = printQuantity({
        dimension: 'duration',
        values: [value / 60],
        unit: 'minute',
        prefix: '',
      });
      return { ...plain(span, 'duration', value, label), unit: 'second', step: 1, measure: 'second' };
    },
  },
  {
    sign: 'votes',
    /** `six votes against three`, `eleven votes to six`. */
    pattern: new RegExp(String.raw`\b(${figure}) votes (?:to|against) (${figure})\b`, 'giu'),
    read: readVotes,
  },
  {
    sign: 'against',
    /** `11 in favour and six against`, `11 votes for, six against`. */
    pattern: new RegExp(
      String.raw`\b(${figure})(?: votes?)? (?:in favou?r|for)(?: of it)?(?:,| and|, and| with) (${figure})(?: votes?)? (?:against|opposed)\b`,
      'giu',
    ),
    read: readVotes,
  },
];

/** The figures that phrases of a sentence tell; what they cover is not read again from word to word. */
export function extractPhrases(text: string): readonly Quantity[] {
  const told = phrases.filter(({ sign }) => text.includes(sign));
  return told.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const quantity = read(match, { start: match.index, end: match.index + match[0].length });
      return quantity ? [quantity] : [];
    }),
  );
}

function readVotes([, first = '', second = '']: RegExpExecArray, span: Span): Quantity | undefined {
  const [own, other] = [readNumber(first.replace(',', '')), readNumber(second.replace(',', ''))];
  if (own === undefined || other === undefined) return undefined;
  return plain(span, 'score', scoreValue(own, other), `${own}–${other}`);
}

function amount(
  span: Span,
  dimension: Dimension,
  value: number | undefined,
  step: number,
): Quantity | undefined {
  if (value === undefined) return undefined;
  return {
    ...plain(
      span,
      dimension,
      value,
      printQuantity({ dimension, values: [value], unit: undefined, prefix: '' }),
    ),
    step,
  };
}

function plain(span: Span, dimension: Dimension, value: number, label: string): Quantity {
  return {
    kind: 'quantity',
    span,
    figure: span,
    dimension,
    value,
    low: value,
    high: value,
    bound: 'exactly',
    modifiers: [],
    label,
  };
}
