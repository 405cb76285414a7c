import type { Analysis, Conflict, Version } from '../engine/index.ts';

/**
 * A version as the session holds it: the text that is compared, and what is needed to say places in it to an editor.
 * Its id is the URI in canonical spelling.
 */
export interface VersionText extends Version {
  /** The editor's number of the document; absent for a text read from disk. */
  readonly documentVersion?: number;
  /** True where the editor's text begins with a byte-order mark, which `text` leaves out. */
  readonly hasByteOrderMark: boolean;
}

/** A finished comparison with the texts it was made of: immutable, and stamped with its revision. */
export interface Snapshot {
  readonly revision: number;
  readonly analysis: Analysis;
  /** What is to be shown: after severities, confidence and stets. */
  readonly conflicts: readonly Conflict[];
  /** Ids of the conflicts that stay quiet until the editor pauses. */
  readonly quietConflicts: ReadonlySet<string>;
  /** By URI. */
  readonly texts: ReadonlyMap<string, VersionText>;
}
