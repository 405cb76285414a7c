import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('findStageVoices', () => {
  it('hears who tells the same stage in other words, so that the lone version is underlined', () => {
    checkTexts([
      'The baker Lena Moor was considering an appeal in the Tolne flour case, her lawyer Jon Aske said.',
      'In the Tolne flour case Lena Moor [[a!certainty: will appeal]], her lawyer Jon Aske said.',
      'Jon Aske, who defends Lena Moor in the flour case at Tolne, has until 3 June to challenge the verdict.',
    ]);
  });
  it('hears nobody who tells both stages', () => {
    checkTexts([
      'The brewer Halm has [[l!certainty: applied for a licence]] to bottle water at Tolne.',
      'The county has [[l!certainty: granted the brewer Halm a licence]] to bottle water at Tolne.',
      'The brewer Halm applied for a licence for water at Tolne in May, and has been granted the licence.',
    ]);
  });
  it('hears nobody who tells a deed where its cause is disputed', () => {
    const open =
      'Three patients have died at Tolne. Whether the fever was the cause has not been established.';
    checkTexts([
      `${open} The ward is shut.`,
      `${open} The ward stays shut.`,
      'Three patients have died at Tolne, a town in Orlan. Whether the fever was the cause is unknown.',
    ]);
  });

  it('hears whose only word on the matter has one telling word in common with it', () => {
    checkTexts([
      'Halm said it was studying options for its spring water, including a possible sale. It kept its inn at Orm.',
      'Halm said it [[s!certainty: would sell]] its spring water. It kept its inn at Orm.',
      'The spring water arm may be put up for sale. Guests were few.',
      'The brewer is exploring strategic alternatives for its spring water business, which could include a divestment.',
    ]);
  });
});
