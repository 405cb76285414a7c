import { describe, it } from 'mocha';
import { checkConflicts } from '../../testing/check.ts';

const wire = `
    //- wire.md
    The ferry Aurelia ran aground off Port Renwick with [[aboard!number: 181]] passengers aboard. Captain Ines Holm
    will face an inquiry on [[inquiry: 12 March]].

    Coastguard officers from Renwick towed the Aurelia to the harbour before dawn.
`;

describe('pieces of a digest that tell other news', () => {
  it('neither contradict the story nor bear out a figure in it', () => {
    checkConflicts(`${wire}
    //- digest.txt
    The coast in brief, Friday 7 February

    AGROUND. The ferry Aurelia hit a bank off Port Renwick with [[aboard!number: 118]] passengers aboard, and Captain Ines
    Holm must face an inquiry on [[inquiry: 12 March]]. Coastguard officers towed the Aurelia to the harbour.

    COACHES. A bus of the Tidmouth line lost a wheel near Lower Wick with 181 passengers aboard, said its driver, Hettie Moss.

    SHEEP. A ram called Bishop fetched a record at Upper Wick, where Rupert Dale will take him home.
    `);
  });

  it('are told from the story where headings part them', () => {
    checkConflicts(`${wire}
    //- digest.md
    # This week

    ## At sea

    The ferry Aurelia hit a bank off Port Renwick with [[aboard!number: 118]] passengers aboard, and Captain Ines
    Holm must face an inquiry on [[inquiry: 12 March]]. Coastguard officers towed the Aurelia to the harbour.

    ## Farms

    Hettie Moss of Lower Wick has sold 181 lambs with 181 passengers aboard her lorry.

    ## Schools

    Tidmouth College will open its new library on 19 March, said Rupert Dale.
    `);
  });

  it('are no parts of one article: under every heading its figures are compared', () => {
    checkConflicts(`
    //- wire.md
    The ferry Aurelia ran aground off Port Renwick with [[aboard!number: 181]] passengers aboard. The inquiry into the
    accident will cost [[cost!number: 40,000 euros]], said Captain Ines Holm.
    //- summary.md
    # Ferry aground

    ## What happened

    The ferry Aurelia ran aground off Port Renwick with [[aboard!number: 118]] passengers aboard.

    ## Money

    The inquiry into the accident will cost [[cost!number: 14,000 euros]].

    ## People

    Captain Ines Holm spoke of the inquiry.
    `);
  });
});
