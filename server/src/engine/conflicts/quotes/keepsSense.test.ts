import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { keepsSense } from './keepsSense.ts';

const keeps = (left: string, right: string) => keepsSense(left.split(' '), right.split(' '));

describe('keepsSense', () => {
  const kept: readonly (readonly [string, string, string])[] = [
    ['a contraction spelled out', "didn't", 'did not'],
    ['a contraction of can', 'can not', "can't"],
    ['another tense', 'throw', 'have thrown'],
    ['another tense of be', 'was', 'is'],
    ['another article', 'a bridge', 'the bridge'],
    ['two nouns of one word', 'connectivity', 'connection'],
    ['synonyms', 'sure', 'certain'],
  ];
  for (const [what, left, right] of kept) {
    it(`hears one sense in ${what}`, () => {
      assert.equal(keeps(left, right), true);
      assert.equal(keeps(right, left), true);
    });
  }

  const changed: readonly (readonly [string, string, string])[] = [
    ['a negation', 'did', 'did not'],
    ['a negation by its prefix', 'known', 'unknown'],
    ['a contracted negation', 'was', "wasn't"],
    ['a hedge', 'is', 'may be'],
    ['another hedge', 'will', 'would'],
    ['a figure', '12', '14'],
    ['a number in words', 'two', 'three'],
    ['an antonym', 'opened', 'closed'],
    ['a word that judges', 'killed', 'murdered'],
    ['another person', 'we', 'they'],
    ['another preposition', 'before', 'after'],
    ['one and many', 'minister', 'ministers'],
    ['one and many of an odd plural', 'woman', 'women'],
    ['active and passive', 'shot', 'was shot'],
    ['words of one stem and two senses', 'important', 'import'],
    ['nouns of one beginning', 'community', 'communication'],
    ['another thing', 'electrical', 'mechanical'],
    ['a quantifier', 'all', 'most'],
  ];
  for (const [what, left, right] of changed) {
    it(`hears another sense in ${what}`, () => {
      assert.equal(keeps(left, right), false);
      assert.equal(keeps(right, left), false);
    });
  }
});
