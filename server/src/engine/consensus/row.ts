import type { Comparison, Statement } from '../model/comparison.ts';

/** Statements that say the same at one alignment. */
export interface RowReading {
  readonly value: string;
  readonly statements: readonly Statement[];
  /** Those that contradict another reading themselves; the rest only agree with one that does (`2021` with `late 2021`). */
  readonly disputed: readonly Statement[];
}

/** One row of the collation: the readings of all versions that state the claim. */
export interface Row {
  readonly readings: readonly RowReading[];
  /** Comparisons between two different readings, by the readings' indexes. */
  readonly differences: readonly {
    readonly first: number;
    readonly second: number;
    readonly comparison: Comparison;
  }[];
}
