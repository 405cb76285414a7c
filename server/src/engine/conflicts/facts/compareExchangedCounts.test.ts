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
