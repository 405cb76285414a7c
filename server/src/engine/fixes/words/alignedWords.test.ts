import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokenizeSentence } from '../../language/tokenize.ts';
import { alignWords, growToMatch } from './alignedWords.ts';

/** The stretches that grow from the words at two places, as words. */
function grown(left: string, right: string, leftAt: number, rightAt: number): readonly string[] {
  const [here, there] = [tokenizeSentence(left), tokenizeSentence(right)];
  const range = growToMatch(alignWords(here, there), {
    left: { from: leftAt, to: leftAt + 1 },
    right: { from: rightAt, to: rightAt + 1 },
  });
  const words = (tokens: typeof here, { from, to }: typeof range.left): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return [words(here, range.left), words(there, range.right)];
}

describe('alignWords and growToMatch', () => {
  it('takes a differing stretch whole', () => {
    assert.deepEqual(grown('They sold no boats here', 'They sold three old boats here', 2, 2), [
      'no',
      'three old',
    ]);
  });
  it('joins places that stand apart, with what lies between', () => {
    assert.deepEqual(grown('He was very happy there', 'He was not at all happy there', 3, 2), [
      'very happy',
      'not at all happy',
    ]);
  });
  it('tells inflected forms apart', () => {
    assert.deepEqual(
      alignWords(tokenizeSentence('boats sink'), tokenizeSentence('boat sinks')).hunks.length,
      1,
    );
  });
  it('leaves equal words as they are', () => {
    assert.deepEqual(grown('They sold boats', 'They sold boats', 2, 2), ['boats', 'boats']);
  });
});
