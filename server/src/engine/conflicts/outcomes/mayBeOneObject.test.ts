import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('mayBeOneObject', () => {
  it('leaves alone what was done to one and not to another', () => {
    checkTexts([
      'The port paid the dockers for the strike days.',
      'The port did not pay the divers for the strike days.',
    ]);
  });

  it('finds what was done and not done to one', () => {
    checkTexts([
      'The port [[paid!polarity: paid]] the dockers for the strike days.',
      'The port [[paid!polarity: did not pay]] the dockers for the strike days.',
    ]);
  });

  it('finds what was done to a thing and not to a plan for it', () => {
    checkTexts([
      'The council of Tarn [[plan!polarity: withdrew]] a plan for ten-storey flats.',
      'The council of Tarn has [[plan!polarity: accepted]] flats of ten storeys.',
    ]);
  });
});
