import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const rest =
  'The bell has hung in the tower since 1704. It weighs two tonnes. Nobody had missed it before the feast. The rope was cut.';

const told = (day: string, state: string) =>
  `TOLNE, ${day} — Two men took the bell of Orm on a cart. ${rest} ${state}`;

describe('hasChangedSince', () => {
  it('finds a state that is said to have lasted, though an earlier version tells of its end', () => {
    checkTexts([
      told('March 5', 'The carter was [[c!polarity: released]] after questioning.'),
      told('March 6', 'The carter [[c!polarity: remains in custody]].'),
    ]);
  });

  it('leaves alone what may have come since', () => {
    checkTexts([
      told('March 6', 'The carter was released after questioning.'),
      told('March 5', 'The carter remains in custody.'),
    ]);
  });
});
