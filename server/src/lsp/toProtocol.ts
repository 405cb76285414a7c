import type { Diagnostic, Location, Position, Range, TextEdit } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConflictKind, Severity, Span } from '../engine/index.ts';
import { diagnosticSource, type DiagnosticData } from '../protocol.ts';
import type { VersionText } from '../session/snapshot.ts';

/**
 * The only maker of LSP values: offsets into a version's text become lines and columns of the editor's document.
 * Both count UTF-16 units. A byte-order mark that the document has and the text has not moves the first line by one.
 */
export function toPosition(text: VersionText, offset: number): Position {
  const { line, character } = linesOf(text).positionAt(offset);
  return { line, character: line === 0 && text.hasByteOrderMark ? character + 1 : character };
}

export function toRange(text: VersionText, span: Span): Range {
  return { start: toPosition(text, span.start), end: toPosition(text, span.end) };
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

/** The lines of a text, counted once for as long as the text lives. */
function linesOf(text: VersionText): TextDocument {
  const known = linesByText.get(text);
  if (known !== undefined) return known;
  const lines = TextDocument.create(text.id, 'plaintext', 0, text.text);
  linesByText.set(text, lines);
  return lines;
}

const linesByText = new WeakMap<VersionText, TextDocument>();

/** The offset of a position in a version's text; positions beyond the text are moved to its end. */
export function offsetOf(text: VersionText, position: Position): number {
  const isShifted = text.hasByteOrderMark && position.line === 0;
  const character = isShifted ? Math.max(0, position.character - 1) : position.character;
  return linesOf(text).offsetAt({ line: position.line, character });
}
