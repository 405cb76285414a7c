import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('rates', () => {
  it('tells a sum by the month from the same sum by the year', () => {
    checkConflicts(`
      //- wire.md
      Residents of Larkfield will pay [[fee!number: 30 euros]] a month for the collection of garden waste.
      //- paper.md
      Residents of Larkfield will pay [[fee!number: 30 euros]] a year for the collection of garden waste.
    `);
  });
  it('reckons one rate as the other', () => {
    checkConflicts(`
      //- wire.md
      Residents of Larkfield will pay 19 euros a month for the collection of garden waste.
      //- paper.md
      Residents of Larkfield will pay 228 euros a year for the collection of garden waste.
    `);
  });
});
