import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';
import { tokenizeSentence } from '../../language/tokenize.ts';
import { extractQuantities } from './quantity.ts';

function ages(text: string): readonly number[] {
  return extractQuantities(text, tokenizeSentence(text))
    .filter(({ dimension }) => dimension === 'age')
    .map(({ value }) => value);
}

describe('isAge', () => {
  for (const [text, ...expected] of [
    ['The children, aged 4, 6 and 9, slept.', 4, 6, 9],
    ['Two sisters, aged 31 and 28, were held.', 31, 28],
    ['Two sisters, 31 and 28, were held.', 31, 28],
    ['Tom and Ali Reyes, 31 and 28, were held.', 31, 28],
    ['The pilot, 31, was held.', 31],
  ] as const) {
    it(`reads ${expected.join(', ')} in “${text}”`, () => {
      assert.deepEqual(ages(text), expected);
    });
  }

  for (const text of [
    'The shed, 12, was painted.',
    'Pupils aged 9 and 40 teachers sang.',
    'The driver, 31 kilometres from home, was held.',
    'The drivers, 31 and 28 of them, were held.',
  ])
    it(`reads no second age in “${text}”`, () => {
      assert.ok(ages(text).length < 2 && !ages(text).includes(12));
    });

  it('lets two sisters be named in any order', () => {
    checkConflicts(`
      //- a.md
      Two sisters, aged 31 and 28, were held in Pelm on Monday and charged with arson.
      //- b.md
      Two sisters, aged 28 and 31, have been charged with arson.
    `);
  });

  it('finds another age in such a list', () => {
    checkConflicts(`
      //- a.md
      Two sisters, aged 31 and [[a!number: 28]], were held in Pelm on Monday and charged with arson.
      //- b.md
      Two sisters, aged 31 and [[a!number: 38]], were held in Pelm on Monday and charged with arson.
    `);
  });
});
