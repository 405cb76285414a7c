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
});
