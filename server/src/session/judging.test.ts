import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Analysis, Version } from '../engine/index.ts';
import { analyzeVersions } from '../testing/analyzeFixture.ts';
import { versionIdOf } from './createStory.ts';
import { Judging } from './judging.ts';
import type { PairJudge, SentencesToJudge } from './pairJudge.ts';

const versions: readonly Version[] = ['once the market opens', 'with the milk'].map((when, index) => ({
  id: versionIdOf(`file:///desk/${String(index)}.txt`),
  text: `The old pier stays in use for the summer, and boats leave it for the islands ${when}.`,
}));
const analysis = analyzeVersions(versions);

class SlowJudge implements PairJudge {
  readonly asked: SentencesToJudge[] = [];
  signal: AbortSignal | undefined;
  answer: () => void = () => undefined;
  #hear: () => void = () => undefined;
  readonly heard = new Promise<void>((resolve) => {
    this.#hear = resolve;
  });

  judge(pairs: readonly SentencesToJudge[], signal: AbortSignal): Promise<readonly number[]> {
    this.asked.push(...pairs);
    this.signal = signal;
    this.#hear();
    return new Promise((resolve) => {
      this.answer = () => {
        resolve(pairs.map(() => 0.9));
      };
    });
  }

  close(): void {
    this.asked.length = 0;
  }
}

describe('Judging', () => {
  it('asks once the story has rested, and gives what the judge adds', async () => {
    const judge = new SlowJudge();
    const judged = new Promise<Analysis>((resolve) => {
      new Judging().start(judge, analysis, resolve);
    });
    assert.equal(judge.asked.length, 0);
    await judge.heard;
    judge.answer();
    assert.equal((await judged).conflicts.length, analysis.conflicts.length + 1);
  });
  it('says nothing of a text that has changed meanwhile, and tells the judge', async () => {
    const judge = new SlowJudge();
    const judging = new Judging();
    let isCalled = false;
    judging.start(judge, analysis, () => (isCalled = true));
    await judge.heard;
    judging.stop();
    assert.equal(judge.signal?.aborted, true);
    judge.answer();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(isCalled, false);
  });
  it('remembers what was said, so that the next comparison has it at once and the judge is not asked again', async () => {
    const judge = new SlowJudge();
    const judging = new Judging();
    const judged = new Promise<Analysis>((resolve) => {
      judging.start(judge, analysis, resolve);
    });
    await judge.heard;
    judge.answer();
    const { conflicts } = await judged;
    assert.deepEqual(judging.recall(judge, analysis).conflicts, conflicts);
    assert.equal(judge.asked.length, 1);
  });
  it('leaves everything as it is without a judge', () => {
    const judging = new Judging();
    judging.start(undefined, analysis, () => assert.fail('There is no judge.'));
    assert.equal(judging.recall(undefined, analysis), analysis);
  });
});
