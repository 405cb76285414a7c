import { describe, it } from 'mocha';
import { checkConflicts, checkFix } from '../../testing/check.ts';

describe('compareTitles', () => {
  it('hears whoever calls an office by another word, so that a deputy stands alone', () => {
    checkConflicts(`
      //- wire.md
      The slope had been closed, said Ana Ruiz, head of the Arden mountain rescue service.
      //- paper.md
      Nobody should have been up there, in the view of Ana Ruiz, the chief of mountain rescue in Arden.
      //- radio.md
      Ana Ruiz, who heads the mountain rescue service, had shut the piste in the morning.
      //- summary.md
      Signs were put up by Ana Ruiz, [[post!title: deputy head]] of the Arden mountain rescue service.
    `);
  });

  it('tells a boss from another where independent versions agree and one stands alone', () => {
    checkConflicts(`
      //- wire.md
      Brandt will close a mill in May, Chief Executive Ida Krag said on Monday.
      //- paper.md
      The mill is doomed: in May it closes, and Ida Krag, the chief executive, is sorry for it.
      //- radio.md
      Forty people lose their work when the last paper leaves the hall. Ida Krag, who [[post!title: chairs the board]], came to tell them.
    `);
  });

  it('leaves bosses alone where only two tell of them, where one tells of both, and where usage is divided', () => {
    checkConflicts(`
      //- wire.md
      Brandt will close a mill in May, Chief Executive Ida Krag said on Monday.
      //- radio.md
      Forty people lose their work when the last paper leaves the hall. Ida Krag, who founded the firm, came to tell them.
    `);
    checkConflicts(`
      //- wire.md
      Brandt will close a mill in May, Chief Executive Ida Krag said on Monday.
      //- paper.md
      The mill is doomed: in May it closes, and Ida Krag, the chief executive, who owns the firm, is sorry.
      //- radio.md
      Forty people lose their work when the last paper leaves the hall. Ida Krag, who owns the company, came to tell them.
    `);
    checkConflicts(`
      //- wire.md
      Brandt will close a mill in May, Chief Executive Ida Krag said on Monday.
      //- paper.md
      The mill is doomed: in May it closes, and Ida Krag, the owner, is sorry for it.
      //- radio.md
      Forty people lose their work when the last paper leaves the hall. Ida Krag, who founded the company, came to tell them.
    `);
  });

  it('tells an occupation from another where independent versions agree and one stands alone', () => {
    checkConflicts(`
      //- wire.md
      The picture was recognised by Professor Ola Strand in an old photograph.
      //- paper.md
      A photograph reached Ola Strand, a professor in Graz, who knew at once what it showed.
      //- radio.md
      It was Ola Strand, a [[work!title: restorer]], whom the family had to thank for the find.
    `);
  });

  it('leaves occupations alone that go together', () => {
    checkConflicts(`
      //- wire.md
      The picture was recognised by Professor Ola Strand in an old photograph.
      //- paper.md
      A photograph reached Ola Strand, a professor in Graz, who knew at once what it showed.
      //- radio.md
      It was Ola Strand, a surgeon, whom the family had to thank for the find.
      //- letter.md
      Thanks are owed to Ola Strand, a historian, and to the post.
    `);
  });

  it('tells a minister from an official, and vice-rectors by their fields', () => {
    checkConflicts(`
      //- wire.md
      Dr. Ida Krag, the province's [[health!title: chief medical officer]] of health, wants a review. Kari Holm, the [[rector!title: vice rector for education]], agreed.
      //- paper.md
      Ida Krag, the province's [[health!title: health minister]], wants a review. Kari Holm, [[rector!title: Vice-Rector for Research]], agreed.
    `);
  });

  it('hears a version that tells the office of somebody whom it names elsewhere', () => {
    checkConflicts(`
      //- wire.md
      The jury convicted Ana Ruiz, the port's former head of engineering, of fraud.
      //- paper.md
      For Ana Ruiz it is over. Twelve people decided that the woman who once ran the engineering department had lied to all.
      //- note.md
      Defendant: Ana Ruiz, [[post!title: formerly head of finance]] of the port
    `);
  });

  it('reads the office before a colon', () => {
    checkConflicts(`
      //- wire.md
      Arden won the cup, and [[coach!title: coach]] Ana Ruiz wept.
      //- results.md
      The cup goes to Arden

      - [[coach!title: Referee]]: Ana Ruiz
    `);
  });

  it('takes who leads a race or talks for nobody’s head', () => {
    checkConflicts(`
      //- wire.md
      Ana Ruiz, who led the race from the first mile, is deputy head of the Arden fire service.
      //- paper.md
      Ana Ruiz, who leads the standings, works for the Arden fire service.
      //- radio.md
      Ana Ruiz, who headed the talks, is on the books of the Arden fire service.
    `);
  });

  it('leaves an acting, former or future office alone, and another person of one surname', () => {
    checkConflicts(`
      //- wire.md
      Ana Ruiz, the former mayor of Arden, opened the bridge with her sister Eva Ruiz, the governor.
      //- paper.md
      Eva Ruiz, the governor, came to the bridge. Ana Ruiz, now deputy head of the port authority, cut the ribbon.
      //- radio.md
      Ana Ruiz, who will become head of the port authority, cut a ribbon.
    `);
  });

  it('puts an office in the place of a clause, in small letters where no name follows', () => {
    checkFix(
      `
      //- radio.md
      Forty people lose their work when the last paper leaves the hall. Ida Krag, who $0chairs the board, came to tell them.
      //- wire.md
      Brandt will close a mill in May, Chief Executive Ida Krag said on Monday.
      //- paper.md
      The mill is doomed: in May it closes, and Ida Krag, the chief executive, is sorry for it.
    `,
      `
      //- radio.md
      Forty people lose their work when the last paper leaves the hall. Ida Krag, the chief executive, came to tell them.
      //- wire.md
      Brandt will close a mill in May, Chief Executive Ida Krag said on Monday.
      //- paper.md
      The mill is doomed: in May it closes, and Ida Krag, the chief executive, is sorry for it.
    `,
    );
  });
});
