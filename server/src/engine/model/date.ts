import type { Span } from './span.ts';

export type Granularity =
  'century' | 'decade' | 'year' | 'season' | 'quarter' | 'month' | 'week' | 'day' | 'partOfDay' | 'minute';

/**
 * A date or time as written. Where it is relative (`Thursday`, `last month`) it is resolved
 * against an article's dateline by `resolveDate`; unresolved, weekdays still compare with weekdays.
 */
export interface DateExpression {
  readonly kind: 'date';
  /** The expression with its modifier, without the preposition: `late 2021`, `Thursday`, `6:40 a.m. Friday`. */
  readonly span: Span;
  /** Calendar parts, as far as stated. Months count from 1, weekdays from 1 = Monday. */
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  /** Which such weekday of its month, or which week: `the third Saturday of April` is 3, the last one -1. */
  readonly occurrence?: 1 | 2 | 3 | 4 | 5 | -1 | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter' | undefined;
  /** `early 2021`, `late 2021`, `Monday morning`. */
  readonly part?:
    | 'early'
    | 'mid'
    | 'late'
    | 'dawn'
    | 'morning'
    | 'noon'
    | 'afternoon'
    | 'dusk'
    | 'evening'
    | 'night'
    | 'midnight'
    | undefined;
  readonly zone?: string | undefined;
  /** `last month` is { unit: 'month', offset: -1 }; `two years ago` is { unit: 'year', offset: -2 }. */
  readonly relative?:
    | {
        readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';
        readonly offset: number;
      }
    | undefined;
  /** End of a range, `2010-2014`, `March to May`. */
  readonly until?:
    Omit<DateExpression, 'until' | 'span' | 'kind' | 'granularity' | 'relation' | 'label'> | undefined;
  /** How day and month stand to each other where both are stated; `12/09/2025` may be read either way and is kept month first. */
  readonly order?: 'dayFirst' | 'monthFirst' | 'ambiguous' | undefined;
  /** The 12-hour clock without a.m. or p.m.: `at 7:30`, `seven o'clock`. */
  readonly half?: 'unknown' | undefined;
  readonly quarter?: 1 | 2 | 3 | 4 | undefined;
  /** `1990s`: the first year. */
  readonly decade?: number | undefined;
  /** `the 19th century`: 19; `the second century BC`: -2. */
  readonly century?: number | undefined;
  readonly granularity: Granularity;
  /** The preposition's sense: `by Friday`, `since 2014`, `until May`, `before`, `after`; `at` for plain in/on/at. */
  readonly relation: 'at' | 'since' | 'until' | 'by' | 'before' | 'after';
  /** Canonical print: `2014`, `late 2021`, `Thursday`, `21 March 2025`. */
  readonly label: string;
}
