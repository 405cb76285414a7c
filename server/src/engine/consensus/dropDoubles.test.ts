import { describe, it } from 'mocha';
import { checkConflicts } from '../../testing/check.ts';

describe('dropDoubles', () => {
  it('marks a figure of a quotation once', () => {
    checkConflicts(`
      //- a.md
      “We have argued about this block for [[years!number: fourteen years]],” Mayor Lucille Tarrant said after the vote.
      //- b.md
      Lucille Tarrant, the mayor, said after the vote that [[years!number: fourteen years]] of argument about the block were over.
      //- c.md
      “We have argued about this block for [[years!number: forty years]],” she said. Lucille Tarrant looked tired.
    `);
  });
  it('marks another place once, and not as another name as well', () => {
    checkConflicts(`
      //- a.md
      Vets are to cull 24,600 turkeys at a farm in [[town!place: Wexholm]] after bird flu was found.
      //- b.md
      Vets are to cull 24,600 turkeys at a farm in [[town!place: Ansley]] after bird flu was found.
    `);
  });
});
