import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Tally } from './tally.ts';

describe('Tally', () => {
  const [first, second, third] = [
    ['a', 'b'],
    ['b', 'b', 'c'],
    ['a', 'd'],
  ];
  const read = (tally: Tally<string>) => ({
    size: tally.size,
    counts: ['a', 'b', 'c', 'd'].map((member) => tally.countOf(member)),
    repeated: [...tally.repeated].sort(),
  });

  it('counts the members of a row, and none of the row before', () => {
    const tally = new Tally<string>();
    tally.count([first, second]);
    assert.deepEqual(read(tally), { size: 3, counts: [1, 3, 1, 0], repeated: ['b'] });
    tally.count([first, third]);
    assert.deepEqual(read(tally), { size: 3, counts: [2, 1, 0, 1], repeated: ['a'] });
    tally.count([]);
    assert.deepEqual(read(tally), { size: 0, counts: [0, 0, 0, 0], repeated: [] });
  });
  it('counts the same whatever was counted before', () => {
    const rows = [[first], [first, second, third], [second, third], [third, second, first], [first, first]];
    const tally = new Tally<string>();
    for (const before of rows) {
      for (const row of rows) {
        const fresh = new Tally<string>();
        fresh.count(row);
        tally.count(before);
        tally.count(row);
        assert.deepEqual(read(tally), read(fresh));
      }
    }
  });
});
