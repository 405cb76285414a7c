import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('sums over parts', () => {
  it('takes a total for the sum of parts that another version tells', () => {
    checkConflicts(`
      //- wire.md
      Two people were hurt when the tram left its rails in Elm Street. A man was hurt on the pavement.
      //- paper.md
      Three people were hurt when the tram left its rails in Elm Street.
    `);
  });
  it('flags a total that the parts do not make', () => {
    checkConflicts(`
      //- wire.md
      [[hurt!number: Two]] people were hurt when the tram left its rails in Elm Street. A dog was hurt as well.
      //- paper.md
      [[hurt!number: Five]] people were hurt when the tram left its rails in Elm Street.
    `);
  });
  it('adds no injured to the dead', () => {
    checkConflicts(`
      //- wire.md
      The coach left the road above Ellbach before dawn, killing [[toll!number: nine]] people and injuring 17 people.
      //- paper.md
      The coach left the road above Ellbach before dawn, and [[toll!number: 26]] people died.
    `);
  });
  it('adds up whatever is counted in one breath', () => {
    checkConflicts(`
      //- wire.md
      Nine goats and four sheep tested positive at two farms near Orvel. Two of the goats have died.
      //- paper.md
      Nine of the thirteen that tested positive at the two farms near Orvel are goats, the others sheep.
    `);
  });
  it('adds up two figures that are counted in one breath without a noun behind them', () => {
    checkConflicts(`
      //- wire.md
      The picture is to hang in the middle of an exhibition of 40 works in October.
      //- paper.md
      Around the picture 26 of his works and 14 by others in his circle go on show in October.
    `);
  });
});
