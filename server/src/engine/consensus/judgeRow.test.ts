import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { judgeRow } from './judgeRow.ts';

const support = (votes: number, families = Math.ceil(votes)) => ({ votes, families });

describe('judgeRow', () => {
  it('proposes the reading of two families against one', () => {
    assert.deepEqual(judgeRow([support(2), support(1)]), { outcome: 'amend', consensus: 0, flagged: [1] });
  });
  it('asks a person where families tie, and underlines every side', () => {
    assert.deepEqual(judgeRow([support(1), support(1)]), { outcome: 'review', flagged: [0, 1] });
    assert.deepEqual(judgeRow([support(2), support(2)]), { outcome: 'review', flagged: [0, 1] });
  });
  it('underlines only the copy that slipped from its own family', () => {
    assert.deepEqual(judgeRow([support(1), support(0, 1)]), { outcome: 'review', flagged: [1] });
  });
  it('never proposes what one family alone says', () => {
    assert.equal(judgeRow([support(1.5, 2), support(0.5, 1)]).outcome, 'review');
  });
});
