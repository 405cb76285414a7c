import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareWithWithout', () => {
  it('finds a deed with something and without it', () => {
    checkConflicts(`
      //- a.md
      Climber Ida Brandt went up the north face of the Tarn [[x!polarity: without a rope]] in nine hours on Monday.
      //- b.md
      Climber Ida Brandt went up the north face of the Tarn [[x!polarity: with a long rope]], in nine hours on Monday.
    `);
  });
  it('leaves alone what was had with and without', () => {
    checkConflicts(`
      //- a.md
      Climber Ida Brandt went up the north face of the Tarn without a rope and came down with a rope on Monday.
      //- b.md
      Climber Ida Brandt went up the north face of the Tarn, and came down with a rope on Monday.
    `);
  });
  it('reads with no as without', () => {
    checkConflicts(`
      //- a.md
      The talks in Halden ended without a deal on Friday.
      //- b.md
      The talks in Halden ended with no deal on Friday.
    `);
  });
});
