import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const wordsOf = (...versions: readonly string[]) => findDisputedWords('place', versions);

describe('gatheringHallMeeter', () => {
  it('finds another building in which people met', () => {
    assert.deepEqual(
      wordsOf(
        'Some 300 residents of Marlow met in the Memorial Hall on Thursday to hear about the bypass, and most were against it.',
        'The bypass has few friends. On Thursday there was booing from the back pews of the Baptist Chapel, where 300 residents of Marlow had assembled to hear about it.',
      ),
      ['Memorial Hall', 'Baptist Chapel'],
    );
  });

  it('finds another building of a concert', () => {
    assert.deepEqual(
      wordsOf(
        'The pianist Ida Lund fell ill during a concert at the Regent Theatre on Sunday, and 900 people went home early.',
        'An audience of 900 people went home early on Sunday when the pianist Ida Lund was taken ill in the Albert Hall.',
      ),
      ['Regent Theatre', 'Albert Hall'],
    );
  });

  it('finds another square of a rally, and who tells the same under a key', () => {
    assert.deepEqual(
      wordsOf(
        'Ida Lund, who leads the bus drivers of Marlow, will speak at a rally in Weavers Square at 10am on Saturday.',
        'On Saturday at ten the bus drivers of Marlow gather in Tanners Park, where their leader Ida Lund has promised to be brief.',
        'Rally of the bus drivers: Weavers Square, Saturday, 10am, with Ida Lund',
      ),
      ['Weavers Square', 'Tanners Park'],
    );
  });

  it('finds another hall in a copied sentence, though neither is known to any gazetteer', () => {
    assert.deepEqual(
      wordsOf(
        'The plan was dropped by 21 votes to 17 after a debate of six hours in the Guildhall.',
        'The plan was dropped by 21 votes to 17 after a debate of six hours in the Wool Exchange.',
      ),
      ['Guildhall', 'Wool Exchange'],
    );
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'a room of a building',
      'Some 300 residents of Marlow met in the Great Hall on Thursday to hear about the bypass.',
      'In the Guildhall, 300 residents of Marlow assembled on Thursday to hear about the bypass.',
    ],
    [
      'a building that may stand on the square',
      'Bus drivers of Marlow will hold a rally in Weavers Square on Saturday.',
      'On Saturday a crowd is to meet on the steps of the Baptist Chapel in Marlow.',
    ],
    [
      'the seat of a town by two names',
      'Councillors in Marlow voted for the bypass in the Town Hall on Thursday by 24 votes to 19.',
      'At the Guildhall in Marlow, councillors voted on Thursday by 24 votes to 19 for the bypass.',
    ],
    [
      'a building that the other version knows as well',
      'Some 300 residents of Marlow met in the Memorial Hall on Thursday to hear about the bypass.',
      'The bypass has few friends. On Thursday there was booing in the back pews of the Baptist Chapel, where residents of Marlow had gathered before they marched to the Memorial Hall.',
    ],
    [
      'gatherings of two days',
      'Some 300 residents of Marlow met in the Memorial Hall on Thursday to hear about the bypass.',
      'In the Baptist Chapel residents of Marlow will meet on Saturday to talk about the bypass.',
    ],
    [
      'the house that somebody works for',
      'The director of the Regent Theatre told a meeting in Marlow on Thursday that 300 seats were to go.',
      'On Thursday a meeting of 300 people in Marlow heard the director in the Albert Hall.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(wordsOf(left, right), []);
    });
  }
});
