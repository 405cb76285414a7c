import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const wordsOf = (...versions: readonly string[]) => findDisputedWords('place', versions);

describe('compareSiteDeeds', () => {
  it('finds another place of a works that is closed', () => {
    assert.deepEqual(
      wordsOf(
        'Norvik Paper will close its mill at Selmouth in March with the loss of 140 jobs, the firm said, and move the work to Orvel.',
        'It is a bad week for the people of the river and above all at Orvel, where Norvik Paper is shutting its factory. Some 140 jobs will go.',
      ),
      ['Selmouth', 'Orvel'],
    );
  });

  it('finds another place of a shop that is opened', () => {
    assert.deepEqual(
      wordsOf(
        'The grocer Halden opened its first store in Brackwater on Friday and hired 60 people.',
        'On Friday the first shop in Tarnley was inaugurated by the grocer Halden, which has hired 60 people for it.',
      ),
      ['Brackwater', 'Tarnley'],
    );
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'two works of which one is closed and one is built',
      'Norvik Paper will close its mill at Selmouth in March, the firm said, with 140 jobs lost.',
      'There is hope for 140 people on the coast. A new factory is to be built at Orvel by Norvik Paper.',
    ],
    [
      'what one version tells of two places',
      'Norvik Paper will close its mill at Selmouth in March, the firm said, with 140 jobs lost. It closed its mill at Orvel last year.',
      'In March Norvik Paper will shut its mill at Orvel, the firm said, with 140 jobs lost.',
    ],
    [
      'sites of two owners',
      'Norvik Paper will close its mill at Selmouth in March, the firm said, with 140 jobs lost.',
      'Spring brings bad news for 140 people. Dravik Steel is shutting its factory at Orvel, and nobody on the coast will hire them.',
    ],
    [
      'any shop of a chain',
      'Halden has had a poor year. In the autumn it closed a shop in Brackwater, and the landlord wept.',
      'Nobody buys radios any more, the chain says. A store in Tarnley was shut by Halden.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(wordsOf(left, right), []);
    });
  }
});
