/** What the session needs of the machine it runs on, so that Node, a browser worker and a test can each give their own. */
export interface Pace {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Resolves once waiting messages have had their turn: `setImmediate` in Node. */
  readonly yieldToOthers: () => Promise<void>;
  /** How long to work before giving way. */
  readonly sliceMilliseconds: number;
}

/**
 * Drives a generator whose yields are pause points, giving way whenever a slice is used up.
 * Work that has become stale is never resumed: the answer is then `undefined`.
 * Rejects with whatever the generator throws.
 */
export async function runInSlices<Result>(
  work: Generator<void, Result>,
  isStale: () => boolean,
  pace: Pace,
): Promise<Result | undefined> {
  for (;;) {
    const sliceEnd = pace.now() + pace.sliceMilliseconds;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (pace.now() < sliceEnd);
    await pace.yieldToOthers();
    if (isStale()) return undefined;
  }
}
