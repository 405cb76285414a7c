import { commands, FileType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Command, Desk } from './command.ts';

/** What a golden test expects of the sample lies beside it and is no version of the story. */
const notPartOfTheSample = 'expected.txt';

/** Names the version that the desk edits from, and wakes Variorum before any file of the folder is opened. */
const configuration = `// What Variorum compares in this folder. A quotation mark on a line of its own lists every field.
{
  "lead": "wire.txt"
}
`;

/**
 * Copies the sample story to a folder that may be written to, fresh each time, and opens that folder; in a
 * window of its own where this one is in use.
 */
export const openSampleStory: Command = {
  id: 'variorum.openSampleStory',
  run: async (desk) => {
    const copy = sampleFolder(desk);
    await removeFolder(copy);
    await copyFolder(Uri.joinPath(desk.extensionUri, 'test-fixtures', 'sample'), copy);
    const file = Uri.joinPath(copy, '.variorum.json');
    await workspace.fs.writeFile(file, new TextEncoder().encode(configuration));
    const forceNewWindow = (workspace.workspaceFolders ?? []).length > 0;
    await commands.executeCommand('vscode.openFolder', copy, { forceNewWindow });
  },
};

/** In the window that has just been opened on the sample: shows its first two versions side by side. */
export async function showSampleFiles(desk: Pick<Desk, 'storageUri'>): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const sample = sampleFolder(desk);
  if (folder?.toString() !== sample.toString() || window.visibleTextEditors.length > 0) return;
  const versions = (await listFiles(sample)).filter((name) => /\.(md|txt)$/.test(name)).slice(0, 2);
  for (const [index, name] of versions.entries()) {
    await window.showTextDocument(Uri.joinPath(sample, name), {
      viewColumn: index === 0 ? ViewColumn.One : ViewColumn.Two,
      preview: false,
      preserveFocus: index > 0,
    });
  }
}

function sampleFolder(desk: Pick<Desk, 'storageUri'>): Uri {
  return Uri.joinPath(desk.storageUri, 'sample');
}

async function copyFolder(from: Uri, to: Uri): Promise<void> {
  await workspace.fs.createDirectory(to);
  for (const name of await listFiles(from)) {
    const text = await workspace.fs.readFile(Uri.joinPath(from, name));
    await workspace.fs.writeFile(Uri.joinPath(to, name), text);
  }
}

async function listFiles(folder: Uri): Promise<readonly string[]> {
  const inside = await workspace.fs.readDirectory(folder);
  return inside
    .filter(([name, type]) => type === FileType.File && name !== notPartOfTheSample)
    .map(([name]) => name)
    .sort();
}

async function removeFolder(folder: Uri): Promise<void> {
  try {
    await workspace.fs.delete(folder, { recursive: true });
  } catch {
    // There was none: the first time.
  }
}
