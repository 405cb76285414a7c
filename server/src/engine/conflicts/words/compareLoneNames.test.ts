import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareLoneNames', () => {
  it('marks the one copy whose plan has another name than in its sisters', () => {
    checkConflicts(`
      //- wire.md
      Customers who took out the Basic plan before the summer keep their old price for a year.
      //- paper.md
      Customers who took out the Basic plan before the summer keep their old price for a year.
      //- radio.md
      Customers who took out the [[plan!name: Premium]] plan before the summer keep their old price for a year.
    `);
  });
  it('leaves alone a title that is cut short and a compound written with a capital', () => {
    checkConflicts(`
      //- wire.md
      The trial in Arden was led by Professor Helena Marsh of the AI-driven care unit at the hospital.
      //- paper.md
      The trial in Arden was led by Professor Helena Marsh of the AI-driven care unit at the hospital.
      //- radio.md
      The trial in Arden was led by Prof. Helena Marsh of the AI-powered care unit at the hospital.
    `);
  });
});
