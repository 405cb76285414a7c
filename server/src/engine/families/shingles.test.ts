import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { countShared, Shingles } from './shingles.ts';

describe('countShared', () => {
  const [first, second, third] = [['a b c', 'b c d'], ['c d e', 'a b c'], ['x y z']];

  it('counts each shingle once that both versions have, however often either has it', () => {
    const one = new Shingles([first, second, third]);
    assert.equal(one.count, 4);
    assert.equal(countShared(one, new Shingles([second, second])), 2);
    assert.equal(countShared(new Shingles([second, second]), one), 2);
    assert.equal(countShared(one, new Shingles([])), 0);
  });

  it('counts the same whichever version it has asked before', () => {
    const kept = new Shingles([first, third]);
    const before = new Shingles([first, second]);
    const after = new Shingles([second, third]);
    assert.deepEqual([countShared(before, kept), countShared(kept, after)], [2, 2]);
    assert.deepEqual([countShared(kept, before), countShared(after, kept)], [2, 2]);
  });
});
