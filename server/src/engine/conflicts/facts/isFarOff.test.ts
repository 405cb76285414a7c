import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('isFarOff', () => {
  it('takes the length of a road for none of its last stretch', () => {
    checkConflicts(`
      //- a.md
      The stage led the riders from Orvel to the summit of Sella, 164.8 kilometres away, in the rain.
      //- b.md
      The leader of the riders fell before the summit of Sella, three kilometres away, in the rain.
    `);
  });

  it('finds a figure that has lost a nought, and one that is near', () => {
    checkConflicts(`
      //- a.md
      The riders left Orvel for the summit of Sella, [[a!number: 160 kilometres]] away, in the rain.
      //- b.md
      The riders left Orvel for the summit of Sella, [[a!number: 16 kilometres]] away, in the rain.
    `);
    checkConflicts(`
      //- a.md
      The riders left Orvel for the summit of Sella, [[a!number: 164 kilometres]] away, in the rain.
      //- b.md
      The riders left Orvel for the summit of Sella, [[a!number: 58 kilometres]] away, in the rain.
    `);
  });
});
