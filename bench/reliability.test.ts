import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { measureReliability, type Judged } from './reliability.ts';

const judge = (confidence: number, right: number, wrong: number): Judged[] => [
  ...Array.from({ length: right }, () => ({ confidence, isRight: true, weight: 1 })),
  ...Array.from({ length: wrong }, () => ({ confidence, isRight: false, weight: 1 })),
];

describe('measureReliability', () => {
  it('finds no gap where nine in ten of the findings at 0.9 are right', () => {
    const { gap } = measureReliability([...judge(0.9, 9, 1), ...judge(0.3, 3, 7)]);
    assert.ok(gap < 1e-9);
  });
  it('weighs each bin by what is in it', () => {
    const { gap } = measureReliability([...judge(0.95, 95, 5), ...judge(0.55, 0, 100)]);
    assert.ok(Math.abs(gap - 0.275) < 1e-9);
  });
  it('sees by rank what bins of equal width hide', () => {
    const judged = [...judge(0.91, 100, 0), ...judge(0.99, 90, 10)];
    const { gap, gapByRank } = measureReliability(judged);
    assert.ok(Math.abs(gap) < 1e-9);
    assert.ok(gapByRank > 0.08);
  });
  it('takes a conflict with three places for one', () => {
    const third = { confidence: 0.8, isRight: true, weight: 1 / 3 };
    assert.equal(measureReliability([third, third, third]).weight, 1);
  });
  it('says nothing of nothing', () => {
    assert.equal(measureReliability([]).gap, 0);
  });
});
