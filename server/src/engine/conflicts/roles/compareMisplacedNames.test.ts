import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const opening = 'Anna Haverty and Luis Marchetti were 41 votes apart on Sunday.';

describe('compareMisplacedNames', () => {
  it('finds one of the story in the place of another', () => {
    checkConflicts(`
    //- wire.txt
    ${opening} The bottle that was thrown hit [[hit!role: Haverty]] on the arm. Marchetti left by a side door.
    //- pickup.txt
    ${opening} The bottle that was thrown hit [[hit!role: Marchetti]] on the arm. Marchetti left by a side door.
    `);
  });

  it('hears who names the one in an aligned sentence', () => {
    checkConflicts(`
    //- wire.txt
    ${opening} “Nobody has lost,” said Lucinda Greer, who manages [[runs: Haverty]]’s campaign in Port Lorne.
    //- pickup.txt
    ${opening} “Nobody has lost,” said Lucinda Greer, who manages [[runs!role: Marchetti]]’s campaign in Port Lorne.
    //- local.md
    The two are 41 votes apart. Lucinda Greer has managed the campaign of Anna [[runs: Haverty]] in Port Lorne since May.
    `);
  });

  it('leaves alone what a version tells of either, and a name that only one of the versions has', () => {
    checkConflicts(`
    //- wire.txt
    ${opening} The committee sent Haverty a letter on Monday. The committee sent Marchetti a letter on Monday.
    //- pickup.txt
    ${opening} The committee sent Marchetti a letter on Monday.
    `);
  });
});
