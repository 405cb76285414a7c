import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';

describe('topics of figures', () => {
  const different: readonly (readonly [string, readonly string[]])[] = [
    [
      'a vote',
      [
        'The motion was carried after a debate of four hours by [[v!number: eight votes to five]].',
        'The redevelopment of the mill was approved. The decision was taken on Tuesday by [[v!number: nine votes to four]].',
      ],
    ],
    [
      'a sentence',
      [
        'He was jailed for [[s!number: six years]].',
        'The judge gave him [[s!number: eight years]] in prison.',
      ],
    ],
    [
      'a fine',
      [
        'The company was fined [[f!number: $4 million]] by the regulator.',
        'The regulator imposed a fine of [[f!number: $6 million]] on the company.',
      ],
    ],
    [
      'how many came',
      [
        'A crowd of [[c!number: 12,000]] watched the final in Selm.',
        'Some [[c!number: 20,000 people]] had come to see the final in Selm.',
      ],
    ],
    [
      'a turnout',
      ['Turnout was [[t!number: 61%]].', 'At [[t!number: 54%]], turnout was the lowest in years.'],
    ],
  ];
  for (const [what, texts] of different)
    it(`finds ${what} told in other words`, () => {
      checkTexts([...texts]);
    });

  it('leaves alone a fine or term of two occasions, and what somebody carries', () => {
    checkTexts([
      'The company was fined $4 million.',
      'The company was fined $4 million on Monday. In 2019 it paid a fine of $6 million.',
    ]);
    checkTexts([
      'He was jailed for six years.',
      'He was jailed for eight years in 2012; on Monday he got six years in prison.',
    ]);
    checkTexts([
      'The jet landed with 163 passengers on board.',
      'The jet landed with a couple of tyres gone.',
    ]);
  });
});
