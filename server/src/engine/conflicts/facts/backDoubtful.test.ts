import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const recall = (count: string) =>
  `Calder Vance recalled 212,000 fan heaters on Monday after ${count} of overheating. The works at Aldersby has 1,150 hands.`;
const complaints = (count: string) =>
  `Nobody was hurt, but the group has logged ${count} of units running hot. Inspectors blame a switch from Orvane.`;
const incidents = (count: string) =>
  `The heaters must be called in following ${count} in which they grew too hot. My aunt kept hers in the attic.`;

describe('backDoubtful', () => {
  it('finds a slip that independent families bear out, however they call the thing', () => {
    checkConflicts(`
      //- wire.md
      ${recall('[[n: 31]] reports')}
      //- agency.md
      ${complaints('[[n: 31]] complaints')}
      //- local.md
      ${incidents('[[n!number: 13]] incidents')}
    `);
  });

  it('leaves it open where one family alone has the other figure', () => {
    checkConflicts(`
      //- wire.md
      ${recall('31 reports')}
      //- agency.md
      Nobody was hurt. Inspectors blame a switch from Orvane.
      //- local.md
      ${incidents('13 incidents')}
    `);
  });
});
