const restarts = 4;
const windowMilliseconds = 3 * 60 * 1000;

/** Says whether a server that has just ended may be started again. */
export interface RestartLimit {
  /** `now` in milliseconds since 1970; each call counts as one end of the server. */
  readonly allowsRestart: (now: number) => boolean;
}

/**
 * Four restarts within three minutes. A server that falls over at once on some text would otherwise
 * start, fall and start again for ever, and take a core with it.
 */
export function createRestartLimit(): RestartLimit {
  let ends: readonly number[] = [];
  return {
    allowsRestart: (now) => {
      ends = [...ends.filter((end) => now - end < windowMilliseconds), now];
      return ends.length <= restarts;
    },
  };
}
