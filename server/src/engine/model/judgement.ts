import type { ConflictKind } from './conflict.ts';
import type { Span } from './span.ts';
import type { VersionId } from './story.ts';

/** A sentence of a version, as an outside judge is shown it. */
export interface JudgedSentence {
  readonly version: VersionId;
  /** In the version's text. */
  readonly span: Span;
  readonly text: string;
}

/** Two sentences that an outside judge is asked about: they were found to conflict, or to tell the same. */
export interface PairToJudge {
  readonly left: JudgedSentence;
  readonly right: JudgedSentence;
  /** The conflict that was found between them; absent where none was. */
  readonly conflict?: { readonly id: string; readonly kind: ConflictKind };
}
