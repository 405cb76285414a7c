import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('isOtherOutcome', () => {
  const winners =
    'Orsa Town won the Northern Cup on Sunday when Tomi Adeyinka scored in extra time to give them a 3-2 win over Kelm United.';
  it('leaves alone how a match stood before it ended', () => {
    checkTexts([
      winners,
      'Tomi Adeyinka had been sent on for the last quarter of an hour, when Orsa Town were losing to Kelm United.',
    ]);
  });
  it('leaves alone how other finals ended', () => {
    checkTexts([
      winners,
      'Orsa Town, beaten in three finals since their last triumph in 1974, have the Northern Cup again.',
    ]);
  });
  it('finds another winner', () => {
    checkTexts([
      '[[w!role: Orsa Town beat Kelm United]] 3-2 in the final of the Northern Cup on Sunday.',
      '[[w!role: Kelm United beat Orsa Town]] 3-2 in the final of the Northern Cup on Sunday.',
    ]);
  });
});
