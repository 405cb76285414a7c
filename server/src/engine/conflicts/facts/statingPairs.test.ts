import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../../testing/analyzeFixture.ts';
import { alignVersions } from '../../alignment/alignVersions.ts';
import type { SentencePair } from '../../model/alignment.ts';
import type { VersionId } from '../../model/story.ts';
import { statingPairs } from './statingPairs.ts';

describe('statingPairs', () => {
  it('gives for each sort of fact the aligned sentences that both state one', () => {
    const texts = [
      'Rain fell on the hills. The flood killed 12 horses. The pool closed on 3 May 2019. They fled to Lisbon with 4 dogs.',
      'Rain fell on the fields. The flood killed 13 horses. The pool closed in May 2019. They fled to Lisbon with dogs.',
    ];
    const versions = texts.map((text, index) => ({ id: `${String(index)}.md` as VersionId, text }));
    const steps = alignVersions([...analyzeVersions(versions).articles.values()]);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const [aligned] = step.value;
    assert.ok(aligned);
    const indexesOf = (pairs: readonly SentencePair[]) => pairs.map(({ left }) => left.index);
    const { quantities, dates, places } = statingPairs(aligned);
    assert.deepEqual([aligned.pairs, quantities, dates, places].map(indexesOf), [
      [0, 1, 2, 3],
      [1],
      [2],
      [3],
    ]);
  });
});
