import type { Span } from './span.ts';

/** A named place or a compass part of one. */
export interface PlaceMention {
  readonly kind: 'place';
  /** `Abu Dhabi`, `eastern Ukraine`, `Pittsburgh` of `Pittsburgh-based`. */
  readonly span: Span;
  /** Canonical name: `United States` for `U.S.`, `Ukraine` for `Ukrainian`. */
  readonly place: string;
  /** What is known of it; `unknown` for a capitalised name after a place preposition. */
  readonly type: 'country' | 'region' | 'city' | 'water' | 'direction' | 'unknown';
  /** The country or state that holds it, canonical, where the gazetteer knows. */
  readonly within: readonly string[];
  /** True for `Ukrainian`, `American`: a demonym or adjective. */
  readonly adjective: boolean;
  /** `in`, `near`, `from`, `to`, `over`, `based`: how it is attached; absent for adjectives. */
  readonly preposition?: string | undefined;
  /** The country whose government the name may stand for: `Russia` for `Moscow` and `the Kremlin`. */
  readonly metonymOf?: string | undefined;
  /** Compass part: `eastern`, `south`. */
  readonly direction?: string | undefined;
}
