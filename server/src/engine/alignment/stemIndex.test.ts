import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../testing/analyzeFixture.ts';
import type { VersionId } from '../model/story.ts';
import { contentStems } from '../language/contentStems.ts';
import { indexStems, weighAll, weighStems, type StemIndex } from './stemIndex.ts';

function articlesOf(...texts: readonly string[]) {
  const versions = texts.map((text, index) => ({ id: `${String(index)}.md` as VersionId, text }));
  return [...analyzeVersions(versions).articles.values()];
}

function indexesOf(left: string, right: string) {
  const [first, second] = articlesOf(left, right).map(indexStems);
  assert.ok(first && second);
  return { first, second, weigh: weighStems(first, second, weighAll(first, second)) };
}

function positionsOf({ numberByStem, starts, positions }: StemIndex, stem: string): readonly number[] {
  const number = numberByStem.get(stem) ?? NaN;
  return [...positions.slice(starts[number], starts[number + 1])];
}

describe('indexStems', () => {
  it('finds the sentences of a stem in order', () => {
    const { first } = indexesOf('The mill burned. The mill stands by the canal.', 'The mill was lost.');
    assert.deepEqual(positionsOf(first, 'mill'), [0, 1]);
    assert.deepEqual(positionsOf(first, 'canal'), [1]);
  });
  it('leaves out lines that speak of the article', () => {
    const { first } = indexesOf('By Paula Brandt\n\nThe mill burned.', '');
    assert.ok(!first.numberByStem.has('brandt'));
    assert.ok(first.numberByStem.has('mill'));
  });
});

describe('weighStems', () => {
  const { weigh } = indexesOf('The mill burned. The mill stands by the canal.', 'The mill was lost.');
  it('weighs a rare stem more than one that stands everywhere', () => {
    assert.ok(weigh('canal') > weigh('mill'));
    assert.equal(weigh('mill'), Math.log(2));
  });
  it('takes an unknown stem for as rare as can be', () => {
    assert.equal(weigh('zeppelin'), weigh('canal'));
  });
  it('weighs alike from either side', () => {
    const turned = indexesOf('The mill was lost.', 'The mill burned. The mill stands by the canal.').weigh;
    assert.deepEqual(['mill', 'canal'].map(turned), ['mill', 'canal'].map(weigh));
  });
});

describe('weighAll', () => {
  it('weighs alike whichever of the two was known before', () => {
    const { first, second } = indexesOf('The mill burned by the canal.', 'The old mill was lost. It burned.');
    assert.deepEqual(weighAll(first, second, first), weighAll(first, second, second));
  });
});

describe('contentStems', () => {
  const [article] = articlesOf('The mills, the mill and 12 millers of the canal.');
  const analysis = article?.sentences[0]?.analysis;
  it('gives each stem once, in order, without function words and punctuation', () => {
    assert.ok(analysis);
    assert.deepEqual(contentStems(analysis), ['mill', '12', 'miller', 'canal']);
  });
  it('remembers them for one analysis', () => {
    assert.ok(analysis);
    assert.equal(contentStems(analysis), contentStems(analysis));
  });
});
