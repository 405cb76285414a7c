/**
 * What a check prints, in the shape of `schemas/check-output.schema.json`: a public interface.
 * Fields may be added; none is renamed or removed without a new `schema` number.
 */
import type { ConflictKind, Outcome, Severity } from '../../engine/index.ts';

export interface StoryReport {
  readonly id: string;
  readonly versions: readonly VersionReport[];
  readonly conflicts: readonly ConflictReport[];
}

export interface VersionReport {
  /** Relative to the directory that was checked, with `/`. */
  readonly file: string;
  readonly family: number;
  /** Present and true for the lead version only. */
  readonly lead?: true;
}

export interface ConflictReport {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly outcome: Exclude<Outcome, 'corroborated'>;
  readonly confidence: number;
  readonly consensus: { readonly value: string } | null;
  readonly reason: string;
  readonly readings: readonly ReadingReport[];
  readonly findings: readonly FindingReport[];
}

export interface ReadingReport {
  readonly value: string;
  readonly versions: readonly string[];
  readonly families: number;
  readonly passages: readonly PassageReport[];
}

/** Offsets count UTF-16 units; `range` is the same span as lines and columns from 0. */
export interface PlaceReport {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly range: RangeReport;
}

export interface PassageReport extends PlaceReport {
  readonly text: string;
}

export interface RangeReport {
  readonly start: PositionReport;
  readonly end: PositionReport;
}

interface PositionReport {
  readonly line: number;
  readonly character: number;
}

export interface FindingReport extends PlaceReport {
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly FixReport[];
}

export interface FixReport {
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly EditReport[];
}

export interface EditReport {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface FileReport {
  readonly file: string;
  readonly reason: string;
}

/** What is said after the last story. */
export interface Closing {
  /** Files that could not be read. */
  readonly skipped: readonly FileReport[];
  /** Articles that belong to no story. */
  readonly alone: readonly FileReport[];
  readonly summary: Summary;
}

export interface Summary {
  readonly stories: number;
  readonly versions: number;
  /** Conflicts with a finding above the rank of a hint. */
  readonly conflicts: number;
  readonly milliseconds: number;
}

/** One way of printing. Pure: it makes text, and whoever calls it prints that at once, so no story need be kept. */
export interface Report {
  readonly opening: () => string;
  readonly story: (story: StoryReport, excerptAt: ExcerptAt) => string;
  readonly closing: (closing: Closing) => string;
}

/** The line around a place, cut to fit, in three parts: before it, the place itself, after it. */
export type ExcerptAt = (place: PlaceReport) => {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
};
