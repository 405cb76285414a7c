import { describe, it } from 'mocha';
import { checkConflicts } from '../../testing/check.ts';

describe('joinNeighbours', () => {
  it('hears versions that kept both of two words once, though other copies changed one word each', () => {
    checkConflicts(`
      //- a.md
      The maker will recall the vans to address a “specific [[part: electrical connection]] issue that could stop the motor,” it said.
      //- b.md
      The maker will recall the vans to address a “specific [[part: electrical connection]] issue that could stop the motor,” it said.
      //- c.md
      The maker will recall the vans to address a “specific [[part: electrical connection]] issue that could stop the motor,” it said.
      //- d.md
      The maker will recall the vans to address a “specific [[part!quote: mechanical]] [[part!quote: connection]] issue that could stop the motor,” it said.
      //- e.md
      The maker will recall the vans to address a “specific [[part!quote: electrical connectivity]] issue that could stop the motor,” it said.
    `);
  });
});
