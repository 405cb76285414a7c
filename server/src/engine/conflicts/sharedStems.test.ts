import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { groupBySharedStem } from './sharedStems.ts';

describe('groupBySharedStem', () => {
  const wordsIn = (text: string) => new Map(text.split(' ').map((word) => [word, word]));
  const passages = ['dam held', 'gate shut', 'dam gate'].map((text) => ({ text, words: wordsIn(text) }));
  const group = (text: string) =>
    groupBySharedStem(wordsIn(text), passages, ({ words }) => words).map((shared) =>
      shared.map((passage) => passage.text),
    );
  it('finds the passages of each word in the order of the words', () => {
    assert.deepEqual(group('gate opened dam'), [
      ['gate shut', 'dam gate'],
      ['dam held', 'dam gate'],
    ]);
  });
  it('finds none where no word is common', () => {
    assert.deepEqual(group('river rose'), []);
  });
});
