import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { reverseRelation } from '../model/relation.ts';
import { tokenizeSentence } from './tokenize.ts';
import { relateWords } from './wordRelations.ts';
import type { Word } from './wordLookUp.ts';

/** `approve V`: the tagger sees no sentence here, so the test says the part of speech. */
function word(text: string): Word {
  const [normal = '', part = ''] = text.split(' ');
  const partOfSpeech = ({ N: 'NOUN', V: 'VERB', J: 'ADJ', R: 'ADV' } as const)[part] ?? 'X';
  return { normal, lemma: tokenizeSentence(normal)[0]?.lemma ?? normal, partOfSpeech };
}

function checkRelation(relation: string, pairs: readonly string[]): void {
  for (const pair of pairs) {
    const [a = '', b = ''] = pair.split(' / ');
    assert.equal(relateWords(word(a), word(b)).relation, relation, pair);
  }
}

describe('relateWords', () => {
  it('finds opposites of a newsroom', () => {
    checkRelation('exclusive', [
      'approved V / rejected V',
      'agreed V / refused V',
      'confirmed V / denied V',
      'suspended V / resumed V',
      'rose V / fell V',
      'increase N / decrease N',
      'won V / lost V',
      'majority N / minority N',
      'guilty J / innocent J',
      'north N / south N',
      'before X / after X',
      'acquitted V / convicted V',
      'extensive J / limited J',
    ]);
  });

  it('finds opposites by their build', () => {
    checkRelation('exclusive', [
      'flexible J / inflexible J',
      'named J / unnamed J',
      'careful J / careless J',
      'anti-war J / pro-war J',
    ]);
  });

  it('is not deceived by letters that look like a prefix', () => {
    for (const pair of [
      'inflammable J / flammable J',
      'invaluable J / valuable J',
      'dispatch V / patch V',
      'impress V / press V',
      'teach V / professor N',
    ]) {
      const [a = '', b = ''] = pair.split(' / ');
      assert.notEqual(relateWords(word(a), word(b)).relation, 'exclusive', pair);
    }
  });

  it('sets members of one class against each other', () => {
    checkRelation('exclusive', [
      'beer N / vodka N',
      'guitar N / drum N',
      'red N / brown N',
      'mother N / sister N',
      'dog N / horse N',
      'kitchen N / bedroom N',
    ]);
  });

  it('leaves words of like meaning in peace', () => {
    checkRelation('equivalent', [
      'hot J / spicy J',
      'begin V / start V',
      'big J / large J',
      'fast J / rapid J',
      'said V / stated V',
      'individuals N / people N',
      'force N / effect N',
      'colour N / color N',
    ]);
  });

  it('says which of two words says more', () => {
    checkRelation('narrower', ['beer N / drink N', 'violin N / instrument N']);
    checkRelation('wider', ['drink N / beer N']);
  });

  it('looks the same from both sides, and a word is equivalent to itself', () => {
    const anyWord = fc.record({
      normal: fc.oneof(
        fc.string(),
        fc.constantFrom('beer', 'rose', 'red', 'hot', 'approve', 'drink', 'left'),
      ),
      lemma: fc.oneof(fc.string(), fc.constantFrom('rise', 'drink', 'leave')),
      partOfSpeech: fc.constantFrom('NOUN', 'VERB', 'ADJ', 'ADV', 'X', 'PROPN'),
    } as const);
    fc.assert(
      fc.property(anyWord, anyWord, (a, b) => {
        assert.equal(relateWords(a, b).relation, reverseRelation(relateWords(b, a).relation));
        assert.equal(relateWords(a, a).relation, 'equivalent');
      }),
    );
  });
});
