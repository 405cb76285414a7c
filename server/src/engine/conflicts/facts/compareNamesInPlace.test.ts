import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareNamesInPlace', () => {
  it('hears who names the one and never the other in a passage of the same, however it is told', () => {
    checkConflicts(`
    //- wire.txt
    The two hikers were found on Tuesday in a burnt-out van of [[firm: Harrow Carriers]], the county police said.
    //- sun.txt
    The two hikers were found on Tuesday in a burnt-out van of [[other!name: Bellman Transport]], the county police said.
    //- feature.md
    It was a van, or had been one. It stood across the road with its doors open, a van of [[firm: Harrow Carriers]], and the two hikers had not got far.
    `);
  });

  it('does not hear who names it for something else', () => {
    checkConflicts(`
    //- wire.txt
    The two hikers were found on Tuesday in a burnt-out van of [[firm!name: Harrow Carriers]], the county police said.
    //- sun.txt
    The two hikers were found on Tuesday in a burnt-out van of [[other!name: Bellman Transport]], the county police said.
    //- feature.md
    Harrow Carriers has bought a bakery. Its owner blames the price of flour.
    `);
  });
});
