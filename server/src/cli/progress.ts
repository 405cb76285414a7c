import cliProgress from 'cli-progress';

/** Tells a person how far the work is. */
export interface Progress {
  readonly step: (done: number) => void;
  readonly stop: () => void;
}

/** Work shorter than this shows no bar. */
const patienceMilliseconds = 1000;

/** A bar on a terminal once the work takes longer than a second; elsewhere nothing. */
export function createProgress(total: number, stream: NodeJS.WriteStream, start: number): Progress {
  if (!stream.isTTY) return { step: () => undefined, stop: () => undefined };
  let bar: cliProgress.SingleBar | undefined;
  return {
    step: (done) => {
      if (bar === undefined && performance.now() - start > patienceMilliseconds) {
        bar = new cliProgress.SingleBar({
          stream,
          format: 'Comparing {bar} {value} of {total} stories',
          clearOnComplete: true,
          hideCursor: true,
        });
        bar.start(total, done);
      }
      bar?.update(done);
    },
    stop: () => bar?.stop(),
  };
}
