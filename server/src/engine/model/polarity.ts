import type { Span } from './span.ts';

/** A word that turns a statement round: `not`, `failed to`, `denied that`, `without`. */
export interface Negator {
  readonly span: Span;
  /** Index of the token that it negates, the head of its scope, where there is one. */
  readonly scope?: number;
}

/** The negators of a sentence in reading order. */
export interface Polarity {
  readonly negators: readonly Negator[];
}
