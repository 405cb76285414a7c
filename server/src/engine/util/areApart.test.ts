import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { areApart } from './areApart.ts';

describe('areApart', () => {
  it('is true of two sets that have something each, and nothing in common', () => {
    assert.equal(areApart(new Set(['a']), new Set(['b'])), true);
    assert.equal(areApart(new Set(['a', 'b']), new Set(['b'])), false);
    assert.equal(areApart(new Set(), new Set(['b'])), false);
  });
});
