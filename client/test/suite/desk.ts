import { strict as assert } from 'node:assert';
import {
  commands,
  extensions,
  languages,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import type { VariorumApi } from '../../src/extension.ts';

/** The story that the window is open on: `wire.txt`, `paper.md`, `radio.md` of client/test/fixtures/story. */
export function fileUri(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder, 'The suite needs a folder.');
  return Uri.joinPath(folder, name);
}

/** Opens a version and puts the cursor into it. */
export async function openVersion(name: string): Promise<TextDocument> {
  const text = await workspace.openTextDocument(fileUri(name));
  await window.showTextDocument(text, { preview: false });
  return text;
}

const patienceMilliseconds = Number(process.env['VARIORUM_SUITE_PATIENCE'] ?? 20_000);

/** Waits until `look` gives something, without an error; in the end fails with what it last said. */
export async function eventually<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + patienceMilliseconds;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found !== undefined && found !== null && found !== false) return found;
      last = found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Not in time: ${what}. Last: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** `121 (number-differs)` for every squiggle of a version, in reading order. */
export async function squigglesOf(name: string): Promise<readonly string[]> {
  const text = await workspace.openTextDocument(fileUri(name));
  return diagnosticsOf(name).map(({ range, code }) => `${text.getText(range)} (${codeText(code)})`);
}

export function diagnosticsOf(name: string): readonly Diagnostic[] {
  return languages
    .getDiagnostics(fileUri(name))
    .filter(({ source }) => source === 'variorum')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

function codeText(code: Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for exactly these squiggles in a version. */
export async function expectSquiggles(name: string, wanted: readonly string[]): Promise<void> {
  let found: readonly string[] = [];
  try {
    await eventually(`squiggles in ${name}`, async () => {
      found = await squigglesOf(name);
      return JSON.stringify(found) === JSON.stringify(wanted);
    });
  } catch {
    assert.deepEqual(found, wanted, name);
  }
}

/** Replaces the first occurrence of some words in a version, as typing does: without saving. */
export async function replaceWords(name: string, from: string, to: string): Promise<void> {
  const text = await workspace.openTextDocument(fileUri(name));
  const edit = new WorkspaceEdit();
  edit.replace(text.uri, rangeOf(text, from), to);
  assert.ok(await workspace.applyEdit(edit), `${from} → ${to} in ${name}`);
}

/** Where some words first stand in a text. */
export function rangeOf(text: TextDocument, words: string): Range {
  const start = text.getText().indexOf(words);
  assert.ok(start >= 0, `“${words}” in ${text.uri.path}`);
  return new Range(text.positionAt(start), text.positionAt(start + words.length));
}

/** Brings every version back to what stands on the disk and closes all editors. Settings that VS Code is writing are its own. */
export async function tidyUp(): Promise<void> {
  const isChangedVersion = ({ isDirty, uri }: TextDocument) =>
    isDirty && workspace.getWorkspaceFolder(uri) !== undefined;
  for (const text of workspace.textDocuments.filter(isChangedVersion)) {
    await eventually(`${text.uri.path} as it is on the disk`, async () => {
      await window.showTextDocument(text);
      await commands.executeCommand('workbench.action.files.revert');
      return !text.isDirty;
    });
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** What Variorum tells other extensions. */
export async function variorum(): Promise<VariorumApi> {
  const extension = extensions.getExtension<VariorumApi>('variorum.variorum');
  assert.ok(extension, 'Variorum is not installed.');
  return await extension.activate();
}
