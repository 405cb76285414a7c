import type { ConflictKind, HouseStyle, VerifiedFact } from '../engine/index.ts';

/**
 * "Let it stand": a conflict that the desk has dismissed. It is keyed to the readings of both sides, never to a
 * position, so it survives edits elsewhere and the conflict returns when a reading changes.
 */
export interface Stet {
  readonly kind: ConflictKind;
  /** The normalised values of all readings, sorted: `['12 people', '14 people']`. */
  readonly readings: readonly string[];
  /** `passage`: this place only; `story`: every version, wherever these readings meet in the story. */
  readonly scope: 'passage' | 'story';
  /** The sentence it was said of, as it stood then; a later wording that tells the same still counts. */
  readonly passage?: string;
  /** Path of the file it was said of, from the workspace folder: `us/wire.txt`. */
  readonly file?: string;
  /** Id of the story. */
  readonly story?: string;
  readonly reason: string;
  readonly by?: string;
  /** ISO day: `2026-02-05`. */
  readonly date?: string;
}

/** What the desk has decided: the content of `.variorum/ledger.yaml`. */
export interface Ledger {
  readonly stets: readonly Stet[];
  readonly verifiedFacts: readonly VerifiedFact[];
  readonly houseStyle: readonly HouseStyle[];
}

/** What is wrong with a ledger. The offsets count UTF-16 units of its text. */
export interface LedgerProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface ParsedLedger {
  /** Every valid decision; the others are among the problems. */
  readonly ledger: Ledger;
  readonly problems: readonly LedgerProblem[];
}

export const ledgerFolder = '.variorum';
/** Its path in the workspace folder. */
export const ledgerFile = `${ledgerFolder}/ledger.yaml`;

export const emptyLedger: Ledger = { stets: [], verifiedFacts: [], houseStyle: [] };
