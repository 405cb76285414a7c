import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const isTold = (...versions: readonly string[]) => findDisputedWords('role', versions).length > 0;

describe('joinCasts', () => {
  const exchanged: readonly (readonly [string, string, string])[] = [
    [
      'who moved and who seconded, in a cleft sentence',
      'Parents of the Marl school voted on Friday to keep its uniform. The resolution was introduced by Ida Lund, the treasurer, and seconded by Jonas Brandt.',
      'The uniform stays, parents of the Marl school decided on Friday. It was Jonas Brandt, a father of three, who put the resolution forward. Ida Lund seconded it.',
    ],
    [
      'who moved and who seconded, by the one who did',
      'At the meeting of the rowing club on Friday, Ida Lund moved that the boathouse be sold. Jonas Brandt seconded the motion.',
      'Jonas Brandt had heard enough. He was the one who moved that the boathouse be sold, at the meeting of the rowing club on Friday. Ida Lund seconded the motion.',
    ],
    [
      'who was hurt and who helped',
      'Ida Lund broke a wrist in the fall on the Pelm glacier, 40 metres down. Jonas Brandt strapped it with a rope.',
      'In the fall on the Pelm glacier, 40 metres down, Jonas Brandt broke a wrist. His friend Ida Lund put on a sling.',
    ],
  ];
  for (const [what, left, right] of exchanged) {
    it(`finds ${what}`, () => {
      assert.ok(isTold(left, right));
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'the same motion from the other side',
      'The resolution was introduced by Ida Lund, the treasurer, and seconded by Jonas Brandt at the Marl school on Friday.',
      'At the Marl school on Friday it was Ida Lund who put the resolution forward. It was seconded by Jonas Brandt, a father of three.',
    ],
    [
      'a motion and its amendment',
      'The motion of the Marl school was proposed by Ida Lund and seconded by Jonas Brandt on Friday.',
      'At the Marl school on Friday an amendment was proposed by Jonas Brandt. Ida Lund seconded the amendment.',
    ],
    [
      'who is seconded to an office',
      'The motion of the Marl school was proposed by Ida Lund and seconded by Jonas Brandt on Friday.',
      'On Friday the Marl school heard the motion. Ida Lund was seconded to the ministry by Jonas Brandt.',
    ],
    [
      'two who were hurt, of whom one helped the other',
      'Ida Lund broke an ankle in the fall on the Pelm glacier, 40 metres down. Jonas Brandt bandaged it.',
      'In the fall on the Pelm glacier, 40 metres down, Jonas Brandt cut his hand. Ida Lund, who broke an ankle, could not walk.',
    ],
    [
      'who was hurt and who helped in other words',
      'Ida Lund broke an ankle in the fall on the Pelm glacier, 40 metres down. It was splinted by Jonas Brandt.',
      "In the fall on the Pelm glacier, 40 metres down, Jonas Brandt was unhurt. He was the one who bound up Ida Lund's ankle.",
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(findDisputedWords('role', [left, right]), []);
    });
  }
});
