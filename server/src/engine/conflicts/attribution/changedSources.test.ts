import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('attribution', versions);

describe('sources that were changed', () => {
  const told: readonly (readonly [what: string, left: string, right: string, words: readonly string[]])[] = [
    [
      'a subject with a reflexive behind it',
      'Ida Lund, an analyst, said orders would fall before they rose again. Jonas Brandt runs the firm.',
      'Jonas Brandt himself warned that orders would fall before they rose again. Ida Lund left.',
      ['Ida Lund', 'Jonas Brandt'],
    ],
    [
      'what somebody links to its cause',
      'The doctor, Ida Lund, said night noise was linked to 230 cases of stroke a year.',
      'Protest group Dry Homes Kelby links night noise to 230 cases of stroke a year.',
      ['The doctor', 'Protest group Dry Homes Kelby'],
    ],
    [
      'what somebody admits',
      'The coach admitted that the squad had skipped the warm-up.',
      'The captain admitted that the squad had skipped the warm-up.',
      ['The coach', 'The captain'],
    ],
    [
      'a government and a charity',
      'According to the charity, one flat in six is damp.',
      'According to the government, one flat in six is damp.',
      ['the charity', 'the government'],
    ],
    [
      'two who each have a post with one body',
      "The club's doctor said Ida Lund would miss the derby.",
      "The club's coach said Ida Lund would miss the derby.",
      ["The club's doctor", "The club's coach"],
    ],
    [
      'somebody in office and a contractor',
      'The mayor, Ida Lund, said the lift would work again in May.',
      'The lift will work again in May, the contractor Brandt said.',
      ['The mayor', 'the contractor Brandt'],
    ],
    [
      'a body of the United Nations and a ministry',
      'Unicef said 200 wells had run dry.',
      'The health ministry said 200 wells had run dry.',
      ['Unicef', 'The health ministry'],
    ],
  ];
  for (const [what, left, right, words] of told) {
    it(`tells ${what}`, () => {
      assert.deepEqual(differ(left, right), words);
    });
  }

  it('leaves alone what is no other source', () => {
    const alike: readonly (readonly [string, string])[] = [
      ['The old bridge links the mill to the town hall.', 'The new tunnel links the mill to the town hall.'],
      [
        'The consumer group Dry Homes said one flat in six was damp.',
        'One flat in six is damp, according to the campaign group Dry Homes.',
      ],
      ['The club said Novak would miss the derby.', 'Coach Ida Lund said Novak would miss the derby.'],
      ['The government said one flat in six was damp.', 'The ministry said one flat in six was damp.'],
      [
        'Ida Lund herself said orders would fall before they rose again.',
        'Orders will fall before they rise again, Lund said.',
      ],
      ["The club's doctor said Novak would miss the derby.", 'The club said Novak would miss the derby.'],
    ];
    for (const [left, right] of alike) assert.deepEqual(differ(left, right), [], left);
  });

  it('takes the town in the name of a group for no word that names the group', () => {
    assert.deepEqual(
      differ(
        'The doctor, Ida Lund, said night noise was linked to 230 cases of stroke a year in Orvel.',
        'Protest group Dry Homes Orvel links night noise to 230 cases of stroke a year.',
      ),
      ['The doctor', 'Protest group Dry Homes Orvel'],
    );
  });
});
