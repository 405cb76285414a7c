import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { placeOf } from '../../../testing/placeOf.ts';
import { placeLikeness } from './placeLikeness.ts';

describe('placeLikeness', () => {
  const target = placeOf('Shares in the brewery have [risen] after a poor summer.');

  it('is greater for a copy than for a paraphrase', () => {
    const copy = placeOf('Shares in the brewery have [slumped] after a poor summer.');
    const paraphrase = placeOf('After a poor summer the shares of the brewery [fell].');
    assert.ok(placeLikeness(target, copy) > placeLikeness(target, paraphrase));
  });

  it('counts the words beside the place for more than those further off', () => {
    const near = placeOf('Stock of the dairy have [slumped] after a poor summer.');
    const far = placeOf('Shares in the brewery [slumped] when a poor summer came.');
    assert.ok(placeLikeness(target, near) > placeLikeness(target, far));
  });

  it('is nothing for a place without words', () => {
    assert.equal(placeLikeness(target, placeOf('[]')), 0);
  });
});
