/** Two sentences as a judge is shown them, and the kind of the conflict that was found between them, if one was. */
export interface SentencesToJudge {
  readonly left: string;
  readonly right: string;
  readonly kind?: string;
}

/**
 * A model of inference that the user plugs in: a port. `io/moduleJudge.ts` runs a module on the user's disk; a test
 * has its own. It is asked after the squiggles are shown, and may take its time.
 */
export interface PairJudge {
  /**
   * For each pair, in their order, the probability, 0–1, that the two contradict. `undefined` where there is none to be
   * had: it failed (and has said so once), took too long, or `signal` says that nobody waits any more. Never rejects.
   */
  judge(pairs: readonly SentencesToJudge[], signal: AbortSignal): Promise<readonly number[] | undefined>;
  /** Ends whatever runs. */
  close(): void;
}

/** Opens the judge that a module's path names; what goes wrong is told to `onFailure`. */
export type OpenJudge = (
  module: string,
  timeoutMilliseconds: number,
  onFailure: (message: string) => void,
) => PairJudge;
