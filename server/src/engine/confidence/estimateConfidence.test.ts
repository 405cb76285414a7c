import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { evidenceOfFigures } from '../../testing/evidenceFixture.ts';
import { conflictKinds } from '../model/conflict.ts';
import { estimateConfidence } from './estimateConfidence.ts';

const millisecondsForOne = 0.3;

describe('estimateConfidence', () => {
  it('is surer where more families outvote the other reading', () => {
    const readings = [
      { families: 3, versions: 3 },
      { families: 1, versions: 1 },
    ];
    const outvoted = { ...evidenceOfFigures, readings, families: 4, versions: 4 };
    assert.ok(estimateConfidence(outvoted) > estimateConfidence(evidenceOfFigures));
  });
  it('is surer of two figures in one passage than of two spellings in passages that were not aligned', () => {
    const { sentences, ...loose } = evidenceOfFigures;
    assert.ok(sentences);
    const spelling = { ...loose, kind: 'name', mechanism: 'same name, different spelling' } as const;
    assert.ok(estimateConfidence(evidenceOfFigures) > estimateConfidence(spelling));
  });
  it('follows the score of the detector', () => {
    const doubtful = { ...evidenceOfFigures, kind: 'certainty', strength: 0.3 } as const;
    assert.ok(estimateConfidence({ ...doubtful, strength: 0.9 }) > estimateConfidence(doubtful));
  });
  it('judges a mechanism that it has never seen by its kind, and any score', () => {
    for (const kind of conflictKinds) {
      for (const strength of [0, 0.5, 1]) {
        const confidence = estimateConfidence({ ...evidenceOfFigures, kind, strength, mechanism: 'new' });
        assert.ok(confidence > 0 && confidence < 1, `${kind} ${String(strength)} ${String(confidence)}`);
      }
    }
  });
  it('takes less than 0.3 ms', () => {
    const rounds = 2000;
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) estimateConfidence(evidenceOfFigures);
    assert.ok((performance.now() - start) / rounds < millisecondsForOne);
  });
});
