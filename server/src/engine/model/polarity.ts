import type { Span } from './span.ts';

/** A word that turns a statement round: `not`, `failed to`, `denied that`, `without`. Spans count from the sentence. */
export interface Negator {
  readonly span: Span;
  /** Index of the token that it negates, the head of its scope, where there is one. */
  readonly scope?: number;
  /** Further tokens that it turns with the head: `safe` of *not a safe place*, `taking` of *did not deny taking*. */
  readonly also?: readonly number[];
}

/** The negators of a sentence in reading order. */
export interface Polarity {
  readonly negators: readonly Negator[];
}
