import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkConflicts } from '../../testing/check.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { Relation } from '../model/relation.ts';
import type { VersionId } from '../model/story.ts';
import { gatherRows } from './gatherRows.ts';
import { takeSides } from './takeSides.ts';

const state = (version: string, value: string): Statement => ({
  version: version as VersionId,
  value,
  span: { start: 0, end: value.length },
  sentence: { start: 0, end: 100 },
});
const compare = (left: Statement, relation: Relation, right: Statement): Comparison => ({
  left,
  right,
  relation,
  confidence: 0.9,
  reason: 'same passage',
});
const shape = (comparisons: readonly Comparison[]) =>
  gatherRows(comparisons).map((row) =>
    takeSides(row).readings.map(({ statements }) => statements.map(({ version }) => version).join(' ')),
  );

describe('takeSides', () => {
  const rose = state('a', 'rose');
  const climbed = state('b', 'climbed');
  const fell = state('c', 'fell');

  it('makes one side of two wordings that exclude the same third one', () => {
    assert.deepEqual(shape([compare(rose, 'exclusive', fell), compare(climbed, 'exclusive', fell)]), [
      ['a b', 'c'],
    ]);
  });
  it('keeps three readings apart that all exclude one another', () => {
    const open = [
      compare(rose, 'exclusive', fell),
      compare(climbed, 'exclusive', fell),
      compare(rose, 'exclusive', climbed),
    ];
    assert.deepEqual(shape(open), [['a', 'b', 'c']]);
  });
  it('marks only the copy that says the opposite of what its sisters say in different words', () => {
    checkConflicts(`
      //- wire.md
      The plan will reduce waiting times at the hospital in Arden by spring.
      //- paper.md
      The plan will decrease waiting times at the hospital in Arden by spring.
      //- radio.md
      The plan will cut waiting times at the hospital in Arden by spring.
      //- draft.md
      The plan will [[aim!polarity: increase]] waiting times at the hospital in Arden by spring.
    `);
  });
});
