import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('relateQuotations', () => {
  it('takes a pronoun for the one of those before whom the other version names, and another spelling for no other speaker', () => {
    checkConflicts(`
    //- wire.md
    Safe Nursery has warned for years of the cells that Norrbeck builds into its lamps. “Five months is a long time in a
    child's bedroom,” said its director, [[who: Tobin]] [[slip: Arkwell]], on the steps of the court in Selmouth.
    //- review.md
    [[who: Tobin Arkwell]] of Safe Nursery is hard on Norrbeck, and on the shops. “Five months is a long time in a child's
    bedroom,” [[who: he]] said. Nobody had told the parents anything all winter.
    //- courier.txt
    Safe Nursery has warned for years of the cells that Norrbeck builds into its lamps. “Five months is a long time in a
    child's bedroom,” said its director, [[who: Tobin]] [[slip!name: Arkwright]], on the steps of the court in Selmouth.
    //- brief.txt
    The head of the authority, [[head!attribution: Ines Carvell]], said: “Five months is a long time in a child's bedroom.”
    `);
  });

  it('hears a name behind a dash, before a dash, and in the cue of a script', () => {
    checkConflicts(`
    //- wire.md
    The brewery at Holm reopened on Friday. “We never once thought of moving the kettles,” said its brewer, [[who: Anna Sande]].
    The mayor, Odd Berge, drank the first glass.
    //- digest.md
    - Reopened: the brewery at Holm, on Friday
    - First glass: Odd Berge, the mayor
    - **Quote of the week:** “We never once thought of moving the kettles.” — Mayor [[who!attribution: Odd Berge]]
    //- script.txt
    The brewery at Holm has opened its doors again, with Anna Sande at the kettles.

    ((SOT - [[who: SANDE]]))
    “We never once thought of moving the kettles.”

    The first glass was for the mayor, Odd Berge.
    //- minute.md
    Brewer [[who: Anna Sande]] – “We never once thought of moving the kettles.” The brewery at Holm reopened on Friday.
    `);
  });

  it('takes no nickname behind a dash for what its bearer says', () => {
    checkConflicts(`
    //- wire.md
    Odd Berge, the mayor, called her “the best brewer north of the river” as he opened the brewery at Holm on Friday.
    //- paper.md
    The brewery at Holm was opened on Friday by the mayor and Anna Sande – “the best brewer north of the river”.
    `);
  });

  it('takes a coach whose name stands beside for that person, and the teacher for whoever was named just before', () => {
    checkConflicts(`
    //- wire.md
    “We play the same game in the rain,” Marsh Lane coach [[who: Edda Holm]] said after the match on Saturday.
    //- recap.md
    The referee had asked both sides to wait. [[who: Marsh Lane's coach]], Edda Holm, disagreed: “We play the same game in the rain.”
    //- mercury.md
    “We play the same game in the rain,” said their captain, [[other!attribution: Runa Vik]]. Nobody laughed.
    `);
    checkConflicts(`
    //- wire.md
    “The water came up the stairs like a guest,” said Nora Quill, 52, a schoolteacher from Pine Fold, on Friday.
    //- feature.md
    The first thing that Nora Quill shows you is her key. “The water came up the stairs like a guest,” says the teacher,
    who sleeps in a gymnasium now.
    `);
    checkConflicts(`
    //- wire.md
    “The water came up the stairs like a guest,” said [[own!attribution: Nora Quill]], 52, a schoolteacher from Pine Fold, on Friday.
    //- feature.md
    The first thing that you see is a key. “The water came up the stairs like a guest,” says [[other!attribution: the bishop]],
    who sleeps in a gymnasium now.
    `);
  });
});
