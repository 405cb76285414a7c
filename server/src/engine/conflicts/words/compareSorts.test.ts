import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('term', versions);

describe('compareSorts', () => {
  it('finds another thing under one figure, in other words', () => {
    assert.deepEqual(
      differ(
        'Lindqvist Steel is to cut costs after a poor year. The plan means 850 layoffs, its chairman told the staff.',
        'At Lindqvist Steel 850 people will leave by spring, mostly through attrition.',
      ),
      ['layoffs', 'attrition'],
    );
    assert.deepEqual(
      differ(
        'Okafor was serving well. He finished the afternoon with 14 aces.',
        'It was no good day for Okafor, whose 14 double faults cost him the set.',
      ),
      ['aces', 'double faults'],
    );
  });

  it('finds it where a name tells what is described', () => {
    assert.deepEqual(
      differ(
        'The jury gave its prize to “Night Harvest,” a documentary about apple growers.',
        'The winner is “Night Harvest,” a feature film set in an orchard.',
      ),
      ['documentary', 'feature film'],
    );
  });

  it('finds another part, charge or ship in one slot of passages that tell the same', () => {
    assert.deepEqual(
      differ(
        'Divers found a crack in a girder of the Harlow Bridge, the county said.',
        'The Harlow Bridge is shut: the county says that divers saw a crack two metres long in a pier.',
      ),
      ['girder', 'pier'],
    );
    assert.deepEqual(
      differ(
        'Prosecutors in Lund charged Erik Dahl with manslaughter over the death of his neighbour.',
        'Erik Dahl has been charged with murder, prosecutors in Lund said of the death of his neighbour.',
      ),
      ['manslaughter', 'murder'],
    );
  });

  it('lets a version that has both words tell of both things', () => {
    assert.deepEqual(
      differ(
        'Divers found a crack in a girder of the Harlow Bridge. The pier below it is sound.',
        'Divers found a crack two metres long in a pier of the Harlow Bridge, the county said.',
      ),
      [],
    );
  });

  it('leaves words for one thing alone, and wider ones', () => {
    assert.deepEqual(
      differ('The plan means 850 layoffs, he said.', 'The union counts 850 redundancies in the plan.'),
      [],
    );
    assert.deepEqual(
      differ(
        'The prize went to “Night Harvest,” a documentary about growers.',
        'The prize went to “Night Harvest,” a film about growers.',
      ),
      [],
    );
  });

  it('leaves what is denied alone, and things that no slot holds together', () => {
    assert.deepEqual(
      differ(
        'The plan costs 850 jobs but there will be no layoffs, he said.',
        'The plan costs 850 jobs, through attrition, he said.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'Kim scored a goal in the derby and the crowd sang. The ferry back was late.',
        'Kim gave an assist in the derby and the crowd sang. A tanker had blocked the harbour.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'The “Ana,” a ferry, sank. “Night Harvest,” a documentary, won.',
        'The “Bo,” a tanker, sank. “Day Harvest,” a feature film, lost.',
      ),
      [],
    );
  });

  it('finds another kind of the one thing that stories open with or passages tell', () => {
    checkConflicts(`
      //- wire.md
      A [[snow!term: slab avalanche]] swept nine skiers off the Arden on Sunday.
      //- paper.md
      Nobody heard the [[snow!term: loose-snow avalanche]] that came down the mountain and buried two.
    `);
    checkConflicts(`
      //- wire.md
      The university of Arden annulled the vote because parts of her [[work!term: doctoral thesis]] had been copied.
      //- paper.md
      The university of Arden annulled the vote, as her [[work!term: master's thesis]] was found to have been copied.
    `);
  });

  it('leaves two kinds alone that a version tells of both, and other words for one kind', () => {
    checkConflicts(`
      //- wire.md
      The university of Arden annulled the vote because parts of her doctoral thesis had been copied. Her master's thesis is clean.
      //- paper.md
      The university of Arden annulled the vote, as her master's thesis was found to have been copied.
      //- radio.md
      The university of Arden annulled the vote because parts of her doctoral dissertation had been copied.
    `);
  });

  it('tells the two sides of one thing apart, by sea words as well', () => {
    checkConflicts(`
      //- wire.md
      The jet landed in Brittany after its left engine failed over the Bay of Biscay.
      //- paper.md
      The port engine of the jet failed over the Bay of Biscay, an hour after take-off.
      //- recap.md
      Over the Bay of Biscay the oil pressure of the jet fell and its [[side!term: right engine]] failed.
    `);
  });

  it('leaves sides alone where one version tells of both, and where two people are told of', () => {
    checkConflicts(`
      //- wire.md
      The jet landed in Brittany after its left engine failed over the Bay of Biscay.
      //- recap.md
      Over the Bay of Biscay the right engine of the jet failed as well, after the left engine.
    `);
    checkConflicts(`
      //- wire.md
      Arden lost Ana Ruiz to a torn muscle in her left thigh before the cup final.
      //- recap.md
      The club said that Ida Krag has had surgery on her right knee. Bo Oy has a broken right thigh.
    `);
  });

  it('tells a voucher from a refund by when it is due, and leaves alone who offers both', () => {
    const asks = 'Owners should stop using the lamp at once, Brandt said.';
    checkConflicts(`
      //- wire.md
      ${asks} They will get a full [[due!term: refund]] within 14 days.
      //- review.md
      The owl is to be posted back at the firm’s expense. In return there is a [[due!term: voucher]] for €35, within a fortnight.
    `);
    checkConflicts(`
      //- wire.md
      ${asks} They will get a full refund within 14 days.
      //- review.md
      The owl is to be posted back at the firm’s expense. In return there is a voucher or a refund, within a fortnight.
    `);
    checkConflicts(`
      //- wire.md
      ${asks} They will get a full refund within 14 days.
      //- review.md
      Whoever complained before the recall was sent a voucher for €5.
    `);
  });
});
