import { checkConflicts } from '../../../testing/check.ts';

describe('events of any verb', () => {
  it('finds the two exchanged in sentences that share little', () => {
    checkConflicts(`
      //- wire.md
      The evening at the Ostra theatre was sold out. [[who!role: Mara Lind interviewed Jonas Reko]] on stage about his years in prison.

      The ticket money goes to the lifeboat.
      //- paper.md
      Four hundred had come, and nobody coughed. It took a while until the talk warmed up: on the stage sat [[who!role: Mara Lind, who was interviewed by Jonas Reko]], and both spoke of prison and the years after.
    `);
  });

  it('leaves alone the passive, what is done in turns, and what is told both ways', () => {
    checkConflicts(`
      //- wire.md
      Mara Lind interviewed Jonas Reko on stage in Ostra about his years in prison.
      //- paper.md
      In Ostra Jonas Reko was interviewed on stage by Mara Lind; prison was the subject.
    `);
    checkConflicts(`
      //- wire.md
      Ostra outran Varkaus in the heat on Friday, to the delight of the crowd. The weather was fine.
      //- paper.md
      Nobody had expected it of them. Varkaus outran Ostra last year, and the town talked of nothing else.
    `);
    checkConflicts(`
      //- wire.md
      Mara Lind painted Jonas Reko in the garden in June. Jonas Reko painted Mara Lind in the same garden a day later.
      //- paper.md
      In June, in the garden, Jonas Reko painted Mara Lind, who sat on a bench.
    `);
  });
});
