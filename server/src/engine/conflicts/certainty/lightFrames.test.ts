import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('meetLightVerbs', () => {
  it('finds a general verb told more surely where nothing else differs', () => {
    checkTexts([
      'Orla Finch said she [[s!certainty: was considering standing]].',
      'Alderman Finch said she [[s!certainty: would stand]].',
    ]);
    checkTexts([
      'The Tarn brass band [[k!certainty: may keep]] the cup.',
      'The Tarn brass band [[k!certainty: will keep]] the cup.',
    ]);
  });

  it('leaves alone what follows otherwise, and what is told otherwise', () => {
    checkTexts([
      'Orla Finch said she was considering standing.',
      'Alderman Finch said she would stand aside for the vote.',
    ]);
    checkTexts(['The Tarn brass band may keep the cup.', 'The Orm rowing club will keep the cup.']);
  });
});
