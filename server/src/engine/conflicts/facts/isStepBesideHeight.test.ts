import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('isStepBesideHeight', () => {
  it('takes how far a sum fell for no other height of it', () => {
    checkTexts([
      'Net debt at Halder Mills was cut by £24 million to £212 million in the half year.',
      'Net debt at Halder Mills stood at £212 million, compared with £236 million a year ago.',
    ]);
  });
  it('finds another step', () => {
    checkTexts([
      'Net debt at Halder Mills was cut by [[cut!number: £24 million]] to £212 million in the half year.',
      'Net debt at Halder Mills was cut by [[cut!number: £42 million]] to £212 million in the half year.',
    ]);
  });
});
