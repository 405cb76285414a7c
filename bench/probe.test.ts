import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyzeProbe, parseProbe, touches } from './probe.ts';

const line = JSON.stringify({
  id: 'number-1',
  kind: 'number',
  a: 'The ferry carried 120 passengers when it ran aground off Ellbach on Monday.',
  b: 'The ferry carried 210 passengers when it ran aground off Ellbach on Monday.',
  conflict: { a: '120 passengers', b: '210 passengers', why: 'digits exchanged' },
});

describe('probes', () => {
  it('are found where one conflict has words of both spans', () => {
    const probe = parseProbe(line);
    const found = analyzeProbe(probe).conflicts.filter((conflict) => touches(conflict, probe));
    assert.equal(found.length, 1);
  });
  it('must hold the labelled words once in either text', () => {
    assert.throws(() => parseProbe(line.replace('210 passengers when', '120 people when')), /number-1: b/);
  });
  it('say what is missing of a line', () => {
    assert.throws(() => parseProbe('{"id":"x"}'), /Not a probe/);
  });
});
