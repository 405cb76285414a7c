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
  it('hears the time of a sum at the end of its clause, and behind a conversion', () => {
    checkConflicts(`
      //- wire.md
      The old main at Orvel loses [[leak!number: 30,000 litres]] a week, the surveyors of Hume & Sons found.
      //- paper.md
      The old main at Orvel loses 30,000 litres (about 6,600 gallons) daily, said the surveyors of Hume & Sons.
      //- radio.md
      Surveyors of Hume & Sons say the old main at Orvel loses thirty thousand litres of water through its joints each day.
    `);
  });
  it('keeps the time of a rate before *on average*', () => {
    checkConflicts(`
      //- wire.md
      Strikers at Orsa get [[pay!number: 300 euros]] a week on average from the union.
      //- paper.md
      Strikers at Orsa get [[pay!number: 300 euros]] a month on average from the union.
    `);
  });
});
