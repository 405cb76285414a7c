import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const wordsOf = (...versions: readonly string[]) => findDisputedWords('role', versions);

describe('compareWalkouts', () => {
  it('finds the other side', () => {
    assert.deepEqual(
      wordsOf(
        "Nurses in Orsa will strike on Monday for a rise of 8 per cent. Talks failed on Friday when the union's team left the table.",
        "There has been no word since Friday, when the hospital company's negotiators walked out of the talks. The nurses of Orsa, who want 8 per cent, strike on Monday.",
      ),
      ["the union's team", "the hospital company's negotiators"],
    );
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'the same side in other words',
      "Nurses in Orsa will strike on Monday for a rise of 8 per cent. Talks failed on Friday when the union's team left the table.",
      'There has been no word since Friday, when the union walked out of the talks. The nurses of Orsa, who want 8 per cent, strike on Monday.',
    ],
    [
      'both sides',
      "Nurses in Orsa will strike on Monday for a rise of 8 per cent. Talks failed on Friday when the union's team left the table.",
      "Since Friday, when the company's negotiators walked out of the talks and the union left the table, the nurses of Orsa, who want 8 per cent, have not been heard.",
    ],
    [
      'workers who walk out of their works',
      'Nurses in Orsa walked out on Monday for a rise of 8 per cent, and staff at two clinics left work.',
      "On Friday the company's negotiators had left the talks with the nurses of Orsa, who want 8 per cent.",
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(wordsOf(left, right), []);
    });
  }
});
