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
});
