import type { Span } from './span.ts';

/** Words in quotation marks. Spans lie in the original text. */
export interface Quotation {
  /** The quoted words without the marks. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  /** Words folded for comparison: lower case, straight marks, single spaces, no closing punctuation. */
  readonly words: readonly string[];
  /** Who speaks, where the text around says so: `Dmytro Lubinets`, or a pronoun as it stands. */
  readonly speaker?: { readonly text: string; readonly span: Span };
  /** The reporting verb, where there is one: `said`. */
  readonly verb?: Span;
  /** Index of the sentence that holds the opening mark. */
  readonly sentence: number;
}
