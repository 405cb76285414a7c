import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('title', versions);

describe('compareKinTies', () => {
  it('tells what two people are to each other from either side', () => {
    assert.deepEqual(
      differ(
        "Painter Ivo Kranz left 40 sketches. They were found by the painter's great-niece, Mira Stein, in a trunk.",
        'Mira Stein knew the hand at once: the sketches were by her grandfather, Ivo Kranz.',
      ),
      ['great-niece', 'grandfather'],
    );
    assert.deepEqual(
      differ(
        "The flat belonged to Bo Oy. Oy's daughter, Lena Marsh, sold it.",
        'Lena Marsh, the sister of Bo Oy, sold the flat.',
      ),
      ['daughter', 'sister'],
    );
  });

  it('leaves alone one kinship told from both sides, step-parents, and a relative of somebody else', () => {
    assert.deepEqual(
      differ(
        "The flat belonged to Bo Oy. Oy's niece, Lena Marsh, sold it.",
        'Lena Marsh sold the flat of her uncle, Bo Oy.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'Lena Marsh sold the flat of her father, Bo Oy.',
        'Lena Marsh sold the flat of her stepfather, Bo Oy.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        "Bo Oy came with Ida Krag. Krag's sister, Lena Marsh, stayed at home.",
        "Bo Oy's niece, Lena Marsh, stayed at home.",
      ),
      [],
    );
  });
});
