import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('inclusionClaims', () => {
  it('finds who is left out of a rule and who is not', () => {
    checkConflicts(`
      //- a.md
      The town of Halden will charge all owners of boats a fee of 40 crowns from May, [[x!polarity: except for fishermen]].
      //- b.md
      From May all boats in Halden will cost their owners a fee of 40 crowns, [[x!polarity: fishermen included]].
    `);
  });
  it('leaves alone who is among the dead', () => {
    checkConflicts(`
      //- a.md
      All who were on the boat off Halden drowned on Monday, except for two children.
      //- b.md
      A boat sank off Halden on Monday; nobody but two people, including two children, lived.
    `);
  });
  it('leaves alone two groups', () => {
    checkConflicts(`
      //- a.md
      The town of Halden will charge all owners of boats a fee of 40 crowns from May, except for fishermen.
      //- b.md
      From May all boats in Halden will cost their owners a fee of 40 crowns, including visitors.
    `);
  });

  it('takes what holds for everybody other than one for what holds except for one', () => {
    checkConflicts(`
      //- a.md
      A hiring freeze is imposed on every department of Alder except the fire department.
      //- b.md
      A hiring freeze applies to every department of Alder other than the fire department.
    `);
  });
});
