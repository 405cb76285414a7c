import type { Article } from './article.ts';
import type { Conflict, ConflictKind, Reading } from './conflict.ts';
import type { Span } from './span.ts';
import type { Story, VersionId } from './story.ts';

/** Versions that copy one another closely: together they attest a claim once. */
export interface Family {
  readonly index: number;
  readonly versions: readonly VersionId[];
}

/** The same passage in several versions, for navigation: sentences that tell the same. */
export interface ParallelPassage {
  readonly passages: readonly { readonly version: VersionId; readonly span: Span }[];
}

/** A claim that two or more families make and none contradicts. */
export interface Corroboration {
  readonly kind: ConflictKind;
  readonly reading: Reading;
}

/** A detector that threw: it silences only itself. */
export interface Failure {
  readonly detector: string;
  readonly message: string;
}

/** Everything known of a story at one moment: immutable. */
export interface Analysis {
  readonly story: Story;
  readonly articles: ReadonlyMap<VersionId, Article>;
  readonly families: readonly Family[];
  readonly parallels: readonly ParallelPassage[];
  readonly conflicts: readonly Conflict[];
  readonly corroborations: readonly Corroboration[];
  readonly failures: readonly Failure[];
}
