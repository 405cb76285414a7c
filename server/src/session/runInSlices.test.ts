import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { runInSlices, type Pace } from './runInSlices.ts';

/** A clock that every look moves on by a millisecond, and a count of the times others had their turn. */
function createPace(): Pace & { readonly turns: () => number } {
  let time = 0;
  let turns = 0;
  return {
    now: () => (time += 1),
    yieldToOthers: async () => {
      turns += 1;
      await Promise.resolve();
    },
    sliceMilliseconds: 8,
    turns: () => turns,
  };
}

function* count(to: number): Generator<void, number> {
  for (let done = 0; done < to; done += 1) yield;
  return to;
}

describe('runInSlices', () => {
  it('gives what the generator returns', async () => {
    assert.equal(await runInSlices(count(3), () => false, createPace()), 3);
  });

  it('gives way about every eight milliseconds', async () => {
    const pace = createPace();
    await runInSlices(count(80), () => false, pace);
    assert.ok(pace.turns() >= 8 && pace.turns() <= 12, String(pace.turns()));
  });

  it('never resumes work that has become stale', async () => {
    let steps = 0;
    function* endless(): Generator<void, number> {
      for (;;) {
        steps += 1;
        yield;
      }
    }
    const pace = createPace();
    assert.equal(await runInSlices(endless(), () => pace.turns() >= 2, pace), undefined);
    const stepsAtEnd = steps;
    await pace.yieldToOthers();
    assert.equal(steps, stepsAtEnd);
  });

  it('rejects with what the generator throws', async () => {
    function* broken(): Generator<void, number> {
      yield;
      throw new Error('no such sentence');
    }
    await assert.rejects(
      runInSlices(broken(), () => false, createPace()),
      /no such sentence/,
    );
  });
});
