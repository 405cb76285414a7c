import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareNounDenials', () => {
  it('finds a deed denied by its noun', () => {
    checkConflicts(`
      //- a.md
      The bank Norlan [[x!polarity: compensates]] the 400 clients whose cards were copied in Tarn, Ida Brandt said.
      //- b.md
      Ida Brandt said the 400 clients of Norlan whose cards were copied in Tarn are left [[x!polarity: without compensation]].
    `);
  });
  it('leaves alone what is denied of a part', () => {
    checkConflicts(`
      //- a.md
      The bank Norlan compensated the 400 clients whose cards were copied in Tarn, Ida Brandt said.
      //- b.md
      Ida Brandt said the 400 clients of Norlan whose cards were copied in Tarn get no further compensation.
    `);
  });
  it('leaves alone what is only asked', () => {
    checkConflicts(`
      //- a.md
      The bank Norlan should compensate the 400 clients whose cards were copied in Tarn, Ida Brandt said.
      //- b.md
      Ida Brandt said the 400 clients of Norlan whose cards were copied in Tarn were left without compensation.
    `);
  });
});
