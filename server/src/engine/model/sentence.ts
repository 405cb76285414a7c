import type { BlockKind } from './article.ts';
import type { SentenceFacts } from './fact.ts';
import type { Frame } from './frame.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';
import type { Remembering } from '../util/readers.ts';

/**
 * What depends on a sentence's own words only, and is therefore remembered by them.
 * Every span in it counts from the start of the sentence.
 */
export interface SentenceAnalysis extends Remembering {
  /** Masked as in `Block.text`, of the same length as the original. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Statements, in order: every token lies in exactly one. */
  readonly clauses: readonly Span[];
  readonly facts: SentenceFacts;
  /** Who does what to whom, clause by clause: read when first asked for. */
  readonly frames: readonly Frame[];
}

/** A sentence in its place: `analysis` may be shared with equal sentences elsewhere. */
export interface Sentence {
  /** In the original text. */
  readonly span: Span;
  readonly blockKind: BlockKind;
  /** Index into the article's blocks. */
  readonly block: number;
  readonly analysis: SentenceAnalysis;
}
