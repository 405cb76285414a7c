import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../../testing/analyzeFixture.ts';
import type { SentencePair, VersionPair } from '../../model/alignment.ts';
import { basisReaders } from '../../model/basisReaders.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { VersionId } from '../../model/story.ts';
import { statingPairs } from './statingPairs.ts';

/** Two versions of which every sentence is aligned with that of the same index. */
function layOver(...texts: readonly [string, string]): VersionPair {
  const versions = texts.map((text, index) => ({ id: `${String(index)}.md` as VersionId, text }));
  const [left, right] = [...analyzeVersions(versions).articles.values()];
  assert.ok(left && right);
  const [leftSentences, rightSentences] = [placeSentences(left), placeSentences(right)];
  const likeness = { similarity: 1, containment: 1 };
  const pairs = leftSentences.flatMap((own, index): readonly SentencePair[] => {
    const other = rightSentences[index];
    const basis = { ...likeness, memory: basisReaders.newMemory() };
    return other === undefined ? [] : [{ left: own, right: other, basis, ...likeness }];
  });
  const none = { get: () => undefined };
  const stemWeight = () => 1;
  return {
    left,
    right,
    leftSentences,
    rightSentences,
    pairs,
    pairsByLeft: none,
    pairsByRight: none,
    stemWeight,
  };
}

describe('statingPairs', () => {
  it('gives for each sort of fact the aligned sentences that both state one', () => {
    const { quantities, dates, places } = statingPairs(
      layOver(
        'Rain fell. It killed 12 horses. The pool closed on 3 May 2019. They fled to Lisbon with 4 dogs.',
        'Snow fell. It killed 13 horses. The pool closed in May 2019. They fled to Porto.',
      ),
    );
    const indexesOf = (pairs: readonly SentencePair[]) => pairs.map(({ left }) => left.index);
    assert.deepEqual([quantities, dates, places].map(indexesOf), [[1], [2], [3]]);
  });
});
