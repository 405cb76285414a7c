import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('withoutToldApart', () => {
  it('lets no figure contradict another that a third version tells beside it', () => {
    checkConflicts(`
      //- wire.md
      Halden Line will buy its rival Coastlink, the two ferry companies said on Monday. Halden carried 19.4 million passengers last year and Coastlink 11.8 million.
      //- pickup.md
      Ferry company Halden Line is to take over Coastlink, both said on Monday. Together they carried more than 31 million passengers last year.
      //- release.md
      Halden Line and Coastlink announced on Monday that Halden will acquire Coastlink. The combined company will carry 31.2 million passengers a year. Founded in 1889, Halden operates 38 vessels and carried 19.4 million passengers last year.
    `);
  });

  it('does so where one sentence tells a whole and its parts', () => {
    checkConflicts(`
      //- wire.md
      Rents will rise by 9% in all: 5% in May and 4% in June. Tenants in Selm met on Monday.
      //- pickup.md
      Rents will rise by 9% by the summer, tenants in Selm heard on Monday.
      //- digest.md
      Rents will rise by 4% in June, tenants in Selm heard on Monday.
    `);
  });
});
