import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { isSpellingVariant, termVariant } from './spelling.ts';

describe('isSpellingVariant', () => {
  it('knows British and American spellings', () => {
    for (const pair of [
      'colour color',
      'organised organized',
      'travelled traveled',
      'centre center',
      'metres meters',
      'programmes programs',
      'defence defense',
      'cheque check',
      'tonnes tons',
      'analyse analyze',
      'haemorrhage hemorrhage',
      'manoeuvres maneuvers',
      'practising practicing',
      'organisation organization',
      'greyer grayer',
      'labour labor',
      'catalogue catalog',
      'ageing aging',
      'jewellery jewelry',
      'sceptical skeptical',
      'towards toward',
      'tyres tires',
      'honourable honorable',
    ]) {
      const [a = '', b = ''] = pair.split(' ');
      assert.ok(isSpellingVariant(a, b), pair);
      assert.ok(isSpellingVariant(b, a), pair);
    }
  });

  it('sees past accents, hyphens and capitals', () => {
    assert.ok(isSpellingVariant('café', 'cafe'));
    assert.ok(isSpellingVariant('e-mail', 'email'));
    assert.ok(isSpellingVariant('Co-operate', 'cooperate'));
  });

  it('keeps words apart that only look so', () => {
    for (const pair of [
      'four for',
      'filled filed',
      'hour hor',
      'prise prize',
      'tour tor',
      'poled polled',
      'staring starring',
      'desert dessert',
    ]) {
      const [a = '', b = ''] = pair.split(' ');
      assert.ok(!isSpellingVariant(a, b), pair);
    }
  });

  it('accepts any strings', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        assert.equal(isSpellingVariant(a, b), isSpellingVariant(b, a));
        assert.ok(isSpellingVariant(a, a));
      }),
    );
  });
});

describe('termVariant', () => {
  it('takes solid, hyphenated and open forms for one term', () => {
    assert.ok(termVariant(['high', 'level'], ['high-level']));
    assert.ok(termVariant(['health', 'care'], ['healthcare']));
    assert.ok(termVariant(['colour-blind'], ['color', 'blind']));
  });

  it('leaves terms of other words, and hyphens that tell, alone', () => {
    assert.ok(!termVariant(['no-fly'], ['no-flight']));
    assert.ok(!termVariant(['re-signed'], ['resigned']));
    assert.ok(!termVariant(['a', 'part'], ['apart']));
    assert.ok(!termVariant([], ['']));
  });
});
