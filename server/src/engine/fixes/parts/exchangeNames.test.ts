import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { exchangeNames } from './exchangeNames.ts';

describe('exchangeNames', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Cork had surprised Hull', 'Hull had surprised Cork'],
    ['Alder Valley beat North Port', 'North Port beat Alder Valley'],
    ['the company had sued the union', 'the union had sued the company'],
    ['The company had sued the union', 'The union had sued the company'],
    ['Cork and Hull', undefined],
    ['Cork had surprised its old rival Hull, who were tired', undefined],
    ["Cork's lawyers sued Hull", undefined],
  ];
  for (const [text, expected] of cases)
    it(`puts each party of “${text}” in the other’s place`, () => {
      assert.equal(exchangeNames(text), expected);
    });
});
