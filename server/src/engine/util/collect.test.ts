import assert from 'node:assert/strict';
import fc from 'fast-check';
import { collect } from './collect.ts';

describe('collect', () => {
  it('gives the same as flatMap, whatever is read', () => {
    const readable = fc.oneof(fc.integer(), fc.array(fc.integer()));
    fc.assert(
      fc.property(fc.array(readable), (items) => {
        assert.deepEqual(
          collect<number | number[], number>(items, (item) => item),
          items.flatMap((item) => item),
        );
      }),
    );
  });

  it('tells the index of each item', () => {
    assert.deepEqual(
      collect(['a', 'b'], (item, index) => [item, index]),
      ['a', 0, 'b', 1],
    );
  });
});
