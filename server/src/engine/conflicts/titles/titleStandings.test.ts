import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('title', versions);

/** What somebody is told to be in quite other words: rank, standing and time are read in any order. */
describe('titles told apart by rank and standing', () => {
  const told: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'a deputy from whoever commands the unit',
      'Sgt. Ana Ruiz, deputy head of the river unit, said the boat had been followed.',
      'The boat had been under watch for weeks, said Ana Ruiz, who commands the river unit.',
      ['deputy head', 'commands the river unit'],
    ],
    [
      'the second-in-command from the head',
      "Ana Ruiz, the port authority's second-in-command, blamed the fog.",
      'It was the fog, in the view of Ana Ruiz, the head of the port authority.',
      ['second-in-command', 'head'],
    ],
    [
      'an assistant coach from the head coach',
      'Assistant coach Pavel Lindt rested two players.',
      'Two players had to sit it out, said Pavel Lindt, the head coach.',
      ['Assistant coach', 'head coach'],
    ],
    [
      'a suffragan bishop from the archbishop',
      'Bells will ring at noon, Archbishop Piotr Lis of Selm said.',
      'At twelve the bells ring, promises Piotr Lis, the suffragan bishop of Selm.',
      ['Archbishop', 'suffragan bishop'],
    ],
    [
      'a minority leader from a majority leader',
      'Minority Leader Dana Holt called the bill a gift to banks.',
      "A gift to banks, said the chamber's majority leader, Dana Holt.",
      ['Minority Leader', 'majority leader'],
    ],
    [
      'an acting director from a permanent head',
      "The zoo's acting director, Ida Krag, counted 40 visitors.",
      'Forty people came, says Ida Krag, who was made permanent head of the zoo last year.',
      ['acting director', 'permanent head'],
    ],
    [
      'a former mayor from the mayor',
      'Ana Ruiz, a former mayor of Selm, opened the bridge.',
      'The bridge was opened by Ana Ruiz, the mayor of Selm.',
      ['former mayor', 'mayor'],
    ],
    [
      'a governor-elect from the governor',
      'Governor-elect Bo Lindt promised lower tolls.',
      'Lower tolls were promised by Bo Lindt, the governor.',
      ['Governor-elect', 'governor'],
    ],
    [
      'one founder of several from who founded it alone',
      'Co-founder Lea Brandt apologised to the users of Patri.',
      'Users are owed an apology, said Lea Brandt, who founded the firm on her own.',
      ['Co-founder', 'founded the firm'],
    ],
    [
      'a passenger from the driver',
      'Passenger Tom Weir broke an arm.',
      'An arm was broken: that of Tom Weir, the driver of the van.',
      ['Passenger', 'driver'],
    ],
    [
      'a champion of old from the title holder who is named behind',
      'Former champion Mia Sand won in two sets on Monday.',
      'It took the title holder two sets and an hour. Mia Sand did not drop a service game on Monday.',
      ['Former champion', 'title holder'],
    ],
    [
      'a shadow minister from the minister',
      'Shadow Finance Minister Ida Krag called it theft.',
      'Theft is what Ida Krag, the finance minister, called it.',
      ['Shadow Finance Minister', 'finance minister'],
    ],
    [
      'a lieutenant governor from the governor',
      'Lieutenant Governor Ida Krag signed the order.',
      'The order was signed by Ida Krag, the governor.',
      ['Lieutenant Governor', 'governor'],
    ],
    [
      'an office behind another phrase with a preposition',
      'Deputy Governor Ida Krag spoke in Orvel. The crown fell.',
      "The crown fell by 2 percent after the reserve's governor, Ida Krag, had spoken in Orvel.",
      ['Deputy Governor', 'governor'],
    ],
  ];
  for (const [what, left, right, words] of told) {
    it(`tells ${what}`, () => {
      assert.deepEqual(differ(left, right), words);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    ['an office kept before the name', 'Former President Ana Ruiz spoke.', 'President Ana Ruiz spoke.'],
    [
      'an office of then',
      'Ana Ruiz, then mayor of Selm, opened the bridge.',
      'The bridge was opened by Ana Ruiz, the former mayor of Selm.',
    ],
    [
      'a deputy of one body and the head of another',
      'Ana Ruiz, deputy head of the river unit, spoke.',
      'Ana Ruiz, who runs the sailing club, spoke.',
    ],
    [
      'a cardinal who is an archbishop',
      'Cardinal Piotr Lis spoke.',
      'Piotr Lis, the archbishop of Selm, spoke.',
    ],
    [
      'one who founded a firm and is one of its founders',
      'Co-founder Lea Brandt apologised.',
      'Lea Brandt, who founded the firm, apologised.',
    ],
    [
      'a retired teacher and a campaigner',
      'Lea Brandt, a campaigner from Selm, spoke.',
      'Lea Brandt asked for time. The retired teacher spoke for an hour.',
    ],
    [
      'a bare office in the next sentence, which may be anybody',
      'Prosecutor Lea Brandt asked for two years.',
      'Two years were asked for by Lea Brandt. The judge took an hour.',
    ],
    [
      'an appointment of today',
      'Lea Brandt, the acting director of the zoo, spoke.',
      'Lea Brandt was named permanent director of the zoo on Monday.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(differ(left, right), []);
    });
  }
});
