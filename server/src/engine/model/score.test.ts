import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scoreValue, turnScore } from './score.ts';

describe('scoreValue', () => {
  it('tells any two scores apart, and is the same seen from the other side', () => {
    assert.notEqual(scoreValue(1, 1204), scoreValue(2, 204));
    assert.equal(turnScore(scoreValue(1204, 988)), scoreValue(988, 1204));
  });
});
