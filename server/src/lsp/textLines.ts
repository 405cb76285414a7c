import type { Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { VersionText } from '../session/snapshot.ts';

/**
 * Offsets into a version's text and positions in the editor's document, the one from the other. Both count UTF-16
 * units. A byte-order mark that the document has and the text has not moves the first line by one.
 */
export function positionAt(text: VersionText, offset: number): Position {
  const { line, character } = linesOf(text).positionAt(offset);
  return { line, character: line === 0 && text.hasByteOrderMark ? character + 1 : character };
}

/** Positions beyond the text are moved to its end, those beyond a line to the line's end. */
export function offsetAt(text: VersionText, { line, character }: Position): number {
  const isShifted = text.hasByteOrderMark && line === 0;
  return linesOf(text).offsetAt({ line, character: isShifted ? Math.max(0, character - 1) : character });
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
