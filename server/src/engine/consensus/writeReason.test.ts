import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { evidenceOfFigures } from '../../testing/evidenceFixture.ts';
import { writeReason } from './writeReason.ts';

describe('writeReason', () => {
  it('says what differs, how alike the words are, and counts the families on each side', () => {
    const readings = [
      { families: 2, versions: 3 },
      { families: 1, versions: 1 },
    ];
    assert.equal(
      writeReason({ ...evidenceOfFigures, readings, families: 3, versions: 4 }, [], undefined),
      'same passage, different figure; nearly the same words; two families against one',
    );
  });
  it('counts copies where all versions are copies of one text', () => {
    const readings = [
      { families: 1, versions: 2 },
      { families: 1, versions: 1 },
    ];
    assert.match(
      writeReason({ ...evidenceOfFigures, readings, families: 1 }, [], undefined),
      /; two copies of one text against one$/,
    );
  });
  it('says that a rewrite tells it in other words', () => {
    const sentences = { similarity: 0.4, containment: 0.6, shared: 0.2, edits: 6 };
    assert.match(
      writeReason({ ...evidenceOfFigures, sentences }, [], undefined),
      /; told in other words; one family against one$/,
    );
  });
  it('gives the ruling of the desk instead of a count', () => {
    assert.match(writeReason(evidenceOfFigures, [], 'house style'), /; house style$/);
  });
  it('says year or day where all dates are years or days', () => {
    const dates = { ...evidenceOfFigures, kind: 'date', mechanism: 'same passage, different date' } as const;
    assert.match(writeReason(dates, ['2014', '2016'], undefined), /^same passage, different year; /);
    assert.match(writeReason(dates, ['Tuesday', 'Friday'], undefined), /^same passage, different day; /);
    assert.match(writeReason(dates, ['2014', 'Friday'], undefined), /^same passage, different date; /);
  });
});
