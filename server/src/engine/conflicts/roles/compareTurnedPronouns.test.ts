import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const silent: readonly (readonly [string, string, string])[] = [
  ['the passive', 'Marsh said the guard punched him.', 'Marsh said he was punched by the guard.'],
  ['what both do alike', 'She said she had met him in 2010.', 'She said he had met her in 2010.'],
  [
    'what both versions tell both ways',
    'Kemp swore that the guard pushed her. Kemp swore that she pushed the guard.',
    'Kemp swore that she pushed the guard. Kemp swore that the guard pushed her.',
  ],
  ['a receiver told behind', 'She gave him the keys of the flat.', 'She gave the keys of the flat to him.'],
];

describe('compareTurnedPronouns', () => {
  it('finds a name and a pronoun in one another’s parts', () => {
    checkTexts([
      'Keller said that [[x!role: Ruiz had called her]] an hour before the vote.',
      'Keller said that [[x!role: she had called Ruiz]] an hour before the vote.',
    ]);
  });
  it('finds two pronouns, and hears a copy that tells it in the passive', () => {
    checkTexts([
      'The court heard that [[x: she had lent him]] the car on the day of the robbery.',
      'The court heard that [[x: he had been lent the car]] by her on the day of the robbery.',
      'The court heard that [[x!role: he had lent her]] the car on the day of the robbery.',
    ]);
  });
  it('finds whoever stands behind a preposition', () => {
    checkTexts([
      'Her brother [[x!role: introduced her to the director]] at a reception in Leeds.',
      'Her brother [[x!role: introduced the director to her]] at a reception in Leeds.',
    ]);
  });
  for (const [what, left, right] of silent) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
