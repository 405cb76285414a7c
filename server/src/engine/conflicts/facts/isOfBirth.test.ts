import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('isOfBirth', () => {
  it('lets the year of a birth bear out no other date of the same year', () => {
    checkConflicts(`
      //- wire.md
      Tomas Reyes, who comes from Selm, is the first Marrian to win a stage of the race since [[w!date: 2011]].
      //- courant.md
      Tomas Reyes, who is from Selm, is the first Marrian to win a stage of the race since [[w!date: 2001]].
      //- review.md
      Reyes was born in 2001 in Selm. Ten years later a countryman of his took a stage of this race.
    `);
  });

  it('finds another year of a birth', () => {
    checkConflicts(`
      //- wire.md
      Tomas Reyes, who won the stage, was born in Selm in [[b!date: 2001]].
      //- review.md
      Tomas Reyes, who won the stage, was born in Selm in [[b!date: 2003]].
    `);
  });
});
