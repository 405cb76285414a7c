import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DisjointSets } from './disjointSets.ts';

describe('DisjointSets', () => {
  it('joins over several steps and leaves the rest alone', () => {
    const sets = new DisjointSets(5);
    sets.join(3, 1);
    sets.join(1, 4);
    assert.deepEqual(sets.groups(), [[0], [1, 3, 4], [2]]);
  });
});
