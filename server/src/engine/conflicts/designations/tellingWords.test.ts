import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isSuffix, isTelling, loneTelling } from './tellingWords.ts';

describe('loneTelling', () => {
  it('tells the one word by which a name is known', () => {
    assert.equal(loneTelling(['the', 'kestrel', 'bank']), 'kestrel');
  });

  it('tells none where several words are telling, or no word is', () => {
    assert.equal(loneTelling(['silver', 'crane']), undefined);
    assert.equal(loneTelling(['the', 'ministry']), undefined);
  });
});

describe('isTelling', () => {
  it('takes no suffix, office or place for a telling word', () => {
    assert.equal(isSuffix('jr'), true);
    for (const word of ['jr', 'mayor', 'street', 'france']) assert.equal(isTelling(word), false, word);
  });
});
