import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isManySpeakers } from './speakerNumber.ts';

describe('isManySpeakers', () => {
  it('tells many from one', () => {
    const many = [
      'police',
      'the Harbour Police',
      'officials in Bergen',
      'Ruiz and Kraus',
      'they',
      'The Lions',
      'people',
    ];
    const one = [
      'the town',
      'Ines',
      'Ivo Jones',
      'Department of Public Works',
      'the United Nations',
      'Reuters',
      'the campus',
      'she',
    ];
    assert.deepEqual(
      many.filter((words) => !isManySpeakers(words)),
      [],
    );
    assert.deepEqual(one.filter(isManySpeakers), []);
  });
});
