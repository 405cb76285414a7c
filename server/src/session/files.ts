/**
 * What the session needs of a disk. `io/nodeFiles.ts` has the real one; a browser host or a test has its own.
 * Files are named by URI strings (`file:///desk/wire.txt`) everywhere in the session: only the command line prints paths.
 */
export interface Files {
  /** The article files below a folder, in the order of their URIs, and those left out with the reason. Never throws. */
  list(folderUri: string, options: ListOptions): Promise<FileList>;
  /** The text of one article, or why it cannot be had. Never throws, and never reads more than `maxFileSize` bytes. */
  read(uri: string, maxFileSize?: number): Promise<FileContent>;
  /** A small file of our own, such as the ledger, as it stands; `undefined` where it does not exist. */
  readText(uri: string): Promise<string | undefined>;
  /** Writes the whole file or nothing, and makes its folder where that is missing. Rejects where it cannot be written. */
  writeText(uri: string, text: string): Promise<void>;
}

/** Which files count as articles. A `Configuration` is one. */
export interface ListOptions {
  /** Globs relative to the folder, such as `**` + `/*.txt`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether `.gitignore` and `.variorumignore`, nested ones too, are obeyed. */
  readonly useIgnoreFiles: boolean;
  /** In bytes. */
  readonly maxFileSize: number;
  readonly maxFiles: number;
  /** URI of the folder that the globs count from, where it is another than the one listed. */
  readonly globsFrom?: string;
}

export interface FileList {
  readonly files: readonly ListedFile[];
  readonly skipped: readonly SkippedFile[];
}

export interface ListedFile {
  readonly uri: string;
  /** In bytes. */
  readonly size: number;
}

/** A file that is not compared, with the reason in words an editor understands: `larger than maxFileSize (2 MiB)`. */
export interface SkippedFile {
  readonly uri: string;
  readonly reason: string;
}

export type FileContent =
  | {
      readonly kind: 'text';
      /** Decoded, without a byte-order mark, with the line ends of the file. */
      readonly text: string;
      /** Said where the file is no UTF-8: `read as Windows-1252`. */
      readonly note?: string;
    }
  | { readonly kind: 'unreadable'; readonly reason: string };

export const defaultMaxFileSize = 2 * 1024 * 1024;
