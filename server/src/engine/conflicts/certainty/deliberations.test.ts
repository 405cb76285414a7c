import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('findDeliberations', () => {
  it('hears who is undecided in quite other words, where it is the only open decision', () => {
    checkConflicts(`
    //- wire.txt
    Ostrel said on Friday that it was disappointed and [[open: was considering whether to raise its bid]] for Tarn Mills.
    //- brief.md
    Ostrel showed its disappointment on Friday. Ostrel [[settled!certainty: will raise]] its bid for Tarn Mills.
    //- gazette.md
    Will the brothers from Ostrel be back? They say that they are [[open: weighing]] what more money would buy them.
    //- column.md
    If there is more on the table, the brothers have [[open: yet to decide]]. The mill hands wait, and drink tea.
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
});
