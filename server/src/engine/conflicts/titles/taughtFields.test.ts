import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('title', versions);

describe('fields that somebody teaches', () => {
  it('tells professors of two fields that no list holds', () => {
    assert.deepEqual(
      differ(
        'Ida Moe, professor of glaciology at the University of Selm, led the team.',
        'The team was led by Ida Moe, professor of toxicology at the University of Selm.',
      ),
      ['professor of glaciology', 'professor of toxicology'],
    );
  });

  it('hears who holds a chair, and what the next sentence says of the one person named', () => {
    assert.deepEqual(
      differ(
        'Ida Moe, who holds the chair of glaciology in Selm, led the team.',
        'Ida Moe led the team. She is professor of toxicology in Selm.',
      ),
      ['holds the chair of glaciology', 'professor of toxicology'],
    );
  });

  it('tells heads of two wards, and takes a head of something else for no field', () => {
    assert.deepEqual(
      differ(
        'Two patients had died, said Ida Moe, who heads the oncology ward in Selm.',
        'Ida Moe, the hospital’s head of cardiology, confirmed that two patients had died.',
      ),
      ['heads the oncology ward', 'head of cardiology'],
    );
    assert.deepEqual(
      differ('Ida Moe, head of strategy, left in May.', 'Ida Moe, head of the works, left in May.'),
      [],
    );
  });

  it('takes a field and a part of it for one, and a body for no field', () => {
    const alike: readonly (readonly [string, string])[] = [
      ['Ida Moe, professor of medicine, led the team.', 'Ida Moe, professor of neurology, led the team.'],
      ['Ida Moe, professor of physics, led the team.', 'Ida Moe, professor of astrophysics, led the team.'],
      [
        'Ida Moe, professor of public health, led the team.',
        'Ida Moe, professor of epidemiology and public health, led the team.',
      ],
      ['Ida Moe, dean of the college, spoke first.', 'Ida Moe, dean of medicine, spoke first.'],
    ];
    for (const [left, right] of alike) assert.deepEqual(differ(left, right), []);
  });

  it('leaves a pronoun alone that may mean somebody else', () => {
    const other = 'Ida Moe, professor of toxicology in Selm, led the team.';
    assert.deepEqual(
      differ('Ida Moe led the team with a colleague. She is professor of glaciology in Selm.', other),
      [],
    );
    assert.deepEqual(
      differ('Ida Moe led the team with Eva Lind. She is professor of glaciology in Selm.', other),
      [],
    );
  });
});
