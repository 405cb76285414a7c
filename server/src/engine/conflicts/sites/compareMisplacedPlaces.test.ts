import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const opening = 'The night train runs from Orvel to Selm by way of Tannfeld.';

describe('compareMisplacedPlaces', () => {
  it('finds one place of the story in the place of another, and hears who tells the same', () => {
    checkConflicts(`
    //- wire.txt
    ${opening} By 4 a.m. the last of the passengers had been brought to [[to: Selm]], where a school was opened for them.
    //- pickup.txt
    ${opening} By four in the morning the last of the passengers had been brought to [[to!place: Orvel]], where a school was opened for them.
    //- local.md
    The night train left the rails. The last of the passengers had been brought to a school in [[to: Selm]] by four in the morning.
    `);
  });

  it('leaves alone what a version tells of either', () => {
    checkConflicts(`
    //- wire.txt
    ${opening} Trains to Selm were an hour late on Monday, the railway said. Trains to Orvel were an hour late on Monday, the railway said.
    //- pickup.txt
    ${opening} Trains to Orvel were an hour late on Monday, the railway said.
    `);
  });
});
