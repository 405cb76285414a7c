import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('leftOverMeeter', () => {
  it('meets the one price of either version, however it is told', () => {
    checkConflicts(`
      //- wire.md
      The potter's guild of Ellbach has bought the old glassworks and will open a school there in spring.
      It paid [[price!number: 740,000 euros]], master potter Lene Askvig said.
      //- paper.md
      Where glass was blown, clay will be turned. A school of pottery is coming to Ellbach's glassworks.
      The guild had to find [[price!number: 470,000 euros]] for the works, according to Lene Askvig.
    `);
  });
  it('meets a lone measure in passages about one thing, and no other', () => {
    checkConflicts(`
      //- wire.md
      Divers have raised the bell of the ferry Anholt from the Kattegat. The bell, found by Jens Bruun, weighs [[weight!number: 210 kilograms]].
      //- paper.md
      It was Jens Bruun who found the ferry's bell. Raised from the Kattegat by divers, the Anholt's bell tips the scales at [[weight!number: 290 kilograms]].
    `);
    checkConflicts(`
      //- wire.md
      Divers have raised the bell of the ferry Anholt from the Kattegat. It was found by Jens Bruun.
      A fishing boat landed 210 kilograms of cod at Grenaa on the same day.
      //- paper.md
      It was Jens Bruun who found the ferry's bell. It was raised by divers.
      Museums pay well. The anchor of another wreck, of 290 kilograms, was sold abroad last year.
    `);
  });
  it('leaves alone a figure that the other version tells without its unit', () => {
    checkConflicts(`
      //- wire.md
      The vintners of Oberau may now plant 240 hectares of the slopes, three times as much as before.
      //- paper.md
      Vines stood on 80 hectares until the spring. Oberau's growers have long wanted more of the slopes, and from now on it will be 240.
    `);
  });
  it('meets a day with its digits exchanged, and leaves the next day alone', () => {
    checkConflicts(`
      //- wire.md
      The observatory of Sankt Veit will open its new dome to visitors on [[opening!date: 12 June]], director Olga Brandl said.
      //- paper.md
      Visitors can look at the stars from [[opening!date: 21 June]]. Then Sankt Veit's observatory has a new dome, as director Olga Brandl explains.
    `);
    checkConflicts(`
      //- wire.md
      The observatory of Sankt Veit received its new dome on 12 June, director Olga Brandl said.
      //- paper.md
      Visitors can look at the stars from 13 June. Then Sankt Veit's observatory opens, as director Olga Brandl explains.
    `);
  });
  it('meets another currency or another scale of one sum', () => {
    checkConflicts(`
      //- wire.md
      The monastery of Oberau wants to mend its organ. The work is to cost [[cost!number: 1.4 million euros]], said the abbot, Korbinian Lechner.
      //- paper.md
      Korbinian Lechner, the abbot, puts the cost at [[cost!number: 1.4 million francs]]. Then the organ of Oberau's monastery will sound again.
    `);
    checkConflicts(`
      //- wire.md
      The monastery of Oberau wants to mend its organ. The work is to cost [[cost!number: 1.4 billion kronor]], said the abbot, Korbinian Lechner.
      //- paper.md
      Korbinian Lechner, the abbot, puts the cost at [[cost!number: 1.4 million kronor]]. Then the organ of Oberau's monastery will sound again.
    `);
  });
  it('takes the stand at half-time for no final score', () => {
    checkConflicts(`
      //- wire.md
      Half-time at Ellbach: the hosts lead Oberau 2-0 after goals by Jonas Wirth and Emil Kast.
      //- paper.md
      Oberau fought back to draw 2-2 at Ellbach after goals by Jonas Wirth and Emil Kast for the hosts.
    `);
  });
  it('meets shares of one thing, but not those that make up the whole', () => {
    checkConflicts(`
      //- wire.md
      Some [[share!number: 43 percent]] of nurses in Sweden have thought about leaving the profession, a survey of 2,150 of them shows.
      //- paper.md
      The survey heard 2,150 nurses. Nearly [[share!number: two thirds]] of nurses in Sweden have considered giving up the profession, it says.
    `);
  });
});
