import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('quote', versions);

describe('quotations turned by where they are cut', () => {
  const told: readonly (readonly [string, string, string])[] = [
    [
      'an opinion that has become a statement',
      '“I believe it was the brakes, but we must test them,” Ana Ruiz said.',
      '“It was the brakes,” Ana Ruiz said.',
    ],
    [
      'a condition that was cut off before',
      '“If the letter is genuine, I will go,” Ana Ruiz said.',
      '“I will go,” Ana Ruiz said.',
    ],
    [
      'a condition that was cut off behind',
      '“We will pay every crown unless the court says no,” Ana Ruiz said.',
      '“We will pay every crown,” Ana Ruiz said.',
    ],
    [
      'a question that has become a statement',
      '“Do we want all of these bridges?” Ana Ruiz asked.',
      '“We want all of these bridges,” Ana Ruiz said.',
    ],
    ['one word of three', '“We warned them,” Ana Ruiz said.', '“They warned them,” Ana Ruiz said.'],
  ];
  for (const [what, left, right] of told) {
    it(`finds ${what}`, () => {
      assert.equal(differ(left, right).length, 2);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'an omission that is marked',
      '“Our guests have told us, town by town, that they miss the tram,” Ana Ruiz said.',
      '“Our guests have told us ... that they miss the tram,” Ana Ruiz said.',
    ],
    [
      "an editor's bracket",
      '“They never asked the tenants before the sale,” Ana Ruiz said.',
      '“[The owners] never asked the tenants before the sale,” Ana Ruiz said.',
    ],
    [
      'a question that is retold within the marks',
      '“She asked whether it was a market day,” Ana Ruiz said.',
      '“Is it a market day?” the girl asked Ana Ruiz.',
    ],
    [
      'the end of a speech',
      '“I have grandchildren. That has got to stop, and so I stop,” Ana Ruiz said.',
      'This had to end, Ana Ruiz told them. “So I stop,” she said.',
    ],
    [
      'a short quotation by somebody else',
      '“We need time,” Ana Ruiz said.',
      '“We need money,” Bo Lindt said.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(differ(left, right), []);
    });
  }
});
