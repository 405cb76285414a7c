import assert from 'node:assert/strict';
import { groupBy } from './groupBy.ts';

describe('groupBy', () => {
  it('keeps the order of groups and values, and leaves out what has no key', () => {
    const groups = groupBy(['bee', 'ant', 'bat', '', 'ape'], ([first]) => first);
    assert.deepEqual(
      [...groups],
      [
        ['b', ['bee', 'bat']],
        ['a', ['ant', 'ape']],
      ],
    );
  });

  it('holds every value of a group, few or many', () => {
    const groups = groupBy([1, 2, 3, 4, 5, 6, 7, 8, 9], (value) => (value % 4 === 0 ? 'fourth' : 'other'));
    assert.deepEqual(groups.get('other'), [1, 2, 3, 5, 6, 7, 9]);
    assert.deepEqual(groups.get('fourth'), [4, 8]);
  });
});
