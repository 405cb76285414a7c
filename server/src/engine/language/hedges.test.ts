import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { compareHedgeLevels, hedgeLevel } from './hedges.ts';
import { tokenizeSentence } from './tokenize.ts';

function levelOf(text: string, word: string): string {
  const tokens = tokenizeSentence(text);
  return hedgeLevel(
    tokens,
    tokens.findIndex((token) => token.text === word),
  );
}

describe('hedgeLevel', () => {
  it('reads how surely a sentence states something', () => {
    const cases = [
      ['The mayor denied that he took money.', 'took', 'denied'],
      ['Police would not say who fired the shot.', 'fired', 'unsaid'],
      ['He allegedly took the car.', 'took', 'alleged'],
      ['The firm is reported to have lost money.', 'lost', 'alleged'],
      ['The storm might hit the coast.', 'hit', 'possible'],
      ['The plant appears to leak.', 'leak', 'apparent'],
      ['The road is closed, police said.', 'closed', 'said'],
      ['The man was held, according to police.', 'held', 'said'],
      ['The council is expected to vote.', 'vote', 'planned'],
      ['The council voted.', 'voted', 'stated'],
    ];
    for (const [text = '', word = '', level] of cases) assert.equal(levelOf(text, word), level, text);
  });

  it('leaves other clauses of the sentence alone', () => {
    assert.equal(levelOf('The ship may leave but the crew stayed.', 'stayed'), 'stated');
    assert.equal(levelOf('The ship sank and the crew may leave.', 'sank'), 'stated');
  });

  it('orders the levels', () => {
    assert.ok(compareHedgeLevels('denied', 'alleged') < 0);
    assert.ok(compareHedgeLevels('stated', 'said') > 0);
    assert.equal(compareHedgeLevels('said', 'said'), 0);
  });

  it('accepts any text and any index', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -2, max: 9 }), (text, at) => {
        assert.equal(typeof hedgeLevel(tokenizeSentence(text), at), 'string');
      }),
    );
  });
});
