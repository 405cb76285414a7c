import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { stemWord } from './stem.ts';

describe('stemWord', () => {
  it('gives the forms of a word one stem', () => {
    assert.equal(stemWord('injuries'), stemWord('injury'));
    assert.equal(stemWord('killed'), stemWord('killing'));
  });

  it('leaves figures, and words that every object inherits, as they are', () => {
    for (const word of ['mq-93', '33', 'constructor', '__proto__', '']) assert.equal(stemWord(word), word);
  });
});
