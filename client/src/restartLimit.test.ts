import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { createRestartLimit } from './restartLimit.ts';

describe('createRestartLimit', () => {
  it('starts a server again that ends four times in three minutes, and leaves it off after the fifth', () => {
    const limit = createRestartLimit();
    const answers = [0, 1000, 2000, 3000, 4000].map((now) => limit.allowsRestart(now));
    assert.deepEqual(answers, [true, true, true, true, false]);
  });

  it('forgets ends that lie three minutes back', () => {
    const limit = createRestartLimit();
    const answers = [0, 50_000, 100_000, 150_000, 200_000, 250_000].map((now) => limit.allowsRestart(now));
    assert.deepEqual(answers, [true, true, true, true, true, true]);
  });
});
