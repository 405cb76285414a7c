import { checkConflicts } from '../../../testing/check.ts';

describe('compareAgents', () => {
  it('finds two makers exchanged in other words', () => {
    checkConflicts(`
      //- wire.md
      The ferry reached Ostra on Monday. [[hull!role: Varkaus]] built the hull of the new vessel, and the engines were made by [[engines!role: Dornach]].

      Varkaus has 300 workers. Dornach employs twice as many.
      //- paper.md
      On Monday evening a crowd waited at the quay. The engines, which run on gas, were constructed by [[engines!role: Varkaus]]; it was [[hull!role: Dornach]] that made the hull.
    `);
  });

  it('finds another doer of a deed that is done once', () => {
    checkConflicts(`
      //- wire.md
      Heavy rain fell over Ostra all night. [[who!role: Mara Lind]] alerted the coastguard when the trawler did not come home.

      Her neighbour Jonas Reko owns the boat yard.
      //- paper.md
      It was a quarter past two when the coastguard was informed by [[who!role: Jonas Reko]] that something was wrong. Mara Lind, who lives next door to him, slept through it all.
    `);
  });

  it('hears who else tells it', () => {
    checkConflicts(`
      //- a.md
      A novel about the harbour won the Sella Prize on Friday. The jury praised its humour. Ida Brandt translated the novel, which Petra Vance wrote in two years.
      //- b.md
      The Sella Prize has gone to a story of dockers and their wives. Translated by Ida Brandt, the novel runs to 900 pages; Petra Vance was born in Ostra.
      //- c.md
      Nobody had expected it. The novel, translated by [[who!role: Petra Vance]], is about a harbour; Ida Brandt reviewed it for a weekly.
    `);
  });

  it('leaves alone what two may do to one thing', () => {
    checkConflicts(`
      //- wire.md
      Mara Lind criticised the plan for the harbour on Monday. She said it was too dear. Jonas Reko lives there.
      //- paper.md
      The plan for the harbour was criticised by Jonas Reko, who called it ugly. Mara Lind was away.
    `);
  });

  it('leaves alone who acts for a body, and a body within another', () => {
    checkConflicts(`
      //- wire.md
      Orsa Shipping bought the Valmet yard in May. Ida Brandt leads the company. It is a unit of Norcal Group.
      //- paper.md
      Ida Brandt bought the Valmet yard for a song, the unions say. Orsa Shipping has three ships.
      //- digest.md
      Norcal Group, through its unit Orsa Shipping, bought the Valmet yard.
    `);
  });

  it('leaves alone things that only share a noun', () => {
    checkConflicts(`
      //- wire.md
      Petra Vance wrote a novel about whales last year. Her friend Ida Brandt is a critic.
      //- paper.md
      A novel about trains was written by Ida Brandt in 2019. Petra Vance reviewed it.
    `);
  });

  it('leaves alone a version that names both', () => {
    checkConflicts(`
      //- wire.md
      Mara Lind discovered the wreck off Ostra in June. Jonas Reko lent her the boat.
      //- paper.md
      Jonas Reko discovered the wreck off Ostra, he says; others say that the wreck was discovered by Mara Lind.
    `);
  });

  it('leaves alone what is only planned', () => {
    checkConflicts(`
      //- wire.md
      Mara Lind may lead the inquiry into the wreck, the council said. Jonas Reko is a diver.
      //- paper.md
      Jonas Reko could lead the inquiry into the wreck. Mara Lind has declined to say anything.
    `);
  });
});
