import picomatch from 'picomatch';
import { baseName, relativePath } from '../uris.ts';
import type { ArticleText } from './stories.ts';

/** True where a glob matches the path below the workspace folder; one without `/` may match the bare name: `wire.*`. */
export function matchesGlob({ uri, folder }: Pick<ArticleText, 'uri' | 'folder'>, glob: string): boolean {
  const matcher = matcherFor(glob);
  return matcher(relativePath(folder, uri)) || (!glob.includes('/') && matcher(baseName(uri)));
}

/** Compiling a glob costs a hundred matches, and the same few are asked of every file. */
function matcherFor(glob: string): (path: string) => boolean {
  let matcher = matchers.get(glob);
  if (matcher === undefined) {
    matcher = picomatch(glob.replace(/^\.\//, ''), { dot: true });
    matchers.set(glob, matcher);
  }
  return matcher;
}

const matchers = new Map<string, (path: string) => boolean>();
