import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { analyzeVersions } from '../server/src/testing/analyzeFixture.ts';
import { parseStoryFixture } from '../server/src/testing/storyFixture.ts';
import { compareFigures } from './gates.ts';
import type { Gold, GoldConflict } from './gold.ts';
import { scoreStory, type Tally } from './score.ts';

const { versions } = parseStoryFixture(`
  //- wire.md
  The fire at the mill killed 12 people on Monday, the fire service said.
  //- paper.md
  The fire at the mill killed 14 people on Monday, the fire service said.
`);
const dead: GoldConflict = {
  id: 'dead',
  kind: 'number',
  severity: 'contradiction',
  readings: [
    { file: 'wire.md', quote: '12' },
    { file: 'paper.md', quote: '14', occurrence: 1 },
  ],
  flag: ['wire.md', 'paper.md'],
  majority: null,
  fix: null,
};
const gold: Gold = { story: 'mill', versions: ['wire.md', 'paper.md'], conflicts: [dead], traps: [] };

function score(labels: Gold): Tally | undefined {
  return scoreStory(analyzeVersions(versions), labels).get('all');
}

describe('scoreStory', () => {
  it('counts a conflict as found and its findings as right', () => {
    const tally = score(gold);
    assert.deepEqual([tally?.conflicts, tally?.found, tally?.findings, tally?.right], [1, 1, 2, 2]);
  });

  it('counts a finding in a file that need not be flagged as an alarm', () => {
    const tally = score({ ...gold, conflicts: [{ ...dead, flag: ['paper.md'] }] });
    assert.deepEqual([tally?.found, tally?.findings, tally?.right], [1, 2, 1]);
  });

  it('counts alarms on traps', () => {
    const tally = score({ ...gold, conflicts: [], traps: [{ id: 'dead', readings: dead.readings }] });
    assert.deepEqual([tally?.conflicts, tally?.findings, tally?.right, tally?.trapHits], [0, 2, 0, 2]);
  });

  it('leaves nuances out', () => {
    assert.equal(score({ ...gold, conflicts: [{ ...dead, severity: 'nuance' }] }), undefined);
  });

  it('looks whether the expected text is among the fixes', () => {
    const fix = { file: 'paper.md', from: '14', to: '12' };
    const right = score({ ...gold, conflicts: [{ ...dead, majority: '12', fix }] });
    const wrong = score({ ...gold, conflicts: [{ ...dead, majority: '13', fix: { ...fix, to: '13' } }] });
    assert.deepEqual([right?.fixable, right?.fixed, wrong?.fixable, wrong?.fixed], [1, 1, 1, 0]);
  });

  it('says where labels name words that are not there', () => {
    const astray = { ...dead, readings: [{ file: 'wire.md', quote: '13' }] };
    assert.throws(() => score({ ...gold, conflicts: [astray] }), /does not hold: 13/);
  });
});

describe('compareFigures', () => {
  it('lets no figure fall or vanish, and lets it rise', () => {
    const gates = compareFigures(
      { same: 1, better: 0.9, worse: 0.1 },
      '{ "same": 1, "better": 0.8, "worse": 0.2, "gone": 1 }',
    );
    assert.deepEqual(
      gates.map(({ name, isMet }) => [name, isMet]),
      [
        ['same', true],
        ['better', true],
        ['worse', false],
        ['gone', false],
      ],
    );
  });
});
