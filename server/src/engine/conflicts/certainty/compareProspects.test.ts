import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const mayLook =
  'The Fair Trading Board [[x!certainty: may look]] into the deal because Orlmark already owns the Rusk & Rye brand.';

describe('compareProspects', () => {
  it('finds what may come told as settled by another verb', () => {
    checkTexts([
      mayLook,
      "The Fair Trading Board [[x!certainty: is to open]] an inquiry into the overlap between Tervane's crispbread and Rusk & Rye, a label Orlmark owns.",
    ]);
  });

  it('leaves alone a body with several things ahead, the words of a speaker, and another matter', () => {
    const plain = mayLook.replace('[[x!certainty: may look]]', 'may look');
    checkTexts([
      plain,
      'The Fair Trading Board is to move into a new house in May, and will hire 40 people.',
    ]);
    checkTexts([
      plain,
      'Orlmark owns Rusk & Rye. “The Fair Trading Board is to open an inquiry into Rusk & Rye,” said Priya Mendes.',
    ]);
  });
});
