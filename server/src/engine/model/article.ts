import type { Quotation } from './quotation.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';
import type { VersionId } from './story.ts';

export type BlockKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  /** A caption, crosshead or pull quote: it repeats what the body says. */
  | 'caption'
  /** Front matter and stray lines such as `date 2026-02-05`. */
  | 'metadata';

/** A run of text with one purpose. Its span lies in the original text; `text` is a masked copy of equal length. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /**
   * The original characters with markup, line ends and non-breaking spaces replaced by
   * spaces and curly marks by straight ones, one for one: offsets into it are offsets into the original.
   */
  readonly text: string;
}

/** When and where an article says it was written: what its relative dates count from. */
export interface Dateline {
  /** ISO day, `2026-02-05`, where front matter, a metadata line or the dateline gives one. */
  readonly day?: string;
  readonly place?: string;
}

/** A version after parsing. All spans count UTF-16 code units from the start of the original text. */
export interface Article {
  readonly version: VersionId;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly dateline: Dateline;
  /** Front matter's scalar values by key, as strings. */
  readonly frontMatter: ReadonlyMap<string, string>;
}

/** What the blocks of a version tell before its sentences are read. */
export type ParsedArticle = Pick<Article, 'version' | 'text' | 'blocks' | 'dateline' | 'frontMatter'>;
