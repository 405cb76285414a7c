import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { extractPlaces } from '../claims/places/places.ts';
import { tokenizeSentence } from '../language/tokenize.ts';
import type { PlaceMention } from './place.ts';
import { isKnownPlace, relatePlaces } from './placeRelation.ts';
import { reverseRelation, type Relation } from './relation.ts';

/** The first place in `It was <words>.` */
function place(words: string): PlaceMention {
  const text = `It was ${words}.`;
  const [first] = extractPlaces(text, tokenizeSentence(text));
  assert.ok(first, `no place in ${text}`);
  return first;
}

describe('relatePlaces', () => {
  const pairs: readonly (readonly [string, string, Relation])[] = [
    ['in the U.S.', 'in America', 'equivalent'],
    ['in Ukraine', 'a Ukrainian town', 'equivalent'],
    ['in Warsaw', 'in the Polish capital', 'equivalent'],
    ['in Kyiv', 'in Kiev', 'equivalent'],
    ['in Leeds', 'in Britain', 'narrower'],
    ['in Pittsburgh', 'in Pennsylvania', 'narrower'],
    ['in eastern Ukraine', 'in Ukraine', 'narrower'],
    ['in southeastern Ukraine', 'in eastern Ukraine', 'narrower'],
    ['in Moscow', 'in Russia', 'narrower'],
    ['the Kremlin', 'in Moscow', 'narrower'],
    ['in Abu Dhabi', 'in Dubai', 'exclusive'],
    ['in Chile', 'in Argentina', 'exclusive'],
    ['in Leeds', 'in France', 'exclusive'],
    ['in Cleveland', 'in Texas', 'exclusive'],
    ['in eastern Ukraine', 'in western Ukraine', 'exclusive'],
    ['the eastern front', 'the western front', 'exclusive'],
    ['near Quorrin', 'near Zelwick', 'exclusive'],
    ['north of Leeds', 'in Leeds', 'unrelated'],
    ['in the Black Sea', 'in Russia', 'unrelated'],
    ['in Donbas', 'in Donetsk', 'unrelated'],
    ['in Leeds', 'in Yorkshire', 'unrelated'],
    ['the White House', 'Washington', 'narrower'],
    ['near Quorrin', 'in Ghana', 'unrelated'],
    ['at Quorrin', 'at Quorrin Downs', 'unrelated'],
    ['in the Guildhall', 'in the Town Hall', 'unrelated'],
    ['at Harbour Park', 'at Quorrin', 'unrelated'],
    ['at Harbour Park', 'at Ferry Park', 'exclusive'],
    ['at the Guildhall', 'in Leeds', 'unrelated'],
    ['in Lake Victoria', 'in Lake Ivel', 'exclusive'],
    ['in Lake Victoria', 'in Quorrin', 'unrelated'],
    ['in Umbria', 'in Tuscany', 'exclusive'],
  ];
  for (const [left, right, expected] of pairs) {
    it(`says ${expected} of “${left}” to “${right}”`, () => {
      assert.equal(relatePlaces(place(left), place(right)), expected);
      assert.equal(relatePlaces(place(right), place(left)), reverseRelation(expected));
    });
  }

  it('never lets a capital exclude a government that it stands for', () => {
    assert.equal(relatePlaces(place('the Kremlin'), place('in Russia')), 'narrower');
    assert.equal(relatePlaces(place('Downing Street'), place('Whitehall')), 'unrelated');
  });

  it('tells what it knows from what only looks like a place', () => {
    assert.equal(isKnownPlace(place('in Leeds')), true);
    assert.equal(isKnownPlace(place('near Quorrin')), false);
  });
});
