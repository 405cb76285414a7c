import type { Article } from './article.ts';
import type { Passage } from './conflict.ts';
import type { Span } from './span.ts';

/** A passage with the article around it: what a fix is fitted to. */
export interface FitPlace {
  readonly passage: Passage;
  readonly article: Article;
}

/** New words for a span of the original text. */
export interface Replacement {
  readonly span: Span;
  readonly newText: string;
}
