import picomatch from 'picomatch';
import type { ListOptions } from '../session/files.ts';

/** Decides by path alone; paths count from the listed folder, with `/`. */
export interface PathFilter {
  readonly takesFile: (path: string) => boolean;
  /** False for folders in which nothing can be taken. */
  readonly entersFolder: (path: string) => boolean;
}

/** Hidden files and folders are taken only where a glob names the dot. */
export function createPathFilter({ include, exclude }: Pick<ListOptions, 'include' | 'exclude'>): PathFilter {
  const includes = picomatch(include.map(withoutDotSlash));
  const excludes = picomatch(exclude.map(withoutDotSlash), { dot: true });
  const excludedFolders = picomatch(
    exclude.flatMap((glob) => (glob.endsWith('/**') ? [withoutDotSlash(glob.slice(0, -3))] : [])),
    { dot: true },
  );
  const namesHidden = include.some((glob) => /(?:^|[/{,])\.(?!\/)/.test(glob));
  return {
    takesFile: (path) => includes(path) && !excludes(path),
    entersFolder: (path) => !excludedFolders(path) && (namesHidden || !/(?:^|\/)\.[^/]*$/.test(path)),
  };
}

function withoutDotSlash(glob: string): string {
  return glob.startsWith('./') ? glob.slice(2) : glob;
}
