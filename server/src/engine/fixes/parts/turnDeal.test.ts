import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { turnDeal } from './turnDeal.ts';

describe('turnDeal', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Ansgar bought the cheese business of Brill', 'Ansgar sold its cheese business to Brill'],
    ['Ansgar sold its cheese business to Brill Group', 'Ansgar bought the cheese business from Brill Group'],
    ['it sells its ferries to Cork', 'it buys the ferries from Cork'],
    ['Ansgar bought Brill', undefined],
    ['Ansgar bought cheese, butter and a share of Brill', undefined],
  ];
  for (const [text, expected] of cases)
    it(`turns “${text}” round with its subject`, () => {
      assert.equal(turnDeal(text), expected);
    });
});
