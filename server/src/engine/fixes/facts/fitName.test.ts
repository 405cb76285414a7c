import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { fitName } from './fitName.ts';

describe('fitName', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['changes the surname only', 'Ilse Vornado', 'Ilse Varnado', 'Ilse Varnado'],
    ['puts in only the surname where only that stands', 'Vornado', 'Ilse Varnado', 'Varnado'],
    ['puts in only the given name where only that differs', 'Zoran Petrak', 'Goran Petrak', 'Goran Petrak'],
    ['keeps the possessive', "Vornado's", 'Ilse Varnado', "Varnado's"],
    ['takes no possessive over', 'Vornado', "Varnado's", 'Varnado'],
    ['keeps emphasis', '**Ilse Vornado**', 'Ilse Varnado', '**Ilse Varnado**'],
    ['keeps capitals', 'VORNADO', 'Varnado', 'VARNADO'],
    ['leaves capitals behind', 'Vornado', 'VARNADO', 'Varnado'],
    ['leaves an initial alone', 'I. Vornado', 'Ilse Varnado', 'I. Varnado'],
    ['leaves a short form alone', 'Bob Vornado', 'Robert Varnado', 'Bob Varnado'],
    ['leaves a middle name alone', 'Ilse Maria Vornado', 'Ilse Varnado', 'Ilse Maria Varnado'],
    ['changes the surname of a full name from a surname', 'Ilse Vornado', 'Varnado', 'Ilse Varnado'],
    ['keeps particles', 'Pieter van den Berk', 'Pieter van den Berg', 'Pieter van den Berg'],
    ['changes accents', 'Ana Pena', 'Ana Peña', 'Ana Peña'],
    ['changes an apostrophe name', "O'Neil’s", "O'Neill", "O'Neill’s"],
    ['puts in the whole name of another thing', 'Cold Harbour Reef', 'Otter Island', 'Otter Island'],
    ['says no word twice', 'Norvik Data Locker', 'Norvik DataVault', 'Norvik DataVault'],
    ['does not take initials for capitals', 'EU', 'Europe', 'Europe'],
    ['joins by a hyphen what the other joins', 'Orlo Varnado', 'Orlo-Varnado', 'Orlo-Varnado'],
    ['leaves what agrees', 'Ilse Varnado', 'Varnado', 'Ilse Varnado'],
  ];
  for (const [what, target, source, expected] of cases)
    it(what, () => assert.equal(fitName(target, source), expected));

  it('leaves the stop of the sentence behind a short surname', () => {
    assert.equal(fitName('Bergh.', 'Pieter van den Berg'), 'Berg.');
    assert.equal(fitName('Berg.', 'Pieter van den Berg'), 'Berg.');
  });

  it('accepts any text and is done after one time', () => {
    const name = fc.constantFrom('Ilse Varnado', 'Varnado', 'Petrak', 'Ana Ruiz', 'Pieter van den Berg');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), name), name, (target, source) => {
        const once = fitName(target, source);
        assert.equal(fitName(once, source), once);
      }),
    );
  });
});
