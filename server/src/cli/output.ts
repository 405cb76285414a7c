import { UsageError } from './usageError.ts';

/** Thrown where whoever reads our output has gone, as in `variorum check | head`: no error, only an end. */
export const endOfPipe = new Error('nobody reads the output any more');

/** Writes text and waits until it is on its way, so that a slow reader never fills the memory. */
export type Print = (text: string) => Promise<void>;

export function createPrint(stream: NodeJS.WriteStream): Print {
  // The writes below report the same error; without a listener it would end the process.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((done, fail) => {
      stream.write(text, (error) => {
        if (error === null || error === undefined) done();
        else
          fail(
            isEndOfPipe(error)
              ? endOfPipe
              : new UsageError(`The output cannot be written: ${error.message}.`),
          );
      });
    });
}

function isEndOfPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
