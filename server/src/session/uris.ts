import { URI, Utils } from 'vscode-uri';

/**
 * The path of a file below a folder with `/`, decoded: what globs are matched against and what reports print.
 * `file:///desk` and `file:///desk/us/a%20b.txt` give `us/a b.txt`. A file elsewhere keeps its whole path.
 */
export function relativePath(folderUri: string, uri: string): string {
  const folder = withSlash(URI.parse(folderUri).path);
  const path = URI.parse(uri).path;
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

/** The URI of a file below a folder: `file:///desk` and `.variorum.json` give `file:///desk/.variorum.json`. */
export function uriBelow(folderUri: string, path: string): string {
  return Utils.joinPath(URI.parse(folderUri), path).toString();
}

/** The URI of the folder that holds the file. */
export function parentUri(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The last part of a URI's path, decoded: `wire.txt`. */
export function baseName(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
