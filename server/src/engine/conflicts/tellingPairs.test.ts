import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../testing/analyzeFixture.ts';
import type { PlacedSentence, SentencePair, VersionPair } from '../model/alignment.ts';
import { basisReaders } from '../model/basisReaders.ts';
import type { Article } from '../model/article.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import type { VersionId } from '../model/story.ts';
import { pairsWithBoth, pairsWithEither } from './tellingPairs.ts';

function placeAll(article: Article): readonly PlacedSentence[] {
  const { version, sentences } = article;
  return sentences.map((sentence, index) => ({ version, article, index, sentence }));
}

/** Two versions of which every sentence is aligned with that of the same index. */
function layOver(...texts: readonly [string, string]): VersionPair {
  const versions = texts.map((text, index) => ({ id: `${String(index)}.md` as VersionId, text }));
  const [left, right] = [...analyzeVersions(versions).articles.values()];
  assert.ok(left && right);
  const [leftSentences, rightSentences] = [placeAll(left), placeAll(right)];
  const likeness = { similarity: 1, containment: 1 };
  const basis = { ...likeness, memory: basisReaders.newMemory() };
  const pairs = leftSentences.flatMap((own, index): readonly SentencePair[] => {
    const other = rightSentences[index];
    return other === undefined ? [] : [{ left: own, right: other, basis, ...likeness }];
  });
  const nowhere = new Map<number, readonly SentencePair[]>();
  return {
    left,
    right,
    leftSentences,
    rightSentences,
    pairs,
    pairsByLeft: nowhere,
    pairsByRight: nowhere,
    stemWeight: () => 1,
  };
}

const tellsOfRain = ({ tokens }: SentenceAnalysis) => tokens.some(({ normal }) => normal === 'rain');
const indexesOf = (pairs: readonly SentencePair[]) => pairs.map(({ left }) => left.index);

describe('tellingPairs', () => {
  const versions = layOver(
    'Sun shone. The rain came. The rain went. Snow fell.',
    'Sun shone. Rain came. Snow went. The rain fell.',
  );

  it('gives the pairs of which both sentences tell, in their order', () => {
    assert.deepEqual(indexesOf(pairsWithBoth(tellsOfRain)(versions)), [1]);
  });

  it('gives the pairs of which either sentence tells, in their order', () => {
    assert.deepEqual(indexesOf(pairsWithEither(tellsOfRain)(versions)), [1, 2, 3]);
  });

  it('gives none where no sentence tells', () => {
    assert.deepEqual(pairsWithBoth(() => false)(versions), []);
    assert.deepEqual(pairsWithEither(() => false)(versions), []);
  });
});
