import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { extractNames } from '../claims/names/names.ts';
import { tokenizeSentence } from '../language/tokenize.ts';
import type { NameMention } from './name.ts';
import { compareNames, relateNames, type NameVariant } from './nameRelation.ts';
import { reverseRelation, type Relation } from './relation.ts';

/** The first name in `Then <words> left.` */
function name(words: string): NameMention {
  const text = `Then ${words} left.`;
  const [first] = extractNames(text, tokenizeSentence(text));
  assert.ok(first, `no name in ${text}`);
  return first;
}

describe('relateNames', () => {
  const pairs: readonly (readonly [string, string, Relation, NameVariant?])[] = [
    ['Ana Ruiz', 'Ana Ruiz', 'equivalent'],
    ['Ana Peña', 'Ana Pen\u0303a', 'equivalent'],
    ['Robert Moss', 'Bob Moss', 'equivalent'],
    ['Mr. Moss', 'Robert Moss', 'wider'],
    ['Robert James Moss', 'Robert Moss', 'narrower'],
    ['Alexus Grynkewich', 'Alexus Grynkevich', 'exclusive', 'misspelling'],
    ['Yevgen Kovalskyy', 'Yevgen Kovalsky', 'exclusive', 'transliteration'],
    ['Ana Peña', 'Ana Pena', 'exclusive', 'accents'],
    ['Goran Petrak', 'Zoran Petrak', 'exclusive', 'givenName'],
    ['Ana Ruiz', 'Peter Brandt', 'exclusive'],
    ['Vitali Bronn', 'Wladimir Bronn', 'exclusive'],
    ['the Ministry of Defence', 'the Defense Ministry', 'equivalent'],
    ['Human Rights Watch', 'HRW', 'equivalent'],
    ['Kestrel Holdings plc', 'Kestrel Holdings', 'equivalent'],
    ['Kestrel Holdings', 'Kestrol Holdings', 'exclusive', 'misspelling'],
  ];
  for (const [left, right, relation, variant] of pairs) {
    it(`says ${relation}${variant === undefined ? '' : `, ${variant},`} of ${left} to ${right}`, () => {
      assert.equal(relateNames(name(left), name(right)), relation);
      assert.equal(relateNames(name(right), name(left)), reverseRelation(relation));
      assert.equal(compareNames(name(left), name(right)).variant, variant);
    });
  }
});
