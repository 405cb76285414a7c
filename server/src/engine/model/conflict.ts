import type { Evidence } from './evidence.ts';
import type { Span } from './span.ts';
import type { VersionId } from './story.ts';

/** The closed set of kinds, in the order in which they are shown. The detectors' registry is checked against it. */
export const conflictKinds = [
  'number',
  'date',
  'name',
  'title',
  'place',
  'quote',
  'attribution',
  'polarity',
  'certainty',
  'role',
  'term',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/**
 * `amend`: one reading has two or more families and more than every other.
 * `review`: nobody can tell but a person. `corroborated`: two families agree, none differs.
 */
export type Outcome = 'amend' | 'review' | 'corroborated';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One place in a version that states a reading. */
export interface Passage {
  readonly version: VersionId;
  /** The least words that state it: `2016`. */
  readonly span: Span;
  readonly text: string;
  /** What it states, normalised; it may differ from its reading's value by what contradicts nothing: `about 40`, `41`. */
  readonly value: string;
  /** The sentence around it, in the original text. */
  readonly sentence: Span;
}

/** What some versions have at an alignment; versions that agree share a reading. */
export interface Reading {
  /** Normalised print: `2016`, `12 people`. */
  readonly value: string;
  readonly passages: readonly Passage[];
  /** Votes: each family gives one, split evenly where it ties within itself. */
  readonly votes: number;
  /** How many families hold a version with this reading. */
  readonly families: number;
}

/** A place that gets a squiggle because of a conflict. */
export interface Finding {
  readonly version: VersionId;
  readonly span: Span;
  /** Index into the conflict's readings. */
  readonly reading: number;
  readonly severity: Severity;
  /** One line, plain, at most about 120 characters, the useful words first. */
  readonly message: string;
}

/** Readings of one alignment that cannot all stand. */
export interface Conflict {
  /** Stable while its readings stay the same: a hash of story, kind and readings. */
  readonly id: string;
  readonly kind: ConflictKind;
  readonly outcome: Exclude<Outcome, 'corroborated'>;
  /** 0–1: the probability that an editor agrees that the readings cannot all stand. */
  readonly confidence: number;
  /** Index of the reading that the outcome `amend` proposes. */
  readonly consensus?: number | undefined;
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  /** In words, for the card: `same passage, different date; nearly the same words; two families against one`. */
  readonly reason: string;
  /** What the confidence is made of. */
  readonly evidence: Evidence;
}

/** Replaces `oldText` at `span`; refused where the text no longer holds it. */
export interface Edit {
  readonly version: VersionId;
  readonly span: Span;
  readonly oldText: string;
  readonly newText: string;
}

/** A change that makes a finding's place agree with another reading. */
export interface Fix {
  readonly title: string;
  /** Index into the conflict's readings. */
  readonly reading: number;
  /** `least`: the fewest words; `sentence`: the sibling's whole sentence. */
  readonly extent: 'least' | 'sentence';
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
}
