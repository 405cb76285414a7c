import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';

describe('topics of dates', () => {
  const different: readonly (readonly [string, readonly string[]])[] = [
    [
      'a deadline',
      ['Entries close on [[d!date: 9 May]].', 'The deadline for entries is [[d!date: 19 May]].'],
    ],
    [
      'when work is to end',
      [
        'The work is due to start in September and to finish in [[e!date: the spring of 2029]].',
        'Builders expect to be done in [[e!date: the spring of 2028]].',
      ],
    ],
    [
      'the day of a hearing',
      [
        'Two brothers were charged with theft. They are due to appear in court on [[h!date: 7 March]].',
        'The brothers, who are accused of taking it, go before a judge on [[h!date: 10 March]].',
      ],
    ],
    [
      'how long it was no worse',
      [
        'It was the worst flood in Selm since [[f!date: 1978]], the mayor said.',
        'Never since [[f!date: 1987]] had the river come so high in Selm, she told reporters.',
      ],
    ],
  ];
  for (const [what, texts] of different)
    it(`finds ${what} told in other words`, () => {
      checkTexts([...texts]);
    });

  it('leaves alone a deadline that was moved', () => {
    checkTexts([
      'Entries close on 9 May.',
      'The deadline for entries, which was 19 May, has been brought forward to 9 May.',
    ]);
  });
});
