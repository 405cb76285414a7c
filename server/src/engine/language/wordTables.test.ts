import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { newsroomAntonyms } from './antonyms.ts';
import { excludeByTable } from './closedTables.ts';
import { widerWords } from './kinds.ts';
import { newsroomSynonyms } from './synonyms.ts';

describe('the newsroom’s word tables', () => {
  it('never call two words opposites and alike at once', () => {
    for (const [word, opposites] of newsroomAntonyms) {
      for (const opposite of opposites) {
        assert.notEqual(word, opposite);
        assert.ok(!(newsroomSynonyms.get(word)?.has(opposite) ?? false), `${word} and ${opposite}`);
        assert.ok(!(widerWords.get(word)?.has(opposite) ?? false), `${word} and ${opposite}`);
      }
    }
  });

  it('know each pair from both sides', () => {
    for (const table of [newsroomAntonyms, newsroomSynonyms]) {
      for (const [word, others] of table) {
        for (const other of others) assert.ok(table.get(other)?.has(word), `${word} and ${other}`);
      }
    }
  });

  it('hold words in the form in which they are looked up', () => {
    for (const word of [...newsroomAntonyms.keys(), ...newsroomSynonyms.keys(), ...widerWords.keys()]) {
      assert.match(word, /^[a-z][a-z_-]*$/u);
    }
  });
});

describe('excludeByTable', () => {
  it('sets members of one list against each other, and not words that stand for one another', () => {
    assert.ok(excludeByTable('first', 'third'));
    assert.ok(excludeByTable('red', 'brown'));
    assert.ok(!excludeByTable('grey', 'gray'));
    assert.ok(!excludeByTable('first', 'first'));
    assert.ok(!excludeByTable('first', 'brown'));
  });
});
