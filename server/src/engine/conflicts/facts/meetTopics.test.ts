import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('topicMeeter', () => {
  const different: readonly (readonly [string, readonly string[]])[] = [
    [
      'a toll in a list and in a sentence',
      [
        '- Deaths: [[d!number: 31]]',
        'The death toll from the ferry disaster rose to [[d!number: 13]], the coast guard said.',
      ],
    ],
    [
      'when a law comes into force',
      [
        'The levy of 12 cents takes effect on [[f!date: January 1, 2027]], and is expected to raise 240 million crowns a year.',
        'The law applies from [[f!date: 1 July 2027]], if it is signed.',
      ],
    ],
    [
      'a duration in a list and in a sentence',
      [
        '- Running time: [[d!number: two hours and 8 minutes]]',
        'With the interval left out, the opera lasted [[d!number: 182 minutes]] on its first night.',
      ],
    ],
    [
      'a rank in a list and in a sentence',
      [
        'Ranking: Oduya moves from No. 44 to [[r!number: No. 29]].',
        'The win lets her climb to [[r!number: 27th]] in the list that comes out on Monday.',
      ],
    ],
    [
      'where a storm came ashore',
      [
        'Hurricane Odile made landfall near [[l!place: Tampa]] late on Friday, with winds of 110 mph.',
        'Thousands had left their homes when Odile came ashore at [[l!place: Miami]].',
      ],
    ],
    [
      'where a works is to be moved',
      [
        'Marlow may still move its bottling line to [[m!place: Rowan Bay]], the manager said on Friday.',
        'The manager of Marlow says a move to [[m!place: Oyster Point]] is possible but not decided.',
      ],
    ],
    [
      'a seat told as a base and as a seat',
      [
        'Marlow, based in [[s!place: Halden]] and founded in 1874, makes valves.',
        'Marlow was established 151 years ago and has its seat in [[s!place: Kjellvik]].',
      ],
    ],
    [
      'a seat in a list and in a sentence',
      [
        '- Headquarters: [[h!place: Lyon]]',
        'The merged group will have its headquarters in [[h!place: Turin]], while Geneva keeps the laboratories.',
      ],
    ],
    [
      'when a film comes out',
      [
        'Harrier Films has the rights and plans to release the comedy in [[r!date: April]].',
        'The wait for it ends in [[r!date: June]], when Harrier Films takes it into cinemas.',
      ],
    ],
  ];
  for (const [what, texts] of different) {
    it(`finds ${what}`, () => {
      checkTexts(texts);
    });
  }

  const apart: readonly (readonly [string, readonly string[]])[] = [
    [
      'when the laws of two lands come into force',
      [
        'The levy of Denmark takes effect on January 1, 2027, and may raise 240 million crowns a year.',
        'Sweden has a charge of its own, and its law applies from 1 July 2028, if it is signed.',
      ],
    ],
    [
      'equal tolls',
      ['- Deaths: 31', 'The death toll from the ferry disaster rose to 31, the coast guard said.'],
    ],
    [
      'a toll of one place beside that of another',
      [
        '- Deaths: 31',
        'The death toll rose to 31, the coast guard said. In Bari the number of deaths rose to 12.',
      ],
    ],
    [
      'the seats of two firms',
      [
        'Marlow, which is based in Lyon, makes the valves.',
        'The pumps come from a rival, Tessaro, whose head office and only works are in Turin.',
      ],
    ],
    [
      'the goals of two moves',
      [
        'Marlow may still move its bottling line to Rowan Bay, the manager said on Friday.',
        'Tessaro will transfer its painters to Oyster Point when the summer is over.',
      ],
    ],
    [
      'a move that has a second goal',
      [
        'Marlow may still move its bottling line to Rowan Bay, the manager said on Friday.',
        'A move of the painters to Oyster Point had been spoken of in spring, and a move to Rowan Bay in autumn.',
      ],
    ],
    [
      'the birthplaces of two people',
      ['The soprano Ida Brandt was born in Vienna.', 'Her teacher, Jon Ekman, was born in Oslo.'],
    ],
    [
      'where two storms came ashore',
      [
        'Hurricane Odile made landfall near Tampa late on Friday.',
        'Two years ago Hurricane Marco came ashore at Miami, and the city has not forgotten it.',
      ],
    ],
    [
      'a list of ranks of two players',
      [
        'Ranking: Oduya moves from No. 44 to No. 29, Brandt moves from 12th to 15th.',
        'Ekman will climb to 27th in the list.',
      ],
    ],
    [
      'a place inside the other',
      ['- Headquarters: Italy', 'The merged group will have its headquarters in Turin.'],
    ],
  ];
  for (const [what, texts] of apart) {
    it(`leaves alone ${what}`, () => {
      checkTexts(texts);
    });
  }

  it('leaves alone tolls of two hours of one day', () => {
    const rest =
      'Boats searched on. The harbour was closed. Divers went down twice. Nobody could say why it sank.';
    checkConflicts(`
      //- morning.md
      By 8 a.m. on Friday the death toll from the ferry disaster had risen to 13. ${rest}
      //- evening.md
      Situation on Friday, 9 p.m.
      
      - Deaths: 31
      
      ${rest}
    `);
  });
});
