import type { ConflictKind } from './conflict.ts';

/** A spelling or term that the desk has settled: it beats any count. `Zelenskyy` over `Zelensky`. */
export interface HouseStyle {
  readonly preferred: string;
  readonly instead: readonly string[];
}

/** A fact that the desk has checked, with where it was checked: it beats any count. */
export interface VerifiedFact {
  readonly kind: ConflictKind;
  /** The normalised value as a reading prints it: `2014`. */
  readonly value: string;
  /** The readings that it settles, any of which may be in the conflict. */
  readonly against: readonly string[];
  readonly source: string;
}
