import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('how a thing was, and how that ended', () => {
  it('are one after the other', () => {
    checkConflicts(`
    //- wire.md
    The runway of Harwick airport was closed after a gust tore the roof off a hangar.
    //- paper.md
    After the gust that took a hangar's roof, the runway of Harwick airport reopened before noon.
    `);
  });

  it('contradict where it is so still', () => {
    checkConflicts(`
    //- wire.md
    The runway of Harwick airport [[runway!polarity: is still closed]] after a gust tore the roof off a hangar.
    //- paper.md
    After the gust that took a hangar's roof, the runway of Harwick airport [[runway!polarity: reopened]] before noon.
    `);
  });

  it('are one after the other where somebody went to a place and stays there', () => {
    checkConflicts(`
    //- wire.md
    All nine miners went to the Brandt clinic, in Orlo.
    //- paper.md
    The nine miners remain at the Brandt clinic, Orlo.
    `);
  });

  it('are one after the other where a thing was stolen and has been found', () => {
    checkConflicts(`
    //- wire.md
    The altar cloth of Orlo was stolen from the vestry in May.
    //- paper.md
    The altar cloth of Orlo, taken from the vestry in May, has been recovered.
    `);
  });

  it('are one after the other where a state is to last until its end comes', () => {
    checkConflicts(`
    //- wire.md
    The lock at Orlo stays closed until Friday, the harbour master said.
    //- paper.md
    The lock at Orlo will reopen on Friday, the harbour master said.
    `);
  });

  it('contradict where the end has come though the state was to last', () => {
    checkConflicts(`
    //- wire.md
    The lock at Orlo stays [[lock!polarity: closed]] until Friday, the harbour master said.
    //- paper.md
    The lock at Orlo has [[lock!polarity: reopened]], the harbour master said.
    `);
  });

  it('contradict where the places are two', () => {
    checkConflicts(`
    //- wire.md
    All nine miners [[place!polarity: went]] to the Brandt clinic on Monday night.
    //- paper.md
    All nine miners [[place!polarity: remained]] in the shaft at Orlo on Monday night.
    `);
  });
});
