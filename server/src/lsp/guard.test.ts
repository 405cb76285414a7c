import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CancellationToken, CancellationTokenSource, ResponseError } from 'vscode-languageserver';
import { guardNotification, guardRequest } from './guard.ts';

/** Nothing is logged here. */
const silent = () => undefined;

describe('guardRequest', () => {
  it('answers with nothing and logs where the answer fails, at once or later', async () => {
    const logged: string[] = [];
    const log = (message: string) => logged.push(message);
    const fails = guardRequest<unknown, number[]>(log, 'hover', [], () => {
      throw new Error('at once');
    });
    const failsLater = guardRequest<unknown, number[]>(log, 'hover', [], () =>
      Promise.reject(new Error('later')),
    );
    assert.deepEqual(await fails({}, CancellationToken.None), []);
    assert.deepEqual(await failsLater({}, CancellationToken.None), []);
    assert.match(logged.join('\n'), /hover: Error: at once[^]*hover: Error: later/);
  });

  it('answers a cancelled request although its work never ends', async () => {
    const source = new CancellationTokenSource();
    const endless = guardRequest<unknown, number>(
      silent,
      'hover',
      0,
      () => new Promise<number>(() => undefined),
    );
    const answer = endless({}, source.token);
    source.cancel();
    assert.ok((await answer) instanceof ResponseError);
  });
});

describe('guardNotification', () => {
  it('logs and goes on', async () => {
    const logged: string[] = [];
    const receive = guardNotification(
      (message) => logged.push(message),
      'didOpen',
      () => {
        throw new Error('no text');
      },
    );
    await receive({});
    assert.match(logged.join(), /didOpen: Error: no text/);
  });
});
