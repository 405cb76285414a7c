import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareSequences', () => {
  it('finds a deed before and after one event', () => {
    checkConflicts(`
      //- a.md
      Nearly all of the 340 miners of Tarn had left [[x!polarity: before the gas exploded]], said foreman Ida Brandt.
      //- b.md
      Foreman Ida Brandt said that of the 340 miners in Tarn most fled [[x!polarity: after the gas had ignited]].
    `);
  });
  it('finds a rule before and after one hour', () => {
    checkConflicts(`
      //- a.md
      Lorries may use the harbour road in Tarn [[x!polarity: before seven in the morning]], under rules that the council passed.
      //- b.md
      Lorries may roll along the harbour road in Tarn [[x!polarity: after 7 a.m.]] and at no other time, by the council's new rules.
    `);
  });
  it('leaves alone two deeds at either side of one event', () => {
    checkConflicts(`
      //- a.md
      Coach Ida Brandt praised the young players of Tarn before the final in Halden.
      //- b.md
      The young players of Tarn thanked coach Ida Brandt after the final in Halden.
    `);
  });
  it('leaves alone what is denied', () => {
    checkConflicts(`
      //- a.md
      Foreman Ida Brandt said that the miners of Tarn did not go home before the gas was gone.
      //- b.md
      The miners of Tarn went home after the gas was gone, said foreman Ida Brandt.
    `);
  });
});
