import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('holderOfOffice', () => {
  it('knows by another version who holds the office that is the source', () => {
    checkConflicts(`
      //- agency.md
      Agrarian leader Bohdan Reznik, who is also deputy prime minister, said his party would vote with the government but wanted an independent commission within a month.
      //- daily.md
      Bohdan Reznik, the Agrarian leader and deputy prime minister, said his party would support the government but wanted an independent commission to be set up within a month.
      //- analysis.md
      Her difficulty is Bohdan Reznik. The deputy premier, whose farmers' party supplies more than a third of the majority, promised his votes and said that he wanted an inquiry commission, independent of the government, within a month.
    `);
  });
  it('finds a claim that was given to somebody else', () => {
    checkConflicts(`
      //- agency.md
      Marathon runner Agnes Njeri will not defend her title in Osaka because she wants to prepare for the world championships, [[s!attribution: Njeri]] said on Thursday.
      She trains in Iten under coach Paul Biwott.
      //- daily.md
      Agnes Njeri will not defend her title in Osaka. She wants to prepare for the world championships, [[s!attribution: her coach]] said on Thursday.
      She is being trained in Iten by Paul Biwott.
    `);
  });
});
