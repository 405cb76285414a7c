import type { BlockKind } from './article.ts';
import type { ConflictKind } from './conflict.ts';

/** What a detector can name of two statements besides how sure it is of them. Nothing has to be said. */
export interface NamedEvidence {
  /** How alike the words around the two are, 0–1. */
  readonly around?: number | undefined;
  /** `lone`: no other fact of the sort is left without a counterpart in either sentence. */
  readonly company?: 'lone' | 'accompanied' | undefined;
  /** The two face each other in one edit of near-copies. */
  readonly isInOneHunk?: boolean | undefined;
  /** Where the relation of two words is known from: `antonym`, `sister`; `none` where none is known. */
  readonly wordRelation?: string | undefined;
}

/** How two sentences that were aligned lie over each other. */
export interface SentenceEvidence {
  /** Weighted Dice coefficient of their stems, 0–1. */
  readonly similarity: number;
  /** Share of the shorter sentence's weight that the longer one holds, 0–1. */
  readonly containment: number;
  /** Share of words, in order, that both have, of the longer one, 0–1: near-copies have most. */
  readonly shared: number;
  /** Places where the two differ. */
  readonly edits: number;
}

/** One reading's weight. */
export interface ReadingEvidence {
  readonly families: number;
  readonly versions: number;
}

/** Everything that speaks for or against a conflict and can be named: what its confidence is made of. */
export interface Evidence extends NamedEvidence {
  readonly kind: ConflictKind;
  /** The detector's own score of its surest comparison, 0–1: it ranks, and is no probability. */
  readonly strength: number;
  /** How it was found: `same passage, different figure`. */
  readonly mechanism: string;
  /** The sentences of the surest comparison; nothing where they were not aligned with one another. */
  readonly sentences?: SentenceEvidence | undefined;
  /** Where the two places of the surest comparison stand. */
  readonly blocks: readonly BlockKind[];
  /** The best supported first. */
  readonly readings: readonly ReadingEvidence[];
  /** Of the whole story. */
  readonly families: number;
  readonly versions: number;
}
