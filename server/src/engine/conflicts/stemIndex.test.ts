import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { indexByStem, passagesHaving } from './stemIndex.ts';

describe('an index of passages by stem', () => {
  const wordsIn = (text: string) => new Map(text.split(' ').map((word) => [word, word]));
  const passages = ['dam held', 'gate shut', 'dam gate', 'dam', 'dam x', 'dam y'].map((text) => ({ text }));
  const index = indexByStem(passages, ({ text }) => wordsIn(text));
  const find = (text: string, most?: number) =>
    passagesHaving(wordsIn(text), index, most).map((passage) => passage.text);
  it('finds the passages of each word once, in the order of the words', () => {
    assert.deepEqual(find('gate opened dam'), ['gate shut', 'dam gate', 'dam held', 'dam', 'dam x', 'dam y']);
  });
  it('finds none by a word that too many have, or none', () => {
    assert.deepEqual(find('river shut dam', 4), ['gate shut']);
    assert.deepEqual(find('river'), []);
  });
});
