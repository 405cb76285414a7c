import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('findDeliberations', () => {
  it('hears who is undecided in quite other words, where it is the only open decision', () => {
    checkConflicts(`
    //- wire.txt
    “We have put every crown on the table,” said General Manager Bruno Tann. The authority [[open: was considering asking]] a
    court for an injunction, he said.
    //- brief.md
    Bruno Tann, general manager of the authority, insisted that there was no room to go further. The authority
    [[settled!certainty: will seek]] an injunction in court.
    //- record.md
    On Wednesday the quarrel goes to arbitration. Whether the authority will go before a judge on its own account has
    [[open: not been decided]], Tann said.
    //- radio.txt
    Bruno Tann manages the system. He is [[open: thinking it over]].
    `);
  });

  it('hears nobody where a version tells of two open decisions', () => {
    checkConflicts(`
    //- wire.txt
    Ostrel said on Friday that it was disappointed and [[open!certainty: was considering whether to raise its bid]] for Tarn Mills.
    //- brief.md
    Ostrel showed its disappointment on Friday. Ostrel [[settled!certainty: will raise]] its bid for Tarn Mills.
    //- column.md
    The pickers are weighing a strike. Their union has yet to decide on the day.
    `);
  });

  it('takes no weight for a decision', () => {
    checkConflicts(`
    //- wire.txt
    Ostrel said on Friday that it was disappointed and [[open!certainty: was considering whether to raise its bid]] for Tarn Mills.
    //- brief.md
    Ostrel showed its disappointment on Friday. Ostrel [[settled!certainty: will raise]] its bid for Tarn Mills.
    //- column.md
    The brothers went fishing instead. They came home with a salmon weighing 12 kilos, and the pickers drank tea.
    `);
  });
});
