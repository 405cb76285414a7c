import { describe, it } from 'mocha';
import { checkConflicts, checkFix } from '../../../testing/check.ts';

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

  it('hears deputy head and deputy director as one', () => {
    checkConflicts(`
      //- wire.md
      The terminal was inspected in November, said Ivo Handel, deputy head of the Labour Inspectorate.
      //- brief.md
      Officials had been there in November, says the deputy director of the Labour Inspectorate, Ivo Handel.
      //- courier.md
      Ivo Handel, [[post!title: head]] of the Labour Inspectorate, said the terminal was inspected in November.
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

  it('tells two posts before one name in passages that tell the same, and hears a bare deputy', () => {
    checkConflicts(`
      //- wire.md
      The harbour will be dredged in May, [[post!title: Deputy Director]] Ida Krag said on Monday.
      //- paper.md
      The harbour will be dredged in May, [[post!title: Chief Engineer]] Ida Krag said on Monday.
    `);
    checkConflicts(`
      //- wire.md
      The reserve will buy fewer bonds in May, Deputy Governor Ida Krag said on Monday.
      //- paper.md
      The governor was in Orvel. Her deputy, Ida Krag, means to buy fewer bonds from May.
      //- radio.md
      The reserve will buy fewer bonds in May, [[post!title: Chief Economist]] Ida Krag said on Monday.
    `);
  });

  it('leaves posts alone that politics gives one person, beside an occupation, and a boss called manager', () => {
    checkConflicts(`
      //- wire.md
      The harbour will be dredged in May, Deputy Prime Minister Ida Krag said on Monday.
      //- paper.md
      The harbour will be dredged in May, Finance Minister Ida Krag said on Monday.
    `);
    checkConflicts(`
      //- wire.md
      The harbour will be dredged in May, Deputy Governor Ida Krag said on Monday.
      //- paper.md
      The harbour will be dredged in May, economist Ida Krag said on Monday.
    `);
    checkConflicts(`
      //- wire.md
      The mill will close in May, chief executive Ida Krag said on Monday.
      //- paper.md
      The mill will close in May, manager Ida Krag said on Monday.
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

  it('tells a boss from another where one copy of a sentence changed the office', () => {
    checkConflicts(`
      //- wire.md
      “Nobody will be laid off this winter,” [[post!title: Chief Executive]] Ida Krag told reporters in Graz.
      //- paper.md
      “Nobody will be laid off this winter,” [[post!title: Chairwoman]] Ida Krag told reporters in Graz.
    `);
    checkConflicts(`
      //- wire.md
      “Nobody will be laid off this winter,” Chief Executive Ida Krag told reporters in Graz.
      //- paper.md
      “Nobody will be laid off this winter,” CEO Ida Krag told reporters in Graz.
    `);
    checkConflicts(`
      //- wire.md
      “Nobody will be laid off this winter,” Chief Executive Ida Krag told reporters in Graz.
      //- paper.md
      “Nobody will be laid off this winter,” Chairwoman Ida Krag told reporters in Graz. Ida Krag is chief executive as well.
    `);
  });

  it('takes the airline’s chairman for that of the airline which is named', () => {
    checkConflicts(`
      //- wire.md
      Corvane's chief executive, Ola Strand, promised every passenger a refund.
      //- paper.md
      Ola Strand, the chief executive of Corvane, is sorry and means to pay.
      //- digest.md
      It will cost a good deal, for Ola Strand, the airline's [[post!title: chairman]], is to pay for the hotels.
    `);
    checkConflicts(`
      //- wire.md
      Corvane's chief executive, Ola Strand, promised every passenger a refund.
      //- paper.md
      Ola Strand, the chief executive of Corvane, is sorry and means to pay.
      //- digest.md
      It will cost a good deal, for Ola Strand, the rowing club's chairman, is to pay for the hotels.
    `);
  });

  it('tells a first minister from a prime minister', () => {
    checkConflicts(`
      //- wire.md
      [[post!title: First Minister]] Ida Krag stays in office after the vote.
      //- paper.md
      [[post!title: Prime Minister]] Ida Krag stays in office after the vote.
    `);
    checkConflicts(`
      //- wire.md
      Health Minister Ida Krag has left the cabinet after the vote.
      //- paper.md
      Ida Krag, the first minister to go over the hospitals, has left the cabinet.
    `);
  });

  it('tells the chief of a profession from the director, where all others agree', () => {
    checkConflicts(`
      //- wire.md
      The trees were felled in winter, according to Ida Krag, chief archaeologist of the Arden Museum.
      //- paper.md
      “They gave her a desk job,” said Ida Krag, chief archaeologist at the museum, of the old ship.
      //- letter.md
      Ida Krag, the [[post!title: director]] of the city’s museum, showed us round with the tenderness of a grandmother.
    `);
    checkConflicts(`
      //- wire.md
      The trees were felled in winter, according to Ida Krag, an archaeologist of the Arden Museum.
      //- paper.md
      “They gave her a desk job,” said Ida Krag, archaeologist at the museum, of the old ship.
      //- letter.md
      Ida Krag, the director of the city’s museum, showed us round with the tenderness of a grandmother.
    `);
  });

  const copy = (role: string) =>
    `The bakery chain will close forty shops by spring, with ${role} Ida Krag blaming the price of butter.`;
  const versions = (...roles: readonly string[]) =>
    roles.map((role, index) => `//- ${String(index)}.md\n${copy(role)}`).join('\n');

  it('leaves a founder or an owner alone who is chief executive as well', () => {
    checkConflicts(versions('founder', 'chief executive'));
    checkConflicts(versions('owner', 'CEO', 'CEO'));
    checkConflicts(versions('co-founder', 'managing director'));
    checkConflicts(versions('[[post!title: chairman]]', '[[post!title: chief executive]]'));
  });

  it('hears the boss of a business for its chief executive, and no chief of another sort', () => {
    checkConflicts(versions('boss', '[[post!title: chairman]]', 'CEO'));
    checkConflicts(versions('boss', 'chief', 'CEO'));
    checkConflicts(versions('fire chief', '[[post!title: chairman]]', '[[post!title: chief executive]]'));
  });

  it('tells two offices apart where independent versions agree on one and a single one has another', () => {
    checkConflicts(`
      //- wire.md
      The gallery in Pelm will show its drawings in May, curator Ida Krag said on Monday.
      //- paper.md
      Who loves drawings must wait for spring. Ida Krag, the curator, has locked them up since autumn.
      //- radio.md
      In May the drawings of Pelm come out of their boxes, says Ida Krag, the [[post!title: librarian]].
    `);
  });

  it('leaves alone two offices where only two tell of them, and one of another body', () => {
    checkConflicts(`
      //- wire.md
      The case of the Pelm drawings will be heard in May, prosecutor Ida Krag said on Monday.
      //- radio.md
      In May the case of the Pelm drawings opens, says Ida Krag, the commissioner.
    `);
    checkConflicts(`
      //- wire.md
      The case of the Pelm drawings will be heard in May, prosecutor Ida Krag said on Monday.
      //- paper.md
      Who forged the drawings will be known in spring. Ida Krag, the prosecutor, has kept them in a safe since autumn.
      //- radio.md
      In May the case of the Pelm drawings opens, says Ida Krag, director of the Orsa Institute.
    `);
  });

  it('knows a learned profession by its ending', () => {
    checkConflicts(`
      //- wire.md
      The river will rise until Sunday, said Ida Krag, the authority's chief hydrologist.
      //- radio.md
      The river will rise until Sunday, said Ida Krag, the authority's [[post!title: deputy chief hydrologist]].
      //- paper.md
      Ida Krag, chief hydrologist at the authority, expects the river to rise until Sunday.
    `);
  });

  it('counts whoever says the same by another word, and tells the chief of a profession from the head of the body', () => {
    checkConflicts(`
      //- wire.md
      Badgers have weakened the bank, said the authority's chief hydrologist, Ida Krag. The river drops on Monday.
      //- paper.md
      The bank had been undermined by badgers, explained Ida Krag, the leading hydrologist at the River Authority.
      //- radio.md
      Ida Krag, who [[post!title: heads the Authority]], says badgers are to blame for the bank.
    `);
  });
});
