import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { placeOf } from '../../../testing/placeOf.ts';
import { compareContents } from './claimOverlap.ts';
import { contentsOf } from './retoldClaims.ts';

function contents(text: string) {
  const [sentence] = placeOf(text).article.sentences;
  assert.ok(sentence);
  return contentsOf(sentence.analysis);
}
const evenly = () => 1;

describe('compareContents', () => {
  const short = contents('The harbour bridge closed.');
  const long = contents('The harbour bridge of Selm closed in heavy fog.');

  it('tells how much of the shorter passage the longer one holds', () => {
    const { contained, alike, shared } = compareContents(short, long, evenly);
    assert.deepEqual([contained, shared], [1, 3]);
    assert.ok(alike < 1);
  });
  it('says nothing of passages that have fewer words in common than are asked for', () => {
    assert.equal(compareContents(short, long, evenly, 3).shared, 3);
    assert.deepEqual(compareContents(short, long, evenly, 4), { contained: 0, alike: 0, shared: 0 });
  });
});
