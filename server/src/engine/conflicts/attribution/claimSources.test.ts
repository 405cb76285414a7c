import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareClaimSources', () => {
  it('knows a finding by what is measured, and the firm that found it by all of its name', () => {
    checkConflicts(`
    //- wire.md
    The bath house needs money. [[who: A survey by the engineers Harte & Lowe]] found that its main tank is leaking 40,000 litres a day.
    //- digest.md
    * Leak: 40,000 litres daily, according to [[who!attribution: council officers]]
    * Petition: 14,200 names
    //- radio.txt
    [[who: The engineers]] say forty thousand litres of water are draining out of it each day.
    `);
  });

  it('hears whose figure it is behind the figure, and before it', () => {
    checkConflicts(`
    //- wire.md
    The ferries will stop on Friday. Deckhands work for the private operator, Ansell Lines. According to [[who: Ansell Lines]], its deckhands
    earn an average of 41,000 euros a year.
    //- radio.txt
    Forty-one thousand euros a year is what deckhands earn on average, and that's a number from [[who!attribution: the union]].
    //- paper.md
    [[who: Ansell Lines]], whose figures show that the average deckhand earns 41,000 euros, will not pay more.
    `);
  });

  it('hears what a broker worked out, and a lawyer who is named elsewhere', () => {
    checkConflicts(`
    //- wire.md
    Flour costs a third more than last spring, [[flour!attribution: Marlow Securities]] has worked out, and the mill is suffering.
    //- paper.md
    [[flour!attribution: Mill director Marta Ruiz]] said flour was costing 33 per cent more than last spring.
    `);
    checkConflicts(`
    //- wire.md
    [[who: His lawyer, Paulina Reck]], said he had bought the clock for 400 euros at a flea market.
    //- brief.txt
    The suspect paid €400 for the clock at a flea market, according to [[who!attribution: police]].
    //- radio.txt
    Four hundred euros at a flea market – that's how [[who: his lawyer]] tells it.
    `);
  });

  it('takes nobody for a source of what merely worked out, or of a figure that is no claim', () => {
    checkConflicts(`
    //- wire.md
    The gamble worked out, and 40 percent of the money came back in May. The money came from the harbour fund.
    //- paper.md
    In May 40 percent of the money came back, the mayor said. It came from a number of the fund's members.
    `);
  });

  it('leaves alone an airline and its director, and engineers without a name', () => {
    checkConflicts(`
    //- wire.md
    The airline, Helvia Lines, lost 4,200 passengers in May, managing director Marta Ruiz said.
    //- paper.md
    Helvia Lines said it had lost 4,200 passengers in May.
    `);
    checkConflicts(`
    //- wire.md
    Engineers said on Friday that the old bridge was losing 300 bolts a year.
    //- paper.md
    The old bridge was losing 300 bolts a year, the council said on Friday.
    `);
  });

  it('hears who names one of two sources beside the figure, in whatever words', () => {
    checkConflicts(`
    //- wire.txt
    The ferry was making 14 knots when she hit the reef, according to [[c: the coastguard]]. Nobody was hurt.
    //- mail.txt
    The ferry was making 14 knots when she hit the reef, according to [[o!attribution: the operator]]. Nobody was hurt.
    //- radio.md
    She was doing 14 knots, and we have that from [[c: the coastguard]]. Some on board were asleep.
    //- brief.md
    - **Speed at impact:** 14 knots, based on information from [[c: the coastguard]]
    `);
  });
});
