import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../testing/analyzeFixture.ts';
import type { VersionId } from '../model/story.ts';
import { alignVersions } from './alignVersions.ts';

describe('pairsByIndex', () => {
  it('gives all partners of a sentence, on either side, and nothing for one that has none', () => {
    const told = 'The old pool at Marl Bay closed on Monday after the storm had cracked its northern wall.';
    const texts = [`Snow fell. ${told}`, Array<string>(5).fill(told).join(' ')];
    const versions = texts.map((text, index) => ({ id: `${String(index)}.md` as VersionId, text }));
    const steps = alignVersions([...analyzeVersions(versions).articles.values()]);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const [aligned] = step.value;
    assert.ok(aligned);
    assert.equal(aligned.pairsByLeft.get(0), undefined);
    assert.deepEqual(
      aligned.pairsByLeft.get(1)?.map(({ right }) => right.index),
      [0, 1, 2, 3, 4],
    );
    assert.deepEqual(
      aligned.pairsByRight.get(3)?.map(({ left }) => left.index),
      [1],
    );
  });
});
