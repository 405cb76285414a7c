import {
  proposeFixes,
  type Analysis,
  type Conflict,
  type Finding,
  type Reading,
  type Span,
} from '../engine/index.ts';
import { textOf } from './analyzeFixture.ts';

/** How much of a line is shown on either side of what is underlined. */
const contextCharacters = 48;

/**
 * What the engine says of a story, in a form that a person can check against the articles and a diff can show:
 *
 *     1. number, amend: 14 inches
 *        the same sentence, another figure
 *        14 inches: wire.txt, gazette.txt (2 families)
 *        41 inches: metro-extra.txt (1 family)
 *        metro-extra.txt:9 warning: …
 *            inspectors found a 41-inch crack in a floor beam
 *                               ^^^^^^^
 *            → Use “14-inch”
 */
export function printAnalysis(analysis: Analysis): string {
  const families = analysis.families.map(({ versions }) => versions.join(' + '));
  const conflicts = analysis.conflicts.map((conflict, index) => printConflict(analysis, conflict, index + 1));
  const failures = analysis.failures.map(({ detector, message }) => `failed: ${detector}: ${message}`);
  return [`families: ${families.join(' | ')}`, ...failures, ...conflicts].join('\n\n') + '\n';
}

function printConflict(analysis: Analysis, conflict: Conflict, number: number): string {
  const { consensus, kind, outcome, readings, reason } = conflict;
  const proposed = consensus === undefined ? '' : `: ${readings[consensus]?.value ?? 'no such reading'}`;
  const lines = [
    `${number}. ${kind}, ${outcome}${proposed}`,
    `   ${reason}`,
    ...readings.map((reading) => `   ${printReading(reading)}`),
    ...conflict.findings.flatMap((finding) => printFinding(analysis, conflict, finding)),
  ];
  return lines.join('\n');
}

function printReading({ value, passages, families }: Reading): string {
  const versions = [...new Set(passages.map(({ version }) => version))];
  return `${value}: ${versions.join(', ')} (${families} ${families === 1 ? 'family' : 'families'})`;
}

function printFinding(analysis: Analysis, conflict: Conflict, finding: Finding): string[] {
  const text = textOf(analysis.story.versions, finding.version);
  const line = text.slice(0, finding.span.start).split('\n').length;
  const fixes = proposeFixes(analysis, conflict, finding);
  return [
    `   ${finding.version}:${line} ${finding.severity}: ${finding.message}`,
    ...underline(text, finding.span).map((row) => `       ${row}`),
    ...fixes.map((fix) => `       → ${fix.title}${fix.preferred ? ' (preferred)' : ''}`),
  ];
}

/** The words around a span, and under them a row of carets. */
export function underline(text: string, span: Span): readonly [string, string] {
  const lineStart = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
  const start = Math.max(lineStart, span.start - contextCharacters);
  const rest = text.slice(span.end, span.end + contextCharacters).split(/\r?\n/)[0] ?? '';
  const shown = text.slice(start, span.end).replaceAll(/[\r\n\t]/g, ' ');
  const carets =
    ' '.repeat(Math.min(span.start - start, shown.length)) + '^'.repeat(Math.max(1, span.end - span.start));
  return [shown + rest, carets];
}
