import { checkConflicts } from '../../../testing/check.ts';

describe('compareExchanges', () => {
  it('finds a body told by its noun that changed parts with another', () => {
    checkConflicts(`
      //- wire.md
      Eleven wards of Marl Bay General Hospital were closed on Monday. [[x!role: The hospital alerted the Inland Health Board]] on May 3 after a run of odd tests.
      //- paper.md
      Nobody looks at a tap. At Marl Bay General Hospital they do now. It was [[x!role: the Inland Health Board that alerted the hospital]], on 3 May, when it had seen the tests.
    `);
  });

  it('finds one who is named behind a noun, and hears who tells it in another word', () => {
    checkConflicts(`
      //- a.md
      The cave filled within an hour. Guide Jonas Reko was dug out by a visitor, Mara Lind, within ten minutes, police said.
      //- b.md
      Seven people had gone down on Sunday to see the bats. A guide, [[x!role: Jonas Reko, shovelled out Mara Lind]], one of the visitors, inside ten minutes.
      //- c.md
      - **After ten minutes:** Visitor Mara Lind frees Jonas Reko, the guide, from the mud.
    `);
  });

  it('leaves alone what two do to each other, and other occasions', () => {
    checkConflicts(`
      //- wire.md
      Marl Bay General Hospital opened a new ward on Monday. The hospital thanked Mara Lind for her gift of two beds.
      //- paper.md
      For two years there had been no room at Marl Bay General Hospital. Mara Lind thanked the hospital warmly when her son came home in May.
    `);
  });

  it('leaves alone who acts for one of two bodies of one sort', () => {
    checkConflicts(`
      //- wire.md
      Marl Bay General Hospital and Inland Hospital fell out in May. The hospital informed Mara Lind at once.
      //- paper.md
      There is trouble between Marl Bay General Hospital and Inland Hospital. Mara Lind informed the hospital, she said, as soon as she could.
    `);
  });
});
