import assert from 'node:assert/strict';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, it } from 'mocha';
import { ComparisonQueue, type Comparable, type Urgency } from './comparisonQueue.ts';

const pace = { now: () => 0, yieldToOthers: () => nextTurn(), sliceMilliseconds: 8 };

/** A story that takes some turns to compare and writes down when it is done. */
function createStory(name: string, turns: number, log: string[], urgency: Urgency = 0): Comparable {
  return {
    urgency,
    compare: async (isPreempted) => {
      for (let turn = 0; turn < turns; turn += 1) {
        await nextTurn();
        if (isPreempted()) {
          log.push(`${name} gave way`);
          return 'preempted';
        }
      }
      log.push(name);
      return 'done';
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await nextTurn();
}

describe('ComparisonQueue', () => {
  it('compares one story after the other, each once however often it was added', async () => {
    const log: string[] = [];
    const queue = new ComparisonQueue(pace, () => false);
    const first = createStory('first', 1, log);
    queue.add(first);
    queue.add(first);
    queue.add(createStory('second', 1, log));
    await until(() => log.length === 2);
    assert.deepEqual(log, ['first', 'second']);
  });

  it('lets the story that is typed in go first, and comes back to the one it interrupted', async () => {
    const log: string[] = [];
    const queue = new ComparisonQueue(pace, () => false);
    queue.add(createStory('long', 20, log));
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    queue.add(createStory('typed', 1, log, 2));
    await until(() => log.includes('long'));
    assert.deepEqual(log, ['long gave way', 'typed', 'long']);
  });

  it('compares what is open before what nobody looks at', async () => {
    const log: string[] = [];
    const queue = new ComparisonQueue(pace, () => false);
    for (const [name, urgency] of [
      ['shut', 0],
      ['open', 1],
      ['typed', 2],
    ] as const) {
      queue.add(createStory(name, 1, log, urgency));
    }
    await until(() => log.length === 3);
    assert.deepEqual(log, ['typed', 'open', 'shut']);
  });

  it('keeps what nobody looks at waiting while it is held', async () => {
    const log: string[] = [];
    let isHeld = true;
    const queue = new ComparisonQueue(pace, () => isHeld);
    queue.add(createStory('shut', 1, log));
    queue.add(createStory('open', 1, log, 1));
    await until(() => log.length === 1);
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    assert.deepEqual(log, ['open']);
    isHeld = false;
    queue.wake();
    await until(() => log.length === 2);
    assert.deepEqual(log, ['open', 'shut']);
  });

  it('forgets a story that is gone', async () => {
    const log: string[] = [];
    const queue = new ComparisonQueue(pace, () => false);
    const gone = createStory('gone', 1, log);
    queue.add(gone);
    queue.add(createStory('there', 1, log));
    queue.remove(gone);
    await until(() => log.length === 1);
    assert.deepEqual(log, ['there']);
  });
});
