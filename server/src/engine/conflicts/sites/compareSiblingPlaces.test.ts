import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const wordsOf = (...versions: readonly string[]) => findDisputedWords('place', versions);

describe('compareSiblingPlaces', () => {
  it('finds another place of one name that is told with one figure', () => {
    assert.deepEqual(
      wordsOf(
        'Some 340 pupils of North Ferriby were sent home on Monday when the boiler failed.',
        'The boiler is to blame: no lessons on Monday for the 340 children of South Ferriby.',
      ),
      ['North Ferriby', 'South Ferriby'],
    );
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'what a version tells of both',
      'Some 340 pupils of North Ferriby were sent home on Monday when the boiler failed.',
      'The boiler is to blame: no lessons on Monday for the 340 children of South Ferriby and North Ferriby.',
    ],
    [
      'another figure',
      'Some 340 pupils of North Ferriby were sent home on Monday when the boiler failed.',
      'The boiler is to blame: no lessons on Monday for the 90 children of South Ferriby.',
    ],
    [
      'countries, which act on their own',
      'North Korea fired 12 rockets into the sea on Monday.',
      'The stock market was calm: 12 rockets are no news for the army of South Korea, which saw them fall into the sea.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(wordsOf(left, right), []);
    });
  }
});
