import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('role', versions);

describe('compareHoldings', () => {
  it('tells another owner of one thing, in whatever words', () => {
    const told: readonly (readonly [left: string, right: string, words: readonly string[]])[] = [
      [
        'The lighthouse belongs to the Brandt Trust. It lets the rooms to Ida Moe.',
        'The lighthouse stood empty for years. Its owner, the painter Ida Moe, wants to stay, and the Brandt Trust agrees.',
        ['the Brandt Trust', 'Ida Moe'],
      ],
      [
        'Ida Moe, the owner of the lighthouse, has let it to Jo Pell.',
        'The lighthouse is the property of Jo Pell. Ida Moe lives there.',
        ['Ida Moe', 'Jo Pell'],
      ],
      [
        'The yacht belongs to Ida Moe. Jo Pell sailed it.',
        'The yacht, owned by Jo Pell, was sailed by Ida Moe.',
        ['Ida Moe', 'Jo Pell'],
      ],
    ];
    for (const [left, right, words] of told) assert.deepEqual(differ(left, right), words);
  });

  it('tells another who paid, where the money came from', () => {
    assert.deepEqual(
      differ(
        'The trial was paid for by the Orsa Fund. Medira gave the pumps.',
        'The study found no harm. The money came from Medira. The Orsa Fund gave nothing.',
      ),
      ['the Orsa Fund', 'Medira'],
    );
  });

  it('leaves alone one holder in other words, one of old, two who hold together, and one whom a version names beside', () => {
    const alike: readonly (readonly [string, string])[] = [
      [
        'The lighthouse belongs to the Brandt Trust. It lets the rooms to Ida Moe.',
        'Ida Moe rents the lighthouse from its owner, the Brandt Trust.',
      ],
      [
        'The lighthouse belonged to Ida Moe until Jo Pell came.',
        'The lighthouse belongs to Jo Pell. Ida Moe lives there.',
      ],
      [
        'The lighthouse is owned by Ida Moe and Jo Pell.',
        'The lighthouse belongs to Jo Pell. Ida Moe lives there.',
      ],
      [
        'The lighthouse belongs to Jo Pell. Ida Moe lives there.',
        'Ida Moe, a painter, does not own the lighthouse. Jo Pell does.',
      ],
      [
        'The lighthouse belongs to Jo Pell. The boat belongs to Ida Moe.',
        'Its owner, Ida Moe, lost the boat in the storm. Jo Pell saw it go.',
      ],
      [
        'The trial was paid for by the Orsa Fund. Medira gave the pumps.',
        'The trial was funded by the Orsa Fund with the help of Medira.',
      ],
      ['The bar belongs to Ida Moe.', 'Jo Pell owns a bar. Ida Moe owns another.'],
    ];
    for (const [left, right] of alike) assert.deepEqual(differ(left, right), [], right);
  });
});
