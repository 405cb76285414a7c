import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('relateQuotations', () => {
  it('takes a pronoun for the one of those before whom the other version names, and another spelling for no other speaker', () => {
    checkConflicts(`
    //- wire.md
    Safe Nursery has warned for years of the cells that Norrbeck builds into its lamps. “Five months is a long time in a
    child's bedroom,” said its director, [[who: Tobin]] [[slip!name: Arkwell]], on the steps of the court in Selmouth.
    //- review.md
    [[who: Tobin Arkwell]] of Safe Nursery is hard on Norrbeck, and on the shops. “Five months is a long time in a child's
    bedroom,” [[who: he]] said. Nobody had told the parents anything all winter.
    //- courier.txt
    Safe Nursery has warned for years of the cells that Norrbeck builds into its lamps. “Five months is a long time in a
    child's bedroom,” said its director, [[who: Tobin]] [[slip!name: Arkwright]], on the steps of the court in Selmouth.
    //- brief.txt
    The head of the authority, [[head!attribution: Ines Carvell]], said: “Five months is a long time in a child's bedroom.”
    `);
  });
});
