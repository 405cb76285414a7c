import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { configurationFile } from '../session/configuration.ts';
import { UsageError } from './usageError.ts';

/** Where the command works. All paths are absolute. */
export interface Project {
  /** What was named: folders and articles. */
  readonly paths: readonly { readonly path: string; readonly kind: 'folder' | 'file' }[];
  /**
   * What the printed paths count from: the folder that is checked; of several paths this folder,
   * or where one of them lies elsewhere the folder that holds them all.
   */
  readonly printRoot: string;
  /** The folder of configuration and ledger: the nearest above `printRoot` that has them, or `printRoot` itself. */
  readonly folder: string;
}

/** Throws a `UsageError` for a path that does not exist. */
export function locateProject(words: readonly string[]): Project {
  const paths = [...new Set(words.map((word) => resolve(word)))].map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined)
      throw new UsageError(`“${path}” does not exist. Name a folder or an article that does.`);
    return { path, kind: found.isDirectory() ? ('folder' as const) : ('file' as const) };
  });
  const printRoot = findPrintRoot(paths);
  return { paths, printRoot, folder: findProjectFolder(printRoot) };
}

function findPrintRoot(paths: Project['paths']): string {
  const [first] = paths;
  if (first !== undefined && paths.length === 1)
    return first.kind === 'folder' ? first.path : dirname(first.path);
  let root = process.cwd();
  while (!paths.every(({ path }) => isWithin(path, root))) root = dirname(root);
  return root;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Goes up to the nearest folder with a configuration or ledger, but not out of a repository. */
function findProjectFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, configurationFile)) || existsSync(join(folder, '.variorum'))) return folder;
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return start;
  }
}
