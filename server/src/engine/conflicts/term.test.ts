import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';

describe('termDetector', () => {
  it('finds a compound in two forms, at all its places', () => {
    checkTexts([
      'The alliance will not declare a [[t!term: no-fly]] zone over the strait. A [[t!term: no-fly]] zone would need hundreds of jets.',
      'The alliance will not declare a [[t!term: no-flight]] zone over the strait.',
    ]);
  });

  it('finds a compound with and without its hyphen, before a noun only', () => {
    checkTexts([
      'The two ministers held [[t!term: high-level]] talks on the fishing quota in the capital.',
      'The two ministers held [[t!term: high level]] talks on the fishing quota in the capital.',
    ]);
    checkTexts([
      'The water in the reservoir stands at a high level after the rain, the engineers said.',
      'The water in the reservoir stands at a high-level mark after the rain, the engineers said.',
    ]);
  });

  it('finds words that style books keep apart', () => {
    checkTexts([
      'The shelling of the market left many traders [[t!term: wounded]] on Monday, doctors said.',
      'The shelling of the market left many traders [[t!term: injured]] on Monday, doctors said.',
    ]);
    checkTexts([
      'The driver was taken to the county [[t!term: prison]] on Monday after a judge in Lund found him guilty.',
      'The driver was taken to the county [[t!term: jail]] on Monday after a judge in Lund found him guilty.',
    ]);
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'British and American spelling',
      'The labour ministry will organise the harbour programme for young welders.',
      'The labor ministry will organize the harbor program for young welders.',
    ],
    [
      'the carriage of a train, over the ocean a car',
      'The body of a student of 19 was found in the front carriage shortly before nine.',
      'The body of a student of 19 was found in the front car shortly before nine.',
    ],
    [
      'synonyms',
      'The firefighters put out the blaze at the paper mill before dawn.',
      'The firefighters put out the fire at the paper mill before dawn.',
    ],
    [
      'everyday words for one thing that are no compound',
      'The driver was taken to prison on Monday after a judge in Lund found him guilty of fraud.',
      'The driver was taken to jail on Monday after a judge in Lund found him guilty of fraud.',
    ],
    [
      'what is wider',
      'The ferry carried cars and livestock to the island on Monday.',
      'The ferry carried vehicles and animals to the island on Monday.',
    ],
    [
      'typography of the hyphen',
      'The ministers held high-level talks on the quota.',
      'The ministers held high‑level talks on the quota.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('obeys the house style', () => {
    checkTexts(
      [
        'The alliance will not declare a no-fly zone over the strait, its spokesman said.',
        'The alliance will not declare a [[t!term: no-flight]] zone over the strait, its spokesman said.',
      ],
      { houseStyle: [{ preferred: 'no-fly', instead: ['no-flight'] }] },
    );
  });

  it('finds another kind of union or margin in a copied sentence', () => {
    checkTexts([
      'The treaty creates a [[u!term: customs]] union with the Council.',
      'The treaty creates a [[u!term: currency]] union with the Council.',
    ]);
  });

  it('takes stepping down for no other thing than retiring', () => {
    checkTexts([
      'Chairman Anselm Okoro, who has led the board since 2019, will step down in May.',
      'Anselm Okoro, chairman for six years, will retire from the board in May.',
    ]);
  });
});
