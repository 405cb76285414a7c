import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findChange } from './findChange.ts';

describe('findChange', () => {
  it('finds what was put in, taken out or put in its place', () => {
    assert.deepEqual(findChange(['a', 'b', 'c'], ['a', 'x', 'c']), { from: 1, endBefore: 2, endNow: 2 });
    assert.deepEqual(findChange(['a', 'c'], ['a', 'b', 'c']), { from: 1, endBefore: 1, endNow: 2 });
    assert.deepEqual(findChange(['a', 'b', 'c'], ['a']), { from: 1, endBefore: 3, endNow: 1 });
  });
  it('counts nothing twice where the same stands in a row', () => {
    assert.deepEqual(findChange(['a', 'a'], ['a', 'a', 'a']), { from: 2, endBefore: 2, endNow: 3 });
  });
  it('finds nothing changed in equal rows, and all in rows that share nothing', () => {
    assert.deepEqual(findChange(['a', 'b'], ['a', 'b']), { from: 2, endBefore: 2, endNow: 2 });
    assert.deepEqual(findChange(['a', 'b'], ['x']), { from: 0, endBefore: 2, endNow: 1 });
  });
});
