import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../../testing/analyzeFixture.ts';
import type { VersionId } from '../../model/story.ts';
import { basisReaders } from '../../model/basisReaders.ts';
import { faceInHunk, scoreSlot } from './slotEvidence.ts';
import { slotSimilarity } from './slotSimilarity.ts';

function place(text: string, words: string) {
  const id = 'a.md' as VersionId;
  const article = analyzeVersions([{ id, text }]).articles.get(id);
  const sentence = article?.sentences[0];
  assert.ok(article && sentence);
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { analysis: sentence.analysis, span, placed: { version: id, article, index: 0, sentence } };
}
const evenly = () => 1;

describe('slotSimilarity', () => {
  const crack = 'Divers found a 14-inch crack in the wall and counted 30 loose stones.';

  it('is 1 for the same place and 0 for places that share no word', () => {
    assert.equal(slotSimilarity(place(crack, '14'), place(crack, '14'), evenly), 1);
    assert.equal(slotSimilarity(place(crack, '14'), place('The choir sang 14 psalms.', '14'), evenly), 0);
  });
  it('is the same from either side', () => {
    const [a, b] = [place(crack, '14'), place('A 41-inch crack worried divers.', '41')];
    assert.equal(slotSimilarity(a, b, evenly), slotSimilarity(b, a, evenly));
  });
  it('finds each figure of a sentence its own counterpart', () => {
    const rewrite = 'There were 33 loose stones, and the wall had a 41-inch crack, divers found.';
    const stones = place(crack, '30');
    assert.ok(
      slotSimilarity(stones, place(rewrite, '33'), evenly) >
        slotSimilarity(stones, place(rewrite, '41'), evenly),
    );
  });
  it('counts rare words for more', () => {
    const [a, b] = [
      place('A 14-inch crack worried us.', '14'),
      place('The 41-inch crack pleased them.', '41'),
    ];
    const rare = (stem: string) => (stem === 'crack' ? 5 : 1);
    assert.ok(slotSimilarity(a, b, rare) > slotSimilarity(a, b, evenly));
  });
});

describe('faceInHunk', () => {
  const faces = (left: string, leftWord: string, right: string, rightWord: string) => {
    const [a, b] = [place(left, leftWord), place(right, rightWord)];
    const likeness = { similarity: 0.9, containment: 0.9 };
    const basis = { ...likeness, memory: basisReaders.newMemory() };
    return faceInHunk({ left: a.placed, right: b.placed, ...likeness, basis }, a.span, b.span);
  };
  it('tells that two words face each other in near-copies', () => {
    const copy = 'The council closed the old pool on Monday after a storm.';
    assert.ok(faces(copy, 'Monday', copy.replace('Monday', 'Friday'), 'Friday'));
    assert.ok(!faces(copy, 'pool', copy.replace('Monday', 'Friday'), 'Friday'));
  });
  it('tells nothing of rewrites, where words have moved', () => {
    assert.ok(
      !faces('The old pool closed on Monday.', 'Monday', 'Friday was its last day: no more swims.', 'Friday'),
    );
  });
});

describe('scoreSlot', () => {
  const evidence = {
    isInOneHunk: false,
    around: 0.5,
    whole: 0.5,
    company: 'accompanied',
    likeness: 1,
  } as const;
  it('grows with each piece of evidence and never reaches certainty', () => {
    assert.ok(scoreSlot({ ...evidence, around: 0.8 }) > scoreSlot(evidence));
    assert.ok(scoreSlot({ ...evidence, company: 'lone' }) > scoreSlot(evidence));
    assert.ok(scoreSlot({ ...evidence, isInOneHunk: true }) > scoreSlot(evidence));
    assert.ok(scoreSlot({ ...evidence, around: 1, whole: 1, company: 'lone' }) < 1);
  });
  it('is nothing for facts that are unlike', () => {
    assert.equal(scoreSlot({ ...evidence, likeness: 0 }), 0);
  });
});
