import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { zoneShifts } from './timeZones.ts';

describe('zoneShifts', () => {
  it('is one figure where both zones turn with the season', () => {
    assert.deepEqual(zoneShifts('ET', 'PT'), [-180]);
    assert.deepEqual(zoneShifts('CT', 'ET'), [60]);
  });

  it('leaves open which season it is where one of them does not', () => {
    assert.deepEqual(zoneShifts('ET', 'GMT'), [300, 240]);
  });

  it('is nothing where a zone is unknown', () => {
    assert.deepEqual(zoneShifts('ET', undefined), []);
  });
});
