import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('isOrdinalToldToo', () => {
  it('hears a rank whose noun is left out', () => {
    checkTexts([
      'Yuki Tanabe, its finance chief, said that $30 million would be saved in the first year and $95 million in the third and every year after that.',
      'The deal should save $95 million a year by its third year, said Yuki Tanabe, its finance chief.',
    ]);
  });
  it('finds another rank', () => {
    checkTexts([
      'The deal should save $95 million a year by its [[year!number: second]] year, said Yuki Tanabe, its finance chief.',
      'The deal should save $95 million a year by its [[year!number: third]] year, said Yuki Tanabe, its finance chief.',
    ]);
  });
});
