import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('recordClaims', () => {
  it('finds the utmost of all time against the utmost since a year', () => {
    checkConflicts(`
      //- a.md
      The winter was the [[x!polarity: coldest on record]] in Tarn, the weather office said.
      //- b.md
      Tarn has had its [[x!polarity: coldest winter since 1963]], according to the weather office.
    `);
  });
  it('finds the utmost of all time against one that was exceeded', () => {
    checkConflicts(`
      //- a.md
      The winter was the [[x!polarity: coldest on record]] in Tarn, the weather office said.
      //- b.md
      [[x!polarity: Only once, in 1963, did the weather office of Tarn measure a colder]] winter.
    `);
  });
  it('leaves alone another quality', () => {
    checkConflicts(`
      //- a.md
      The winter was the coldest on record in Tarn, the weather office said.
      //- b.md
      The winter was the driest since 1963 in Tarn, the weather office said.
    `);
  });
});
