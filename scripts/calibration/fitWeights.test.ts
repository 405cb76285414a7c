import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Sample } from '../../bench/samples.ts';
import { estimateConfidence } from '../../server/src/engine/index.ts';
import { evidenceOfFigures } from '../../server/src/testing/evidenceFixture.ts';
import { fitWeights } from './fitWeights.ts';

const terms = { ...evidenceOfFigures, kind: 'term', mechanism: 'another term' } as const;

function take(evidence: Sample['evidence'], right: number, wrong: number): readonly Sample[] {
  const labels = [...Array<true>(right).fill(true), ...Array<false>(wrong).fill(false)];
  return labels.map((isRight, index) => ({
    source: 'test',
    group: String(index),
    evidence,
    isRight,
    weight: 1,
  }));
}

describe('fitWeights', () => {
  const samples = [...take(evidenceOfFigures, 380, 20), ...take(terms, 200, 200)];
  const weights = fitWeights(samples);

  it('gives each kind the share of right findings that the labels show', () => {
    assert.ok(Math.abs(estimateConfidence(evidenceOfFigures, weights) - 0.95) < 0.02);
    assert.ok(Math.abs(estimateConfidence(terms, weights) - 0.5) < 0.02);
  });
  it('gives the same weights again', () => {
    assert.deepEqual(fitWeights(samples), weights);
  });
  it('trusts a handful of labels less than a host of them', () => {
    const few = fitWeights([...take(evidenceOfFigures, 380, 20), ...take(terms, 0, 2)]);
    assert.ok(estimateConfidence(terms, few) > 0.3);
  });
});
