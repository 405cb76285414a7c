import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { hashText } from './hash.ts';

describe('hashText', () => {
  it('is 13 hex digits, the same for the same text', () => {
    assert.match(hashText(''), /^[0-9a-f]{13}$/);
    assert.equal(hashText('number\n12\n15'), hashText('number\n12\n15'));
  });
  it('tells texts of many small numbers apart', () => {
    const hashes = Array.from({ length: 20_000 }, (_, index) => hashText(`number\n${String(index)}`));
    assert.equal(new Set(hashes).size, hashes.length);
  });
});
