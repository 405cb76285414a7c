import type { Diagnostic, Location, Range, TextEdit } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { ConflictKind, Severity, Span } from '../engine/index.ts';
import { diagnosticSource, type DiagnosticData } from '../protocol.ts';
import type { VersionText } from '../session/snapshot.ts';
import { positionAt } from './textLines.ts';

/** The only maker of LSP values: spans of a version's text become ranges of the editor's document. */
export function toRange(text: VersionText, span: Span): Range {
  return { start: positionAt(text, span.start), end: positionAt(text, span.end) };
}

/** `uri` is in the client's spelling. */
export function toLocation(uri: string, text: VersionText, span: Span): Location {
  return { uri, range: toRange(text, span) };
}

export function toTextEdit(text: VersionText, span: Span, newText: string): TextEdit {
  return { range: toRange(text, span), newText };
}

export function toSeverity(severity: Severity): DiagnosticSeverity {
  return severities[severity];
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** What a diagnostic of a finding is made of. */
export interface FindingParts {
  readonly range: Range;
  readonly message: string;
  readonly severity: Severity;
  readonly kind: ConflictKind;
  readonly kindPages: string;
  /** Every other reading, in the order in which lists show it. */
  readonly others: readonly { readonly location: Location; readonly message: string }[];
  readonly data: DiagnosticData;
}

export function toDiagnostic(parts: FindingParts): Diagnostic {
  return {
    range: parts.range,
    severity: toSeverity(parts.severity),
    code: diagnosticCode(parts.kind),
    codeDescription: { href: `${parts.kindPages}/${parts.kind}.md` },
    source: diagnosticSource,
    message: parts.message,
    relatedInformation: parts.others.map(({ location, message }) => ({ location, message })),
    data: parts.data,
  };
}

/** Stable name of a kind's diagnostics: `number-differs`. */
export function diagnosticCode(kind: ConflictKind): string {
  return `${kind}-differs`;
}
