import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileList, ListedFile, ListOptions, SkippedFile } from '../session/files.ts';
import { isIgnored, readIgnoreRules, type IgnoreRules } from './ignoreRules.ts';
import { createPathFilter, type PathFilter } from './pathFilter.ts';
import { inMebibytes, reasonOf } from './reasons.ts';

/**
 * Lists the article files below a folder. Ignored and excluded folders are not entered, so a build folder with a
 * hundred thousand files costs nothing. Links are followed after all else, and only to where the walk has not been:
 * a loop ends, and no file is listed twice.
 */
export async function walkFolder(folderUri: string, options: ListOptions): Promise<FileList> {
  const root = URI.parse(folderUri).fsPath;
  const walk: Walk = {
    globRoot: options.globsFrom === undefined ? root : URI.parse(options.globsFrom).fsPath,
    options,
    filter: createPathFilter(options),
    files: [],
    skipped: [],
    visited: new Set(),
    links: [],
    linkedFiles: [],
  };
  await visitFolder(walk, root, []);
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) {
    await followFolderLink(walk, link);
  }
  for (const link of walk.linkedFiles) await addLinkedFile(walk, link);
  return { files: keepWithinCap(walk, folderUri), skipped: walk.skipped.sort(byUri) };
}

interface Walk {
  /** Path of the folder that globs count from. */
  readonly globRoot: string;
  readonly options: ListOptions;
  readonly filter: PathFilter;
  readonly files: ListedFile[];
  readonly skipped: SkippedFile[];
  /** Real paths of the folders, and of the linked files, that have been seen. */
  readonly visited: Set<string>;
  readonly links: Link[];
  readonly linkedFiles: (Link & { readonly real: string })[];
}

interface Link {
  readonly path: string;
  readonly rules: readonly IgnoreRules[];
}

async function visitFolder(walk: Walk, folder: string, outerRules: readonly IgnoreRules[]): Promise<void> {
  let entries: readonly Dirent[];
  try {
    const real = await realpath(folder);
    if (walk.visited.has(real)) return;
    walk.visited.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    walk.skipped.push({ uri: uriOf(folder), reason: reasonOf(error) });
    return;
  }
  const rules = walk.options.useIgnoreFiles ? await readIgnoreRules(folder, entries, outerRules) : outerRules;
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  await Promise.all(
    sorted.filter((entry) => entry.isFile()).map((entry) => addFile(walk, join(folder, entry.name), rules)),
  );
  for (const entry of sorted) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) walk.links.push({ path, rules });
    else if (entry.isDirectory() && isEntered(walk, path, rules)) await visitFolder(walk, path, rules);
  }
}

/** Enters a linked folder at once; a linked file waits until all folders are known. */
async function followFolderLink(walk: Walk, link: Link): Promise<void> {
  try {
    const real = await realpath(link.path);
    const found = await stat(real);
    if (found.isFile()) walk.linkedFiles.push({ ...link, real });
    else if (found.isDirectory() && isEntered(walk, link.path, link.rules)) {
      await visitFolder(walk, link.path, link.rules);
    }
  } catch {
    // A link that leads nowhere is no article.
  }
}

async function addLinkedFile(
  walk: Walk,
  { path, rules, real }: Link & { readonly real: string },
): Promise<void> {
  if (walk.visited.has(real) || walk.visited.has(dirname(real))) return;
  walk.visited.add(real);
  await addFile(walk, path, rules);
}

function isEntered(walk: Walk, path: string, rules: readonly IgnoreRules[]): boolean {
  return walk.filter.entersFolder(pathBelow(walk, path)) && !isIgnored(`${path}/`, rules);
}

async function addFile(walk: Walk, path: string, rules: readonly IgnoreRules[]): Promise<void> {
  if (!walk.filter.takesFile(pathBelow(walk, path)) || isIgnored(path, rules)) return;
  const uri = uriOf(path);
  try {
    const { size } = await stat(path);
    const { maxFileSize } = walk.options;
    if (size > maxFileSize) {
      walk.skipped.push({ uri, reason: `larger than maxFileSize (${inMebibytes(maxFileSize)})` });
    } else if (size === 0) walk.skipped.push({ uri, reason: 'empty' });
    else walk.files.push({ uri, size });
  } catch (error) {
    walk.skipped.push({ uri, reason: reasonOf(error) });
  }
}

function keepWithinCap({ files, skipped, options }: Walk, folderUri: string): readonly ListedFile[] {
  const sorted = [...files].sort(byUri);
  if (sorted.length <= options.maxFiles) return sorted;
  const left = String(sorted.length - options.maxFiles);
  skipped.push({
    uri: folderUri,
    reason: `more than maxFiles (${String(options.maxFiles)}): ${left} files left out`,
  });
  return sorted.slice(0, options.maxFiles);
}

function pathBelow(walk: Walk, path: string): string {
  return relative(walk.globRoot, path).split(sep).join('/');
}

function uriOf(path: string): string {
  return URI.file(path).toString();
}

function byUri(a: { readonly uri: string }, b: { readonly uri: string }): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}
