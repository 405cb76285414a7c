import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareHyphens', () => {
  it('finds the compound that one version alone writes apart, however differently the rest is told', () => {
    checkConflicts(`
      //- wire.md
      Arden closed its port when the full-scale invasion began.
      //- paper.md
      It was the first ship to reach Arden since the neighbours launched their full-scale attack.
      //- radio.md
      Fishermen had been warned of a [[war!term: full scale]] offensive for weeks.
    `);
  });

  it('leaves words alone that only meet, and a hyphen that one family alone has', () => {
    checkConflicts(`
      //- wire.md
      Arden closed its port when the full-scale invasion began.
      //- paper.md
      It was the first ship to reach Arden since the neighbours launched their full-scale attack.
      //- radio.md
      Fishermen had been warned of a war on a full scale for weeks.
    `);
    checkConflicts(`
      //- wire.md
      Arden closed its port when the full-scale invasion began.
      //- radio.md
      Fishermen had been warned of a full scale offensive for weeks.
    `);
  });
});
