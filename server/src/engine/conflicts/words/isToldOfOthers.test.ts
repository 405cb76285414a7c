import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('isToldOfOthers', () => {
  it('leaves alone what rose and what fell, told in another order', () => {
    checkConflicts(`
      //- a.md
      Exports rose by 4% in May, imports fell by 1%, the office said.
      //- b.md
      Imports were down 1% in May; exports grew by 4%, according to the office.
    `);
  });
  it('leaves alone a match told by who lost and by who won', () => {
    checkConflicts(`
      //- a.md
      Rovers lost 2-1 at Ardwick on Saturday and were knocked out of the cup. Ardwick go through to the semi-final.
      //- b.md
      Ardwick reached the semi-final of the cup with a 2-1 win over Rovers on Saturday.
    `);
  });
  it('leaves alone what one received and what another gives, where no name tells who gives', () => {
    checkConflicts(`
      //- a.md
      Ruiz received 12,410 votes to 12,036 for Mayor Ida Krag, who has held the office since 2017.
      //- b.md
      The winner is Teo Ruiz. The certified totals give him 12,410 votes and the sitting mayor, Ida Krag, 12,036.
    `);
  });
  it('still finds one thing that rose and fell', () => {
    checkConflicts(`
      //- a.md
      Exports from Tarn [[x!polarity: rose]] in May, the office said.
      //- b.md
      Exports from Tarn [[x!polarity: fell]] in May, the office said.
    `);
  });
});
