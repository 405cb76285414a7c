import type { DateExpression, Granularity } from '../../model/date.ts';

/** What is known of a date before its place in the sentence is: everything but span, relation, label and range. */
export type DateParts = Omit<DateExpression, 'kind' | 'span' | 'relation' | 'label' | 'until'>;

/** A piece of date grammar that was found: `Sept. 12`, `6:40 a.m.`, `last week`. */
export interface DateCore {
  readonly parts: DateParts;
  /** Pieces from `start` up to but not including `end`. */
  readonly start: number;
  readonly end: number;
}

const order: readonly Granularity[] = [
  'century',
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'week',
  'day',
  'partOfDay',
  'minute',
];

/** The finer of two granularities. */
export function finerOf(a: Granularity, b: Granularity): Granularity {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

export function core(start: number, end: number, parts: DateParts): DateCore {
  return { start, end, parts };
}

const keys = [
  'year',
  'month',
  'day',
  'weekday',
  'hour',
  'season',
  'part',
  'relative',
  'quarter',
  'decade',
  'century',
] as const;

/** Joins two cores that state different parts of one date; nothing where both state the same part. */
export function joinCores(a: DateCore, b: DateCore): DateCore | undefined {
  if (keys.some((key) => a.parts[key] !== undefined && b.parts[key] !== undefined)) return undefined;
  const parts: DateParts = {
    ...a.parts,
    ...b.parts,
    granularity: finerOf(a.parts.granularity, b.parts.granularity),
  };
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), parts };
}
