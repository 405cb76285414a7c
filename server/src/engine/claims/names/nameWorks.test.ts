import { describe, it } from 'mocha';
import { checkClaims, checkConflicts } from '../../../testing/check.ts';

describe('findWorks', () => {
  it('reads the title of a work in quotation marks', () => {
    checkClaims(`
    //- a.md
    The jury praised “[[name: A Winter in Gdansk]],” a film about a ferry.
    `);
  });

  it('takes no short sentence that somebody speaks for a title', () => {
    checkConflicts(`
    //- a.md
    “For years they heard nobody,” Mayor Ida Holm said on the steps. “[[words: Tonight they had to.]]”
    //- b.md
    “For years they heard nobody,” she said from the balcony. “[[words: Tonight they had to.]]”
    `);
  });
});
