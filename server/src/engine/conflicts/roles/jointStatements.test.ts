import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('jointStatements', () => {
  it('finds names exchanged between two statements of which the second has no verb', () => {
    checkTexts([
      'Ternley is being advised [[x!role: by Lazenby Partners and Orrin by Corvane]].'.replace(
        '[[x!role: by ',
        'by [[x!role: ',
      ),
      'Ternley is being advised [[x!role: by Corvane and Orrin by Lazenby Partners]].'.replace(
        '[[x!role: by ',
        'by [[x!role: ',
      ),
    ]);
  });
  it('finds the doers of two statements exchanged', () => {
    checkTexts([
      '[[x!role: Colvin represents Marsh, while Tate]] represents Odell.',
      '[[x!role: Tate represents Marsh, while Colvin]] represents Odell.',
    ]);
  });
  it('leaves alone whole statements in another order', () => {
    checkTexts([
      'Ternley is advised by Lazenby and Orrin by Corvane.',
      'Orrin is advised by Corvane and Ternley by Lazenby.',
    ]);
    checkTexts(['Acme bought Brill and Cato bought Dorn.', 'Cato bought Dorn and Acme bought Brill.']);
  });
});
