import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** Says what went wrong where the person who runs the editor can find it. */
export type Log = (message: string) => void;

/**
 * Wraps the answer to a request: whatever goes wrong is logged and answered with `empty`, and the server stays alive.
 * A request that is cancelled while it waits is answered at once.
 */
export function guardRequest<Params, Answer>(
  log: Log,
  name: string,
  empty: Answer,
  answer: (params: Params, token: CancellationToken) => Answer | Promise<Answer>,
): (params: Params, token: CancellationToken) => Promise<Answer | ResponseError<never>> {
  return async (params, token) => {
    const watch = watchCancellation(token);
    try {
      return await Promise.race([Promise.resolve(answer(params, token)), watch.cancelled]);
    } catch (error) {
      log(`${name}: ${describeFailure(error)}`);
      return empty;
    } finally {
      watch.dispose();
    }
  };
}

/** Wraps what is done on a notification or an event: whatever goes wrong is logged. */
export function guardNotification<Params>(
  log: Log,
  name: string,
  receive: (params: Params) => void | Promise<void>,
): (params: Params) => Promise<void> {
  return async (params) => {
    try {
      await receive(params);
    } catch (error) {
      log(`${name}: ${describeFailure(error)}`);
    }
  };
}

function watchCancellation(token: CancellationToken): {
  readonly cancelled: Promise<ResponseError<never>>;
  readonly dispose: () => void;
} {
  const error = new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  let dispose: () => void = () => undefined;
  const cancelled = new Promise<ResponseError<never>>((resolve) => {
    if (token.isCancellationRequested) resolve(error);
    const subscription = token.onCancellationRequested(() => {
      resolve(error);
    });
    dispose = () => {
      subscription.dispose();
    };
  });
  return { cancelled, dispose };
}

export function describeFailure(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
