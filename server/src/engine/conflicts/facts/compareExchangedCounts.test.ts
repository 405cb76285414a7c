import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { VersionId } from '../../index.ts';
import { analyzeVersions } from '../../../testing/analyzeFixture.ts';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareExchangedCounts', () => {
  it('finds two counts that changed places', () => {
    checkConflicts(`
      //- wire.md
      Nine goats and four sheep tested positive at two farms near Orvel, the ministry said.
      //- brief.md
      - Confirmed at two farms near Orvel: [[split!number: nine sheep, four goats]]
      //- paper.md
      At two farms near Orvel the ministry found it in nine goats and four sheep.
    `);
  });
  it('leaves alone the same counts in another order, and counts of other things', () => {
    checkConflicts(`
      //- wire.md
      Nine goats and four sheep tested positive at two farms near Orvel, the ministry said.
      //- brief.md
      - Confirmed at two farms near Orvel: four sheep and nine goats
      //- paper.md
      Four dogs and nine cats live on the two farms near Orvel.
    `);
  });
  it('counts one of two by its article, and takes a number for no other noun', () => {
    checkConflicts(`
      //- wire.md
      [[hurt!number: Two walkers and a ranger]] were taken to hospital from the gorge.
      //- paper.md
      [[hurt!number: A walker and two rangers]] were taken to hospital from the gorge.
    `);
    checkConflicts(`
      //- wire.md
      [[held!number: Three women and a man]] were held.
      //- paper.md
      [[held!number: Three men and a woman]] were held.
    `);
  });
  it('takes who works on board for crew beside passengers', () => {
    checkConflicts(`
      //- wire.md
      The ferry had 80 passengers and 12 crew. [[hurt!number: Two passengers and a deckhand]] were hurt.
      //- brief.md
      Injured: [[hurt!number: one passenger, two crew members]].
    `);
    checkConflicts(`
      //- wire.md
      The ferry had 80 passengers and 12 crew. Two passengers and a deckhand were hurt.
      //- brief.md
      Injured: one crew member, two passengers.
    `);
  });
  it('leaves alone what a version tells both ways, and things that an article counts', () => {
    checkConflicts(`
      //- wire.md
      A man and three women were charged; a woman and three men went home.
      //- paper.md
      A woman and three men went home.
    `);
    checkConflicts(`
      //- wire.md
      They left three keys and a map on the table for the divers.
      //- paper.md
      They took a key and three maps from the hut.
    `);
  });
  it('calls the readings by the nouns as they stand', () => {
    const texts = [
      'Nine goats and four sheep tested positive at two farms near Orvel, the ministry said.',
      'Confirmed at two farms near Orvel: nine sheep, four goats.',
    ];
    const { conflicts } = analyzeVersions(
      texts.map((text, index) => ({ id: String(index) as VersionId, text })),
    );
    const values = conflicts.flatMap(({ readings }) => readings.map(({ value }) => value));
    assert.deepEqual(values.sort(), ['4 goats, 9 sheep', '9 goats, 4 sheep']);
  });
});
