import { once } from 'node:events';

/** Thrown where whoever reads our output has gone, as in `variorum check | head`: no error, only an end. */
export const endOfPipe = new Error('nobody reads the output any more');

/** Writes text and waits while the reader is slower than we are. */
export type Print = (text: string) => Promise<void>;

export function createPrint(stream: NodeJS.WriteStream): Print {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
  });
  return async (text) => {
    if (isClosed) throw endOfPipe;
    if (text === '' || stream.write(text)) return;
    await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
  };
}
