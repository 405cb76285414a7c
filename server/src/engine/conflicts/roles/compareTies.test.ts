import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('role', versions);
const both = 'Ray Kessler and Tom Brandt were convicted on Friday.';

describe('compareTies', () => {
  it('tells whose lawyer somebody is, from the possessive, a pronoun, and behind the office', () => {
    assert.deepEqual(
      differ(
        `${both} Kessler’s lawyer, Ida Moe, called the verdict wrong.`,
        `${both} The verdict was wrong, said Ida Moe, the lawyer for Brandt.`,
      ),
      ['Kessler’s lawyer, Ida Moe', 'Ida Moe, the lawyer for Brandt'],
    );
    assert.deepEqual(
      differ(
        'Ray Kessler was convicted on Friday. His lawyer, Ida Moe, called the verdict wrong.',
        `${both} Brandt’s own lawyer, Ida Moe, called the verdict wrong.`,
      ),
      ['His lawyer, Ida Moe', 'Brandt’s own lawyer, Ida Moe'],
    );
  });

  it('leaves alone a pronoun that may mean two, one who is so to both, and ties that people have to many', () => {
    const alike: readonly (readonly [string, string])[] = [
      [
        `${both} Kessler’s lawyer, Ida Moe, called the verdict wrong.`,
        `${both} Their lawyer, Ida Moe, called the verdict wrong.`,
      ],
      [
        `${both} Kessler’s lawyer, Ida Moe, called the verdict wrong.`,
        `${both} Brandt’s lawyer, Ida Moe, was silent. Kessler’s lawyer, Ida Moe, called the verdict wrong.`,
      ],
      [
        `${both} Kessler’s neighbour, Ida Moe, called the verdict wrong.`,
        `${both} Brandt’s neighbour, Ida Moe, called the verdict wrong too.`,
      ],
      [
        `${both} Kessler’s lawyer, Ida Moe, called the verdict wrong.`,
        `${both} The lawyer of Ray Kessler, Ida Moe, called the verdict wrong.`,
      ],
    ];
    for (const [left, right] of alike) assert.deepEqual(differ(left, right), [], right);
  });

  it('hears what two are to each other from either side, and takes two team-mates of one for no difference', () => {
    checkConflicts(`
      //- wire.md
      Signe Aaberg beat Lia Costa on the climb. Aaberg’s team-mate Pia Rask set the pace.
      //- radio.md
      The pace was Pia Rask’s, who worked all day for her team-mate Signe Aaberg. Lia Costa was second, and nobody else came near on a day of rain.
      //- paper.md
      Signe Aaberg beat Lia Costa on the climb. [[mate!role: Costa’s own team-mate, Pia Rask]], set the pace.
    `);
    assert.deepEqual(
      differ(
        'Pia Rask wept with joy. Rask’s team-mate Signe Aaberg had won on the climb.',
        'At the bus Lia Costa, a team-mate of Pia Rask, handed Signe Aaberg a bottle of water.',
      ),
      [],
    );
  });
});
