import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const isTold = (...versions: readonly string[]) => findDisputedWords('role', versions).length > 0;

const wire =
  'The musical "Low Tide" opened in Orsa on Friday. Its text was written by Ida Lund, and Mara Holm directed it with 14 dancers on a wet stage.';

describe('compareCrafts', () => {
  it('finds another maker of one part of a work', () => {
    assert.ok(
      isTold(
        wire,
        'Fourteen dancers on a wet stage: on Friday, Orsa saw "Low Tide" for the first time. Ida Lund directed the musical from a script by Mara Holm.',
      ),
    );
  });

  it('leaves alone the same makers, makers together, and whom one version alone knows', () => {
    assert.ok(
      !isTold(
        wire,
        'Fourteen dancers on a wet stage: on Friday, Orsa saw "Low Tide" for the first time. Mara Holm directed the musical from a script by Ida Lund.',
      ),
    );
    assert.ok(
      !isTold(
        wire,
        'Fourteen dancers on a wet stage: on Friday, Orsa saw "Low Tide" for the first time. Mara Holm and Ida Lund directed the musical together.',
      ),
    );
    assert.ok(
      !isTold(
        wire,
        'Fourteen dancers on a wet stage in Orsa on Friday. Jonas Reko, who directed the festival for years, sat in the first row.',
      ),
    );
  });
});
