import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { diffWords } from './diffWords.ts';
import { tokenizeSentence } from './tokenize.ts';

const read = (text: string): SentenceAnalysis => ({
  text,
  tokens: tokenizeSentence(text),
  clauses: [],
  frames: [],
  memory: [],
  facts: { quantities: [], dates: [], names: [], places: [], polarity: { negators: [] } },
});

/** Hunks as `old → new`. */
function hunks(left: string, right: string): readonly string[] {
  const [a, b] = [read(left), read(right)];
  const words = ({ tokens }: SentenceAnalysis, from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return diffWords(a, b).hunks.map(
    ({ left: l, right: r }) => `${words(a, l.from, l.to)} → ${words(b, r.from, r.to)}`,
  );
}

describe('diffWords', () => {
  it('finds replacements, additions and omissions', () => {
    assert.deepEqual(hunks('The old pool closed on Monday.', 'The new pool closed early on Friday.'), [
      'old → new',
      ' → early',
      'Monday → Friday',
    ]);
    assert.deepEqual(hunks('The old pool closed.', 'The pool closed.'), ['old → ']);
  });
  it('takes punctuation, capitals and endings for no edit', () => {
    assert.deepEqual(hunks('The pools, closed.', 'the pool closed'), []);
  });
  it('maps the words that both have and says how many they are', () => {
    const [a, b] = [read('The old pool closed.'), read('The pool closed.')];
    const { rightOfLeft, sharedOfLonger, sharedOfShorter } = diffWords(a, b);
    assert.deepEqual(
      [...rightOfLeft],
      [
        [0, 0],
        [2, 1],
        [3, 2],
      ],
    );
    assert.deepEqual([sharedOfLonger, sharedOfShorter], [0.75, 1]);
  });
  it('remembers the two analyses', () => {
    const [a, b] = [read('One pool.'), read('Two pools.')];
    assert.equal(diffWords(a, b), diffWords(a, b));
  });
  it('accepts sentences without a word', () => {
    assert.deepEqual(hunks('', '…'), []);
    assert.deepEqual(hunks('', 'Pool.'), [' → Pool']);
  });
});
