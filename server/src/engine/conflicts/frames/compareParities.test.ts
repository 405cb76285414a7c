import { checkConflicts } from '../../../testing/check.ts';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('compareParities', () => {
  it('finds one deed done and not done, however differently the rest is told', () => {
    checkConflicts(`
      //- wire.md
      Rain delayed the start in Ostra by an hour. Varkaus [[protest!polarity: did not lodge a protest]].

      Ticket holders may come again in June.
      //- paper.md
      It was the second lap that everybody spoke of afterwards. The decision stands for now, although Varkaus [[protest!polarity: handed in a protest]] within the hour.
    `);
  });

  it('hears who else tells it', () => {
    checkConflicts(`
      //- a.md
      Mara Lind signed the contract in the town hall of Ostra. The council was present.
      //- b.md
      Councillors clapped. The contract was signed by Mara Lind, the new conductor, who thanked them all.
      //- c.md
      The orchestra of Ostra waits. Mara Lind [[sign!polarity: has not signed]] the contract, and rehearsals were cancelled.
    `);
  });

  it('leaves alone other parts, and what is only denied', () => {
    checkConflicts(`
      //- wire.md
      Rain fell on Monday. Orsa Shipping did not repaint the hull of the Aurora. The cranes stood still.
      //- paper.md
      Everybody in the bars talked of the new colours: Orsa Shipping repainted the hull of the Petrel, in green and gold.
    `);
    checkConflicts(`
      //- wire.md
      Mara Lind denied having signed the contract. A court will decide.
      //- paper.md
      The contract was signed by Mara Lind in ink. A court in Ostra has the original.
    `);
  });

  it('leaves alone what is denied of one sort and told of another', () => {
    checkTexts([
      'The guild said that the mill had broken no safety rules.',
      'The mill broke the rules on wages, the guild said.',
    ]);
    checkTexts([
      'The guild said that the mill [[r!polarity: had broken no safety rules]].',
      'The mill [[r!polarity: broke]] the safety rules, the guild said.',
    ]);
  });
});
