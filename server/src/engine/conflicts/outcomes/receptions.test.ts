import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('receptions', () => {
  it('finds how somebody took the news, by whatever noun, and hears who tells it in other words', () => {
    checkTexts([
      'The motion fell by nine votes. The Guild of Bakers welcomed the vote.',
      'The motion fell by nine votes. The Guild of Bakers [[g!polarity: deplored]] the decision.',
      'Nine votes made the difference in Tolne. The Guild of Bakers expressed satisfaction with the outcome.',
    ]);
  });

  it('reads who did it behind a passive', () => {
    checkTexts([
      'The move was [[g!polarity: condemned]] by the Guild of Bakers.',
      'The Guild of Bakers [[g!polarity: praised]] the decision.',
    ]);
  });

  it('leaves alone two who took it, and two things', () => {
    checkTexts(["The millers' guild welcomed the vote.", "The bakers' club deplored the decision."]);
    checkTexts([
      'The Guild of Bakers welcomed the vote.',
      'The Guild of Bakers deplored the damage to its ovens.',
    ]);
  });
});
