import type { NamedEvidence } from './evidence.ts';
import type { Relation } from './relation.ts';
import type { Span } from './span.ts';
import type { VersionId } from './story.ts';

/** One place that states something comparable: a figure, a date, a spelling, a quoted phrase. */
export interface Statement {
  readonly version: VersionId;
  /** In the original text: what is underlined and what a fix replaces. */
  readonly span: Span;
  /** Normalised print. Statements with equal values share a reading. */
  readonly value: string;
  /** The sentence around it, in the original text. */
  readonly sentence: Span;
}

/** What a detector says of two statements about one thing. */
export interface Comparison {
  readonly left: Statement;
  readonly right: Statement;
  readonly relation: Relation;
  /** 0–1: how sure the detector is that the two speak of one thing and that the relation holds. */
  readonly confidence: number;
  /** For the card: `same sentence, different figure`. */
  readonly reason: string;
  /** The two exclude each other to the letter alone: `connection` and `connectivity` in one quotation. */
  readonly sense?: 'kept';
  /** What else speaks for it, where the detector can tell. */
  readonly evidence?: NamedEvidence;
}
