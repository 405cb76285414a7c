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
  it('hears who denies it by the verb, whoever is told of', () => {
    checkConflicts(`
      //- a.md
      The Orlo trial saw no improvement in goats whose cough was mild.
      //- b.md
      Even goats in the Orlo trial whose cough was only slight [[x!polarity: improved]].
      //- c.md
      Animals with a mild cough did not improve in the Orlo trial.
    `);
  });
});
