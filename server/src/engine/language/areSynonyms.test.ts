import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { areSynonyms } from './areSynonyms.ts';
import { tokenizeSentence } from './tokenize.ts';
import { relateWords } from './wordRelations.ts';

const leastSure = 0.7;
const passages = [
  'The high-level talks began on Monday after the organisation of physicians started a strike, its lawyers said.',
  'The high-ranking doctors commenced their walkout when attorneys of the organization resigned, a clear defeat.',
  'A large fire destroyed the mill; police arrested two men, whose arrest and deaths nobody could explain.',
  'Officers detained two people who died after a big blaze, and the destruction of the plant was total.',
];

describe('areSynonyms', () => {
  const words = passages.flatMap((passage) => tokenizeSentence(passage));
  const found = words.flatMap((a) => words.filter((b) => areSynonyms(a, b, leastSure)).map((b) => [a, b]));

  it('finds words of one meaning and leaves others', () => {
    const pairs = new Set(found.map(([a, b]) => `${a?.normal ?? ''} ${b?.normal ?? ''}`));
    assert.ok(pairs.has('began commenced') && pairs.has('lawyers attorneys'));
    assert.ok(pairs.has('organisation organization'));
    assert.ok(!pairs.has('fire mill') && !pairs.has('police men'));
  });
  it('never differs from what is said of how the words relate', () => {
    const sure = words.flatMap((a) =>
      words
        .filter((b) => {
          const { relation, confidence } = relateWords(a, b);
          return relation === 'equivalent' && confidence >= leastSure;
        })
        .map((b) => [a, b]),
    );
    assert.deepEqual(found, sure);
  });
});
