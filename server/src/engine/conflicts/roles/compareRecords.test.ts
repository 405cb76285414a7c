import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('role', versions);
const opening = 'Tomas Oduya beat Henrik Vaas in straight sets.';

describe('compareRecords', () => {
  it('finds earlier meetings given to the other rival', () => {
    assert.deepEqual(
      differ(
        `${opening} Vaas, seeded second, had won all five of their previous meetings.`,
        `${opening} Oduya had also come out on top in each of their five earlier encounters.`,
      ),
      ['Vaas', 'Oduya'],
    );
  });

  it('hears who tells it from the side of the loser', () => {
    assert.deepEqual(
      differ(
        `${opening} Vaas had won all five of their previous meetings.`,
        `${opening} Oduya, 20, is a student. Before Sunday he had lost to Vaas on all five occasions on which they had met.`,
      ),
      [],
    );
  });

  it('leaves some of the meetings, other meetings and other rivals alone', () => {
    assert.deepEqual(
      differ(
        `${opening} Vaas had won three of their five previous meetings.`,
        `${opening} Oduya had won two of their five previous meetings.`,
      ),
      [],
    );
    assert.deepEqual(
      differ(
        `${opening} Vaas had won all five of their previous meetings on grass.`,
        `${opening} Oduya had won both of their previous meetings on clay.`,
      ),
      [],
    );
  });
});
