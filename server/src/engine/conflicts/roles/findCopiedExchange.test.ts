import { checkConflicts } from '../../../testing/check.ts';

describe('findCopiedExchange', () => {
  it('finds names exchanged in a copy that has each of them twice', () => {
    checkConflicts(`
      //- wire.md
      Shots were heard near the mill of Sarbo on Monday. [[x!role: Tavria blamed Ostland for the raid, which Ostland denied]].
      //- paper.md
      Shots were heard near the mill of Sarbo on Monday. [[x!role: Ostland blamed Tavria for the raid, which Tavria denied]].
    `);
  });

  it('finds them whatever the verb', () => {
    checkConflicts(`
      //- wire.md
      The session lasted until midnight. [[x!role: Reko mimicked Lind, and Lind]] threw a glass of water.
      //- paper.md
      The session lasted until midnight. [[x!role: Lind mimicked Reko, and Reko]] threw a glass of water.
    `);
  });

  it('finds three names that moved on by one place', () => {
    checkConflicts(`
      //- wire.md
      The papers were read out on Friday. [[x!role: Reko drove Lind to the house of Brandt before Lind]] went to the police.
      //- paper.md
      The papers were read out on Friday. [[x!role: Lind drove Brandt to the house of Reko before Brandt]] went to the police.
    `);
  });

  it('leaves alone the order of a list, and what two do alike', () => {
    checkConflicts(`
      //- wire.md
      Reko and Lind danced for an hour, and Lind slipped. Tavria met Ostland on Sunday, as Tavria had met it last year. The border between Tavria and Ostland is closed, as Tavria said.
      //- paper.md
      Lind and Reko danced for an hour, and Lind slipped. Ostland met Tavria on Sunday, as Ostland had met it last year. The border between Ostland and Tavria is closed, as Tavria said.
    `);
  });

  it('leaves alone a genitive that was turned round', () => {
    checkConflicts(`
      //- wire.md
      Two men died when fire swept through a cold store on the Dockray estate in Tarnwick on Thursday night, police said.
      //- paper.md
      Two men died when fire swept through a cold store on Tarnwick's Dockray estate on Thursday night, police said.
    `);
  });
});
