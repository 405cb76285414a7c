import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('casualtyClaims', () => {
  it('finds that nobody was hurt against injuries in a headline', () => {
    checkConflicts(`
      //- a.md
      A tram left the rails in Halmstad on Monday. [[x!polarity: Nobody was hurt]], the operator said.
      //- b.md
      # Delays, [[x!polarity: injuries]] after Halmstad tram accident

      Passengers of a derailed tram had to walk through the tunnel on Monday.
    `);
  });
  it('finds no deaths against a number of dead', () => {
    checkConflicts(`
      //- a.md
      The landslide above Varna carried away nine houses, [[x!polarity: without loss of life]].
      //- b.md
      When the slope above Varna gave way it buried nine houses, and [[x!polarity: two people died]].
    `);
  });
  it('leaves alone what is said of the grave and of one group', () => {
    checkConflicts(`
      //- a.md
      The tram left the rails in Halmstad on Monday. Nobody was seriously hurt. No passengers were injured.
      //- b.md
      A tram driver was injured on Monday when the rails broke in Halmstad.
    `);
  });
  it('leaves alone what is feared', () => {
    checkConflicts(`
      //- a.md
      The tram left the rails in Halmstad on Monday, and nobody was hurt.
      //- b.md
      Residents of Halmstad had warned that people could be hurt if the rails broke.
    `);
  });
});
