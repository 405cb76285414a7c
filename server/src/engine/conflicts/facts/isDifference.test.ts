import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('isDifference', () => {
  it('takes a step up from a figure for no other height of it', () => {
    checkTexts([
      'The drivers want a break of 20 minutes after three hours at the wheel; the employers have offered 12 minutes.',
      'The drivers want 20 minutes of rest after three hours at the wheel; what the employers offer is eight minutes short of that.',
    ]);
  });
  it('finds another height', () => {
    checkTexts([
      'The drivers want a break of 20 minutes after three hours at the wheel; the employers have offered [[offer!number: 12 minutes]].',
      'The drivers want a break of 20 minutes after three hours at the wheel; the employers have offered [[offer!number: eight minutes]].',
    ]);
  });
  it('takes what lies above or below something for no step', () => {
    checkTexts([
      'The miners waited on a gallery [[depth!number: 310 metres]] below the surface, where the air was good.',
      'They waited on a gallery [[depth!number: 130 metres]] down, where the air was good.',
    ]);
    checkTexts([
      'The river at Olm stood at 6.2 metres on Tuesday, 1.4 metres above normal.',
      'The river at Olm stood at 6.2 metres on Tuesday; that is 1.4 metres more than usual.',
    ]);
  });
  it('takes what is added, and what is more than an offer, for no price', () => {
    checkTexts([
      'Dairy farmers, with an extra four cents on the litre of milk, can smile a little.',
      'Dairies paid farmers an average of 44 cents per litre of milk, against 40 cents in August.',
    ]);
    checkTexts([
      'Colm Astbury said that meeting the demand would cost 31m crowns a year, 11m more than the offer.',
      'Colm Astbury said the claim would cost 31 million crowns a year, compared with 20 million for the offer.',
    ]);
  });
});
