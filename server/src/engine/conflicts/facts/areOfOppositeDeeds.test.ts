import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('date', versions);

describe('areOfOppositeDeeds', () => {
  it('leaves alone when a bridge closed and when it opened again', () => {
    assert.deepEqual(
      differ(
        'The Hale Bridge in the city of Lanmoor will be closed from midnight.',
        'The Hale Bridge in the city of Lanmoor reopened at 5 p.m.',
      ),
      [],
    );
  });
  it('leaves alone when a year of business began and when it ended', () => {
    assert.deepEqual(
      differ(
        'The brewers of Orsa opened their books. The fiscal year of the brewery ended on March 31.',
        'The brewers of Orsa opened their books. The fiscal year of the brewery began in April.',
      ),
      [],
    );
  });
  it('finds two hours of one deed', () => {
    assert.deepEqual(
      differ(
        'The Hale Bridge in the city of Lanmoor reopened at 3 p.m.',
        'The Hale Bridge in the city of Lanmoor reopened at 5 p.m.',
      ),
      ['3 p.m.', '5 p.m.'],
    );
  });
});
