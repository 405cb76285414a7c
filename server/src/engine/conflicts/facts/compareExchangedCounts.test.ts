import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareExchangedCounts', () => {
  it('finds two counts that changed places', () => {
    checkConflicts(`
      //- wire.md
      Nine goats and four sheep tested positive at two farms near Orvel, the ministry said.
      //- brief.md
      - Confirmed at two farms near Orvel: [[split!number: nine sheep, four goats]]
      //- paper.md
      At two farms near Orvel the ministry found it in nine goats and four sheep.
    `);
  });
  it('leaves alone the same counts in another order, and counts of other things', () => {
    checkConflicts(`
      //- wire.md
      Nine goats and four sheep tested positive at two farms near Orvel, the ministry said.
      //- brief.md
      - Confirmed at two farms near Orvel: four sheep and nine goats
      //- paper.md
      Four dogs and nine cats live on the two farms near Orvel.
    `);
  });
});
