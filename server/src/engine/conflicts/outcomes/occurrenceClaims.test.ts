import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('occurrenceClaims', () => {
  const different: readonly (readonly [what: string, left: string, right: string])[] = [
    [
      'flames that were put out against no fire',
      'Inspectors who boarded the ferry found [[f!polarity: no fire]].',
      "Flames in the ferry's galley [[f!polarity: were put out]] by the crew.",
    ],
    [
      'a spill that was contained against none',
      'The tank was checked for two hours. [[l!polarity: No spill]] was reported.',
      'The oil spill [[l!polarity: was contained]] by the crew.',
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [what: string, left: string, right: string])[] = [
    [
      'a fire of which one deck was free',
      'Inspectors found no fire on the upper deck.',
      'The blaze was put out by the crew.',
    ],
    [
      'what guards against a fire',
      'Inspectors found no fire doors in the hall.',
      'The fire was put out by the crew.',
    ],
    ['a further fire', 'The crew found no new fire in the morning.', 'The fire was put out by the crew.'],
    [
      'what was only to be put out',
      'Inspectors found no fire.',
      'Crews would put out any fire, the chief said.',
    ],
    [
      'two places that are named',
      'At noon the Orsk mill was searched. No fire broke out.',
      'Earlier the Lund plant was searched. The blaze was put out.',
    ],
    ['another outbreak', 'No fire broke out.', 'An explosion was heard in the town.'],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
