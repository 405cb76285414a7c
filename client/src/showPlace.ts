import { Range, window, workspace, type TextEditor, type Uri } from 'vscode';
import type { ProtocolRange } from '../../server/src/protocol.ts';

/** A range as the editor counts it. */
export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Shows a place, selected, in the column where its file already stands, else in the active one. */
export async function showPlace(uri: Uri, range: ProtocolRange): Promise<TextEditor> {
  const text = await workspace.openTextDocument(uri);
  const shown = window.visibleTextEditors.find((editor) => editor.document === text);
  return await window.showTextDocument(text, {
    selection: toRange(range),
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
}
