import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('title', versions);

/** A sentence was copied, and nothing but what somebody is was changed. */
describe('titles in copies of one sentence', () => {
  const told: readonly (readonly [what: string, left: string, right: string, words: readonly string[]])[] = [
    [
      'an office that somebody has no longer',
      'Former Prime Minister Ana Ruiz thanked the divers.',
      'Prime Minister Ana Ruiz thanked the divers.',
      ['Former Prime Minister', 'Prime Minister'],
    ],
    [
      'an office that somebody has yet to take',
      'Mayor-elect Ana Ruiz thanked the divers.',
      'Mayor Ana Ruiz thanked the divers.',
      ['Mayor-elect', 'Mayor'],
    ],
    [
      'an office that somebody has for the time being',
      'Acting director Ana Ruiz thanked the divers.',
      'Director Ana Ruiz thanked the divers.',
      ['Acting director', 'Director'],
    ],
    [
      'two roles that no writer takes for one another',
      'Club captain Ana Ruiz thanked the supporters.',
      'Club manager Ana Ruiz thanked the supporters.',
      ['Club captain', 'Club manager'],
    ],
    [
      'two offices of one body',
      'Ana Ruiz, the mayor of Selm, opened the lido.',
      'Ana Ruiz, the town clerk of Selm, opened the lido.',
      ['mayor', 'town clerk'],
    ],
    [
      'whose part somebody takes in court',
      'Ana Ruiz, prosecuting, asked for an hour.',
      'Ana Ruiz, defending, asked for an hour.',
      ['prosecuting', 'defending'],
    ],
  ];
  for (const [what, left, right, words] of told) {
    it(`tells ${what}`, () => {
      assert.deepEqual(differ(left, right), words);
    });
  }

  const alike: readonly (readonly [what: string, left: string, right: string])[] = [
    [
      'an office that stays with the name',
      'Former Senator Ana Ruiz thanked the divers.',
      'Senator Ana Ruiz thanked the divers.',
    ],
    [
      'two words for one role',
      'Head coach Ana Ruiz will take the side to Oslo.',
      'Manager Ana Ruiz will take the side to Oslo.',
    ],
    [
      'a widow, who was his wife',
      'His widow, Ana Ruiz, spoke at noon.',
      'His wife, Ana Ruiz, spoke at noon.',
    ],
    [
      'two roles of one person in sentences of their own',
      'The poet Ana Ruiz read to two hundred people in the old mill.',
      'Novelist Ana Ruiz was heard by two hundred at the mill.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves ${what} alone`, () => {
      assert.deepEqual(differ(left, right), []);
    });
  }
});
