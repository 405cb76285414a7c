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

  it('finds a thing that may come told as settled, where a pronoun names the source', () => {
    checkTexts([
      'The chair of the growers, Mara Lindqvist, will speak in Tarn on Friday. She said further auctions [[w!certainty: could follow]] later in the month.',
      'A further auction [[w!certainty: will take]] place later this month, growers chair Mara Lindqvist said.',
    ]);
  });

  it('hears who does not rule out the same by another verb', () => {
    const may =
      'The retailer Orlmark said it was weighing its options and [[o!certainty: might lift]] its bid for Rusk & Rye.';
    checkTexts([
      'Next: Orlmark [[o!certainty: will lift]] its bid for Rusk & Rye.',
      may.replace('[[o!certainty: might lift]]', 'might lift'),
      'Orlmark keeps the sellers waiting: it has not ruled out paying more for Rusk & Rye, and the bid stands.',
    ]);
  });

  it('leaves alone when a body will decide whether to do what it may do', () => {
    checkTexts([
      'The county of Tarn will decide in May whether to shut the Orlmark library.',
      'The county of Tarn may shut the Orlmark library after a vote in May.',
    ]);
  });

  it('leaves alone what a body is allowed to do now', () => {
    checkTexts([
      'Orlmark will spend 46 million euros on the mill in Selm, where work is to begin in May.',
      'Orlmark may now fit 164 flats into the mill in Selm, where work is to begin in May.',
    ]);
  });
});
