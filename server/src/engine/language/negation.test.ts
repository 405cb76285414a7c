import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { findNegatingWords, isNegated } from './negation.ts';
import { tokenizeSentence } from './tokenize.ts';

function kindsIn(text: string): string {
  return findNegatingWords(tokenizeSentence(text))
    .map(({ kind }) => kind)
    .join(' ');
}

describe('findNegatingWords', () => {
  it('tells the ways to negate', () => {
    assert.equal(
      kindsIn('He did not go and no one came without a ticket.'),
      'sentential pronoun preposition',
    );
    assert.equal(
      kindsIn('The firm failed to pay and denied that no cash was left.'),
      'infinitive complement determiner',
    );
    assert.equal(kindsIn('Fog prevented the ferry from leaving.'), 'from');
  });

  it('passes over fixed phrases', () => {
    assert.equal(kindsIn('Not only the No. 2 seed but no doubt others will play.'), '');
  });
});

describe('isNegated', () => {
  it('counts parity', () => {
    const span = { start: 0, end: 3 };
    assert.equal(isNegated(1, { negators: [{ span, scope: 1 }] }), true);
    assert.equal(
      isNegated(1, {
        negators: [
          { span, scope: 1 },
          { span, scope: 0, also: [1] },
        ],
      }),
      false,
    );
    assert.equal(isNegated(1, { negators: [{ span }] }), false);
  });
});
