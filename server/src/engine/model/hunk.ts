/** Tokens `from` … `to − 1` of a sentence. Empty where `from === to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** One edit between two sentences: what stands on the left is replaced by what stands on the right. */
export interface Hunk {
  readonly left: TokenRange;
  readonly right: TokenRange;
}

/** Two sentences laid over each other word by word. */
export interface WordDiff {
  readonly hunks: readonly Hunk[];
  /** Index of the equal token on the right, by index of a token on the left. */
  readonly rightOfLeft: ReadonlyMap<number, number>;
  /** Share of words that both have, of the longer and of the shorter sentence, 0–1. */
  readonly sharedOfLonger: number;
  readonly sharedOfShorter: number;
}
