import type { Span } from './span.ts';

export type Dimension =
  | 'count'
  | 'percent'
  | 'percentagePoints'
  | 'fraction'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'energy'
  | 'power'
  | 'ordinal'
  | 'age'
  | 'score';

/** What a rate may be told for. */
export type RateUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * A figure as a closed interval in the base unit of its dimension.
 * `almost 15,000 civilians` is 13,500–15,000, `roughly 600 miles` 885–1,046 km with its rounding.
 * A score (`7-5`) is no amount: its value is the first figure times a thousand and the second.
 */
export interface Quantity {
  readonly kind: 'quantity';
  /** The whole expression with approximator and unit: `more than 40,000`, `roughly 600-mile`, `£2.3 million`. */
  readonly span: Span;
  /** What a fix replaces: the figure with its scale and sign, without approximator and counted noun: `40,000`, `£2.3 million`, `14-inch`. */
  readonly figure: Span;
  readonly dimension: Dimension;
  /** Base unit or currency: `metre`, `USD`, `dollar` of no country, `second`; absent for plain counts. */
  readonly unit?: string | undefined;
  /** The value as stated, in base units: the middle of a range. */
  readonly value: number;
  /** The least and greatest value the wording admits, in base units. What a bare figure may be rounded by is in `step`. */
  readonly low: number;
  readonly high: number;
  /** How the figure is bounded: `exactly`, `about`, `atLeast` (more than, at least), `atMost` (fewer than, up to), `between`. */
  readonly bound: 'exactly' | 'about' | 'atLeast' | 'atMost' | 'between';
  /** Stem of the noun counted or measured: `troop`, `drone`, `mile-long front line` gives `line`. */
  readonly head?: string | undefined;
  /** Stems of other content words of the noun phrase: `ukrainian`, `ballist`. */
  readonly modifiers: readonly string[];
  /** The total that a count is a part of: 40 in `seven of 40 bottles`, `nine out of the 40`. */
  readonly whole?: number | undefined;
  /** `raised by 5` and `raised to 5` are different statements. */
  readonly change?: 'by' | 'to' | 'from' | undefined;
  /** The time that a sum is told for: `month` in `30 francs a month`. */
  readonly per?: RateUnit | undefined;
  /** The size of the last digit stated, in base units: 1,000 for `46,000`, 100,000 for `2.3 million`. */
  readonly step?: number | undefined;
  /** The unit as stated, in its canonical name: `mile`. Figures in one unit agree exactly, others within their rounding. */
  readonly measure?: string | undefined;
  /** True for `a Russian jet`, which says one only by its article. */
  readonly implicit?: true | undefined;
  /** Canonical print of the value: `12`, `2.3 million GBP`, `31%`. Equal values print alike. */
  readonly label: string;
}
