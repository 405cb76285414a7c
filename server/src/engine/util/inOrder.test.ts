import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { byText, inOrder } from './inOrder.ts';

describe('inOrder', () => {
  it('sorts as Array.sort does, equals as they stood, and leaves what it was given', () => {
    const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 3 }), name: fc.string() }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(items, (given) => {
        const before = given.slice();
        const byRank = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;
        assert.deepEqual(inOrder(given, byRank), given.toSorted(byRank));
        assert.deepEqual(given, before);
      }),
    );
  });

  it('sorts texts by their code units', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        assert.deepEqual(inOrder(texts, byText), texts.toSorted());
      }),
    );
  });
});
