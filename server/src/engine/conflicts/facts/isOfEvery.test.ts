import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('isOfEvery', () => {
  it('takes what a rate is reckoned on for no number of people', () => {
    checkTexts([
      'For every 42 people treated with the tablet for three years one stroke is prevented, Dr Lind said.',
      'About 110,000 people a year have a stroke in the country; one is prevented by treating people with the tablet for three years, Dr Lind said.',
    ]);
  });
  it('finds another base of the rate', () => {
    checkTexts([
      'For every [[base!number: 42]] people treated with the tablet for three years one stroke is prevented, Dr Lind said.',
      'For every [[base!number: 24]] people treated with the tablet for three years one stroke is prevented, Dr Lind said.',
    ]);
  });
});
