import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small copy of the project in which a test may offend against its rules. */
export interface TemporaryTree {
  readonly folder: string;
  remove(): void;
}

/**
 * Makes a temporary folder with copies of `kept` (paths from the project's root) and the files of `textsByPath`.
 * Call from the project's root, and call `remove` when done.
 */
export function makeTemporaryTree(
  kept: readonly string[],
  textsByPath: Readonly<Record<string, string>>,
): TemporaryTree {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-rules-'));
  for (const path of kept) cpSync(path, join(folder, path));
  for (const [path, text] of Object.entries(textsByPath)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
