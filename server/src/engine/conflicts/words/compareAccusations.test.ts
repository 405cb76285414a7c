import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const wordsOf = (...versions: readonly string[]) => findDisputedWords('term', versions);

describe('compareAccusations', () => {
  const different: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'another offence that somebody is suspected of',
      'Police in Orsa arrested a clerk of 41 on Monday on suspicion of bribery. The bridge will be built all the same.',
      'The bridge of Orsa will be built, whatever becomes of the clerk, 41, who has been in a cell since Monday. Perjury is what she is suspected of.',
      ['bribery', 'Perjury'],
    ],
    [
      'another charge',
      'Jonas Brandt was charged on Monday with arson after the fire in the Orsa sawmill, which cost 2 million euros.',
      'The sawmill of Orsa burned for two days and 2 million euros were lost. Since Monday Jonas Brandt faces a charge of dangerous driving.',
      ['arson', 'dangerous driving'],
    ],
  ];
  for (const [what, left, right, words] of different) {
    it(`finds ${what}`, () => {
      assert.deepEqual(wordsOf(left, right), words);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'a wider word',
      'Police in Orsa arrested a clerk of 41 on Monday on suspicion of bribery. The bridge will be built all the same.',
      'The bridge of Orsa will be built, whatever becomes of the clerk, 41, who has been in a cell since Monday. She is suspected of corruption.',
    ],
    [
      'suspicion and charge',
      'Police in Orsa arrested Jonas Brandt, 41, on Monday on suspicion of murder.',
      'In Orsa the man of 41, Jonas Brandt, was charged with perjury. He has been in a cell since Monday.',
    ],
    [
      'who is in charge of others',
      'Ida Lund, 41, was charged with perjury in Orsa on Monday.',
      'On Monday all of Orsa spoke of Ida Lund, 41. She had been in charge of the fraud squad.',
    ],
    [
      'two who are accused',
      'Jonas Brandt was charged on Monday with arson after the fire in the Orsa sawmill, which cost 2 million euros.',
      'The sawmill of Orsa burned for two days and 2 million euros were lost. Since Monday Ida Lund faces a charge of dangerous driving.',
    ],
    [
      'who is accused of two',
      'Jonas Brandt, 41, was convicted of perjury and arson in Orsa on Monday.',
      'On Monday a court in Orsa found Jonas Brandt, 41, guilty of arson.',
    ],
    [
      'the offence by other words',
      'Jonas Brandt, 41, is suspected of stealing a bell in Orsa.',
      'A man of 41, Jonas Brandt, was held in Orsa on suspicion of theft. It is about a bell.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(wordsOf(left, right), []);
    });
  }
});
