import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('attribution', versions);

describe('compareBodyRoles', () => {
  const told: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'whose study it is',
      'Coffee keeps shift workers awake no longer than tea, according to a study by the University of Selm.',
      'Tea will do. That is what scientists at Orvel University have found out by watching 200 nurses.',
      ['the University of Selm', 'Orvel University'],
    ],
    [
      'whose poll it is',
      'The Farmers’ League is ahead, a survey by the Medra institute showed.',
      'Both would get 29 percent, according to a poll published on Friday by the Tarvo institute.',
      ['the Medra institute', 'the Tarvo institute'],
    ],
    [
      'the medium that was spoken to',
      'Ida Krag, the author, told QBC radio on Friday that the sample was small.',
      'The sample, Ida Krag explained on Friday in an interview with the Herald, was small.',
      ['QBC radio', 'the Herald'],
    ],
    [
      'who claims the deed',
      'A group called the Red Column said on Sunday it had fired the rocket.',
      'On Sunday the Desert Guard claimed that the rocket was its own.',
      ['the Red Column', 'the Desert Guard'],
    ],
  ];
  for (const [what, left, right, words] of told) {
    it(`tells ${what}`, () => {
      assert.deepEqual(differ(left, right), words);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'two bodies of one study of which the other version names one',
      'Tea will do, according to a study by the University of Selm.',
      'Tea will do, scientists at Orvel University and the University of Selm found.',
    ],
    [
      'an acronym',
      'Tea will do, according to a study by the Selm Institute of Technology.',
      'Tea will do, according to a study by the SIT institute.',
    ],
    [
      'two people who spoke to two media',
      'Ida Krag told QBC radio on Friday that the sample was small.',
      'Bo Lindt said in an interview with the Herald that sleep is dear.',
    ],
    [
      'two newspapers that tell different things',
      'The newspaper Tarvo printed his letter in full.',
      'He had once been a critic of the newspaper Medra, where he wrote on plays.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(differ(left, right), []);
    });
  }
});
