import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { Relation } from '../model/relation.ts';
import type { VersionId } from '../model/story.ts';
import { gatherRows } from './gatherRows.ts';

const state = (version: string, value: string, start = 0): Statement => ({
  version: version as VersionId,
  value,
  span: { start, end: start + value.length },
  sentence: { start: 0, end: 100 },
});
const compare = (left: Statement, relation: Relation, right: Statement, confidence = 0.9): Comparison => ({
  left,
  right,
  relation,
  confidence,
  reason: 'same passage',
});
const shape = (comparisons: readonly Comparison[]) =>
  gatherRows(comparisons).map((row) =>
    row.readings.map(
      ({ value, statements }) => `${value}: ${statements.map(({ version }) => version).join(' ')}`,
    ),
  );

describe('gatherRows', () => {
  const a = state('a', '12');
  const b = state('b', '12');
  const c = state('c', '14');

  it('puts versions that agree into one reading', () => {
    assert.deepEqual(shape([compare(a, 'equivalent', b), compare(a, 'exclusive', c)]), [
      ['12: a b', '14: c'],
    ]);
  });
  it('keeps claims apart that nothing links', () => {
    const elsewhere = state('b', '30', 60);
    const other = state('c', '33', 60);
    const rows = shape([compare(a, 'exclusive', c), compare(elsewhere, 'exclusive', other)]);
    assert.deepEqual(rows, [
      ['12: a', '14: c'],
      ['30: b', '33: c'],
    ]);
  });
  it('says the same whatever the order of the comparisons', () => {
    const comparisons = [compare(a, 'equivalent', b), compare(a, 'exclusive', c), compare(b, 'exclusive', c)];
    assert.deepEqual(shape(comparisons), shape([...comparisons].reverse()));
  });
  it('does not let a vague reading bridge two that contradict each other', () => {
    const vague = state('b', 'about a dozen');
    const rows = gatherRows([
      compare(a, 'narrower', vague, 0.9),
      compare(vague, 'wider', c, 0.6),
      compare(a, 'exclusive', c),
    ]);
    assert.equal(rows[0]?.readings.length, 2);
    assert.equal(rows[0].differences.length, 1);
  });
  it('takes places that overlap in one version for one place', () => {
    const longer: Statement = { ...c, span: { start: 0, end: 9 }, value: '14 people' };
    assert.equal(gatherRows([compare(a, 'exclusive', c), compare(b, 'exclusive', longer, 0.5)]).length, 1);
  });
});
