import { URI } from 'vscode-uri';
import type { Configuration } from '../session/configuration.ts';
import type { Files, SkippedFile } from '../session/files.ts';
import type { Project } from './locateProject.ts';

/** The texts that are compared, by URI, and what is not compared. */
export interface Gathered {
  readonly texts: ReadonlyMap<string, string>;
  readonly skipped: readonly SkippedFile[];
  /** Files that were read, but not as one would expect: `read as Windows-1252`. */
  readonly notes: readonly SkippedFile[];
}

/** How many files are open at once. */
const readersAtOnce = 32;

/** Lists the named folders and reads what is in them. An article that is named itself need not match a glob. */
export async function gatherArticles(
  files: Files,
  project: Project,
  configuration: Configuration,
): Promise<Gathered> {
  const uris = new Set<string>();
  const skipped: SkippedFile[] = [];
  const globsFrom = URI.file(project.folder).toString();
  for (const { path, kind } of project.paths) {
    const uri = URI.file(path).toString();
    if (kind === 'file') {
      uris.add(uri);
      continue;
    }
    const found = await files.list(uri, { ...configuration, globsFrom });
    for (const file of found.files) uris.add(file.uri);
    skipped.push(...found.skipped);
  }
  const texts = new Map<string, string>();
  const notes: SkippedFile[] = [];
  const waiting = [...uris].sort().values();
  const readOn = async (): Promise<void> => {
    for (const uri of waiting) {
      const content = await files.read(uri, configuration.maxFileSize);
      if (content.kind === 'unreadable') skipped.push({ uri, reason: content.reason });
      else texts.set(uri, content.text);
      if (content.kind === 'text' && content.note !== undefined) notes.push({ uri, reason: content.note });
    }
  };
  await Promise.all(Array.from({ length: readersAtOnce }, readOn));
  return { texts, skipped: skipped.sort(byUri), notes: notes.sort(byUri) };
}

function byUri(a: SkippedFile, b: SkippedFile): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}
