import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { extractQuantities } from '../claims/quantities/quantity.ts';
import { tokenizeSentence } from '../language/tokenize.ts';
import type { Quantity } from './quantity.ts';
import { areComparable, relateQuantities } from './quantityRelation.ts';
import { reverseRelation } from './relation.ts';
import type { Relation } from './relation.ts';

function only(text: string): Quantity {
  const [quantity] = extractQuantities(text, tokenizeSentence(text)).filter(
    ({ implicit }) => implicit !== true,
  );
  if (quantity === undefined) throw new Error(`no quantity in ${text}`);
  return quantity;
}

const pairs: readonly (readonly [first: string, second: string, relation: Relation])[] = [
  ['roughly 600 miles', '1,000 km', 'wider'],
  ['600 miles', 'roughly 1,000 kilometres', 'narrower'],
  ['600 miles', '600 km', 'exclusive'],
  ['a 14-inch crack', 'about 36 centimeters', 'narrower'],
  ['185 km/h', '100 knots', 'equivalent'],
  ['17.5%', '17.5 percent', 'equivalent'],
  ['almost a quarter', '23%', 'wider'],
  ['nearly a quarter', '18%', 'exclusive'],
  ['close to two and three-quarter hours', 'two hours and 47 minutes', 'wider'],
  ['just under two hours', '112 minutes', 'wider'],
  ['two hours and 47 minutes', '167 minutes', 'equivalent'],
  ['almost 15,000 people', 'nearly 15,000 people', 'equivalent'],
  ['more than 40,000 fans', 'just over 40,000 fans', 'wider'],
  ['more than 40,000 fans', 'over 40,000 fans', 'equivalent'],
  ['over 40,000 fans', '40,012 fans', 'wider'],
  ['40,000 fans', '40,012 fans', 'wider'],
  ['412,000 homes', '421,000 homes', 'exclusive'],
  ['400,000 homes', '412,000 homes', 'exclusive'],
  ['55,000 troops', '50,000 troops', 'exclusive'],
  ['46,000 troops', 'about 46,000 troops', 'narrower'],
  ['about 46,000 troops', 'about 55,000 troops', 'exclusive'],
  ['2.3 million people', '2,312,000 people', 'wider'],
  ['2 million people', '2.3 million people', 'exclusive'],
  ['about a third', 'nearly half', 'exclusive'],
  ['a third', '33%', 'equivalent'],
  ['half', '50%', 'equivalent'],
  ['31%', '13%', 'exclusive'],
  ['more than 100 people', '120 people', 'wider'],
  ['more than 100 people', '95 people', 'exclusive'],
  ['more than 12 people', '12 people', 'exclusive'],
  ['more than 20 people', '214 people', 'exclusive'],
  ['more than 100 people', 'fewer than 100 people', 'exclusive'],
  ['more than 200 pupils', 'more than 2,000 pupils', 'exclusive'],
  ['nearly 50 people', 'more than 50 people', 'exclusive'],
  ['12 people', '14 people', 'exclusive'],
  ['12 people', 'a dozen people', 'equivalent'],
  ['two people', '2 people', 'equivalent'],
  ['$1.2 million', '$1.2 billion', 'exclusive'],
  ['£2.3m', '2.3 million pounds', 'equivalent'],
  ['£4.2bn', '€4.2bn', 'exclusive'],
  ['€4.2bn', '$4.6bn', 'unrelated'],
  ['3%', '3 percentage points', 'exclusive'],
  ['Rates rose by 5%', 'Rates rose to 5%', 'exclusive'],
  ['between 5 and 7 people', '6 people', 'wider'],
  ['10 to 12 percent', '10 to 14 percent', 'exclusive'],
  ['10 to 12 percent', '10–12%', 'equivalent'],
  ['hundreds of people', '214 people', 'wider'],
  ['dozens of people', '2,000 people', 'exclusive'],
  ['15 tons', '15 tonnes', 'equivalent'],
  ['They won 7-5', 'They won 6-4', 'exclusive'],
  ['30°C', '86°F', 'equivalent'],
  ['30 days', '30 kilometres', 'unrelated'],
  ['12 people', '12th', 'unrelated'],
  ['up to 300 jobs', '280 jobs', 'wider'],
  ['up to 300 jobs', '400 jobs', 'exclusive'],
  ['5 miles', '8 km', 'equivalent'],
  ['5 miles', '9 km', 'exclusive'],
  ['17.6%', '18%', 'narrower'],
  ['aged 54', 'a 45-year-old man', 'exclusive'],
  ['aged 54', 'a 54-year-old man', 'equivalent'],
];

describe('relateQuantities', () => {
  for (const [first, second, relation] of pairs) {
    it(`finds “${first}” ${relation} to “${second}”, and the reverse from the other side`, () => {
      assert.equal(relateQuantities(only(first), only(second)), relation);
      assert.equal(relateQuantities(only(second), only(first)), reverseRelation(relation));
    });
  }

  it('finds every figure equivalent to itself', () => {
    for (const text of pairs.flatMap(([first, second]) => [first, second])) {
      assert.equal(relateQuantities(only(text), only(text)), 'equivalent', text);
    }
  });
});

describe('areComparable', () => {
  it('asks for one kind of figure about one noun, with synonyms where the caller knows them', () => {
    assert.equal(areComparable(only('12 people'), only('14 people')), true);
    assert.equal(areComparable(only('12 people'), only('14 horses')), false);
    assert.equal(areComparable(only('12 people'), only('12 kilometres')), false);
    assert.equal(
      areComparable(only('12 soldiers'), only('12 troops'), () => true),
      true,
    );
  });
});
