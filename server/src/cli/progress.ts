import cliProgress from 'cli-progress';

/** Tells a person how far the work is. */
export interface Progress {
  readonly step: (done: number) => void;
  /** Takes the bar away, so that something can be printed in its place; the next step shows it again. */
  readonly hide: () => void;
}

/** Work shorter than this shows no bar. */
const patienceMilliseconds = 1000;

/** A bar on a terminal once the work takes longer than a second; elsewhere nothing. `start` is when the work began. */
export function createProgress(total: number, stream: NodeJS.WriteStream, start: number): Progress {
  if (!stream.isTTY) return { step: () => undefined, hide: () => undefined };
  let bar: cliProgress.SingleBar | undefined;
  return {
    step: (done) => {
      if (performance.now() - start < patienceMilliseconds) return;
      bar ??= startBar(total, done, stream);
      bar.update(done);
    },
    hide: () => {
      bar?.stop();
      bar = undefined;
    },
  };
}

/** Cursor and line wrap are left alone: whoever interrupts the command would be left without them. */
function startBar(total: number, done: number, stream: NodeJS.WriteStream): cliProgress.SingleBar {
  const format = 'Comparing {bar} {value} of {total} stories';
  const bar = new cliProgress.SingleBar({
    stream,
    format,
    clearOnComplete: true,
    hideCursor: false,
    linewrap: true,
  });
  bar.start(total, done);
  return bar;
}
