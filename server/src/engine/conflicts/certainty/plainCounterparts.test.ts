import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('certainty', versions);

describe('hedged and plain states and deeds', () => {
  const told: readonly (readonly [what: string, left: string, right: string, words: readonly string[]])[] = [
    [
      'what there may be',
      'There may be miners under the slag heap.',
      'There are miners under the slag heap.',
      ['may be miners', 'are miners'],
    ],
    [
      'what something is thought to be',
      'The ring is believed to be that of the abbess.',
      'The ring is that of the abbess.',
      ['is believed to be that of the abbess', 'is that of the abbess'],
    ],
    [
      'how somebody appears to be',
      'The skipper appeared to be drunk.',
      'The skipper was drunk.',
      ['appeared to be drunk', 'was drunk'],
    ],
    [
      'what is only proposed',
      'The council has proposed a ban on bonfires.',
      'The council has introduced a ban on bonfires.',
      ['has proposed a ban', 'has introduced a ban'],
    ],
    [
      'what was called for',
      'The mayor has called for a review of the lease.',
      'The mayor has ordered a review of the lease.',
      ['has called for a review', 'has ordered a review'],
    ],
    [
      'what is at risk',
      'The weir is at risk of collapse.',
      'The weir has collapsed.',
      ['is at risk of collapse', 'has collapsed'],
    ],
    [
      'what was recommended with a clause',
      'The regulator has recommended that the licence be revoked.',
      'The regulator has revoked the licence.',
      ['be revoked', 'has revoked'],
    ],
    [
      'a wish from a plan',
      'The club hopes to open the lido in June.',
      'The club will open the lido in June.',
      ['hopes to open', 'will open'],
    ],
    [
      'pressure from the deed',
      'The bishop is under pressure to resign.',
      'The bishop has resigned.',
      ['is under pressure to resign', 'has resigned'],
    ],
  ];
  for (const [what, left, right, words] of told) {
    it(`tells ${what}`, () => {
      assert.deepEqual(differ(left, right), words);
    });
  }

  const alike: readonly (readonly [what: string, left: string, right: string])[] = [
    ['two words for may', 'There may be miners under the heap.', 'There could be miners under the heap.'],
    [
      'a guess by another word',
      'A possible culprit at the mill in Tolne is a cable.',
      'The culprit at the mill in Tolne may be a cable.',
    ],
    [
      'a wish told with a clause',
      'The museum hopes the wing will open in May.',
      'The museum hopes to open the wing in May.',
    ],
    [
      'what is recommended, by clause or noun',
      'The regulator has recommended that the licence be revoked.',
      'The regulator has recommended revoking the licence.',
    ],
    [
      'what was said of something else',
      'The ring may be that of the abbess.',
      'The mill is that of the abbess of Selm, whose ring was sold.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves ${what} alone`, () => {
      assert.deepEqual(differ(left, right), []);
    });
  }
});
