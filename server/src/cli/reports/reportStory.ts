import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  proposeFixes,
  type Analysis,
  type Conflict,
  type Finding,
  type Fix,
  type Reading,
  type Span,
  type VersionId,
} from '../../engine/index.ts';
import type {
  ConflictReport,
  FindingReport,
  FixReport,
  PlaceReport,
  ReadingReport,
  StoryReport,
} from './report.ts';

/** Puts an analysis into the printed shape. `nameOf` gives the printed path of a version. */
export function reportStory(
  analysis: Analysis,
  conflicts: readonly Conflict[],
  nameOf: (version: VersionId) => string,
): StoryReport {
  const { story, families } = analysis;
  const pages = new Map(
    story.versions.map(({ id, text }) => [id, TextDocument.create(id, 'plaintext', 0, text)] as const),
  );
  const placeOf = (version: VersionId, { start, end }: Span): PlaceReport => {
    const page = pages.get(version);
    const origin = { line: 0, character: 0 };
    const range = { start: page?.positionAt(start) ?? origin, end: page?.positionAt(end) ?? origin };
    return { file: nameOf(version), start, end, range };
  };
  const context: Context = { analysis, nameOf, placeOf };
  return {
    id: story.id,
    versions: story.versions.map(({ id }) => ({
      file: nameOf(id),
      family: families.find(({ versions }) => versions.includes(id))?.index ?? 0,
      ...(id === story.leadVersion ? { lead: true as const } : {}),
    })),
    conflicts: conflicts.map((conflict) => reportConflict(context, conflict)),
  };
}

interface Context {
  readonly analysis: Analysis;
  readonly nameOf: (version: VersionId) => string;
  readonly placeOf: (version: VersionId, span: Span) => PlaceReport;
}

function reportConflict(context: Context, conflict: Conflict): ConflictReport {
  const { id, kind, outcome, confidence, reason, readings, findings } = conflict;
  const consensus = conflict.consensus === undefined ? undefined : readings[conflict.consensus];
  return {
    id,
    kind,
    outcome,
    confidence,
    consensus: consensus === undefined ? null : { value: consensus.value },
    reason,
    readings: readings.map((reading) => reportReading(context, reading)),
    findings: findings.map((finding) => reportFinding(context, conflict, finding)),
  };
}

function reportReading({ nameOf, placeOf }: Context, { value, families, passages }: Reading): ReadingReport {
  return {
    value,
    versions: [...new Set(passages.map(({ version }) => nameOf(version)))].sort(),
    families,
    passages: passages.map(({ version, span, text }) => ({ ...placeOf(version, span), text })),
  };
}

function reportFinding(context: Context, conflict: Conflict, finding: Finding): FindingReport {
  const { version, span, severity, message } = finding;
  return {
    ...context.placeOf(version, span),
    severity,
    message,
    fixes: proposeFixes(context.analysis, conflict, finding).map((fix) => reportFix(context, fix)),
  };
}

function reportFix({ nameOf }: Context, { title, preferred, edits }: Fix): FixReport {
  return {
    title,
    preferred,
    edits: edits.map(({ version, span, newText }) => ({
      file: nameOf(version),
      start: span.start,
      end: span.end,
      newText,
    })),
  };
}
