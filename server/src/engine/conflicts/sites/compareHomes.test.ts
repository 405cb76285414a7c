import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareHomes', () => {
  it('finds another seat of a body, and who tells the same', () => {
    checkConflicts(`
    //- wire.txt
    The scans were made by Docura, a contractor based in [[home: Swindon]]. The company said that a worn roller was to blame.
    //- review.md
    The pages had vanished at Docura, of [[home!place: Slough]], which scans them. A worn roller was the cause.
    //- digest.txt
    Docura has its headquarters in [[home: Swindon]]. Its rollers were worn.
    `);
  });

  it('finds another place that somebody comes from', () => {
    checkConflicts(`
    //- wire.txt
    Tomas Arbel, who comes from [[home!place: Sogamoso]], won the stage on Sunday.
    //- digest.md
    Tomas Arbel, a native of [[home!place: Duitama]], is the first Colombian to win in this race for 15 years.
    `);
  });

  it('leaves alone where somebody comes from and where he lives', () => {
    checkConflicts(`
    //- wire.txt
    Tomas Arbel, who comes from Sogamoso, won the stage on Sunday.
    //- digest.md
    Tomas Arbel, who lives in Duitama, is the first Colombian to win in this race for 15 years.
    `);
  });

  it('leaves alone a place that both versions know', () => {
    checkConflicts(`
    //- wire.txt
    The scans were made by Docura, a contractor based in Swindon. The company said that a worn roller was to blame.
    //- review.md
    The pages had vanished at Docura, of Slough, which scans them. A worn roller was the cause, a hall in Swindon heard.
    `);
  });
});
