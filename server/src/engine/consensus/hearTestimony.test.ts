import { describe, it } from 'mocha';
import { checkConflicts } from '../../testing/check.ts';

describe('hearTestimony', () => {
  it('leaves alone two words that every version has, in another order', () => {
    checkConflicts(`
      //- wire.md
      Arden wants open markets for wheat and closed markets for sugar this year.
      //- paper.md
      Arden wants closed markets for sugar and open markets for wheat this year.
    `);
  });
  it('marks the copy that has one word in both places, and not those that have both', () => {
    checkConflicts(`
      //- wire.md
      Bird flu was not seen as a threat to humans until an outbreak in Arden in May.
      //- paper.md
      Bird flu was not deemed a threat to humans until an outbreak in Arden in May.
      //- radio.md
      Bird flu was not thought a threat to humans until an outbreak in Arden in May.
      //- draft.md
      Bird flu was not seen as a threat to [[whom!term: birds]] until an outbreak in Arden in May.
    `);
  });
});
