import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('withoutStrays', () => {
  it('takes no figure of another company for a side in the row that the version has a better figure for', () => {
    checkConflicts(`
      //- wire.md
      Pie maker Orsa will close its plant at Tydd next spring with the loss of 320 jobs and move production to Pelm.
      //- copy.md
      Pie maker Orsa will close its plant at Tydd next spring with the loss of [[jobs!number: 230]] jobs and move production to Pelm.
      //- letter.md
      Orsa is to close its plant at Tydd next spring. Some 320 jobs go.
      Elsewhere, the ice-cream makers of Kern say that profit fell by 8 per cent, and they have cut 230 posts in Ghent.
    `);
  });
});
