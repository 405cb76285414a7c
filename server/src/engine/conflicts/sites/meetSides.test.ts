import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('sideMeeter', () => {
  it('tells two sides of a river, though both versions name both countries', () => {
    checkTexts([
      'The cow drowned on the [[n!place: Lao]] side of the Mekong. A Thai vet examined it.',
      'A Thai vet was called to a cow that had drowned on the [[n!place: Thai]] side of the Mekong, as officials in Laos said.',
    ]);
  });

  it('leaves alone a version that speaks of either side', () => {
    checkTexts([
      'At noon sirens were heard on the Lao side of the Mekong.',
      'Sirens were heard at noon on the Lao side of the Mekong. Farmers on the Thai side of the Mekong slept through it.',
    ]);
  });

  it('leaves alone sides of two things', () => {
    checkTexts([
      'The hut stands on the northern side of the lake.',
      'The road runs along the southern side of the glacier.',
    ]);
  });
});
