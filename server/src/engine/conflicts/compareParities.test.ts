import { checkConflicts } from '../../testing/check.ts';

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

  it('leaves alone other speakers, times, parts and matters', () => {
    checkConflicts(`
      //- wire.md
      Rain delayed the start by an hour. The referee said that Varkaus had not lodged a protest. Mara Lind won the race.
      //- paper.md
      It was the second lap that everybody spoke of. Varkaus handed in a protest, some supporters told a reporter at the gate.
    `);
    checkConflicts(`
      //- wire.md
      Orsa Shipping did not pay the wages in March, and the dockers went home.
      //- paper.md
      The money came late, but it came: Orsa Shipping paid the wages on 2 June.
    `);
    checkConflicts(`
      //- wire.md
      Mara Lind has not yet signed the contract. The orchestra of Ostra hopes for the best.
      //- paper.md
      The musicians of Ostra were glad: Mara Lind signed the contract.
    `);
    checkConflicts(`
      //- wire.md
      Orsa Shipping did not pay the wages of the divers. The cranes stood still.
      //- paper.md
      The cranes moved again, for Orsa Shipping paid the wages of the dockers.
    `);
    checkConflicts(`
      //- wire.md
      Mara Lind denied having signed the contract. A court will decide.
      //- paper.md
      The contract was signed by Mara Lind in ink. A court in Ostra has the original.
    `);
  });
});
