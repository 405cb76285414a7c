import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import {
  alternationOf,
  antonymWeight,
  clusterAntonymWeight,
  derivationWeight,
  hyponymWeight,
  isWordnetWord,
  synonymWeight,
  wordSenses,
} from './wordnet.ts';

describe('WordNet’s extract', () => {
  it('holds the senses of a word, the most usual first', () => {
    const senses = wordSenses('bank', 'noun');
    assert.ok(senses.length > 1);
    assert.ok((senses[0]?.share ?? 0) >= (senses[1]?.share ?? 1));
    assert.ok(senses.every(({ share }) => share > 0 && share <= 1));
    assert.deepEqual(wordSenses('qwzx', 'noun'), []);
    assert.ok(isWordnetWord('bank') && !isWordnetWord('qwzx') && !isWordnetWord('constructor'));
  });

  it('relates senses', () => {
    const verb = (word: string) => wordSenses(word, 'verb');
    const noun = (word: string) => wordSenses(word, 'noun');
    const adjective = (word: string) => wordSenses(word, 'adjective');
    assert.ok(synonymWeight(verb('begin'), verb('start')) > 0.3);
    assert.equal(synonymWeight(verb('begin'), verb('sink')), 0);
    assert.ok(antonymWeight(verb('rise'), verb('fall')) > 0);
    assert.ok(clusterAntonymWeight(adjective('arid'), adjective('damp')) > 0);
    assert.ok(derivationWeight(verb('die'), noun('death')) > 0.3);
    assert.ok(hyponymWeight(noun('violin'), noun('instrument'), 8) > 0);
    assert.equal(hyponymWeight(noun('instrument'), noun('violin'), 8), 0);
  });

  it('knows alternation classes, and leaves near kin alone', () => {
    const alternation = (a: string, b: string) =>
      alternationOf(wordSenses(a, 'noun'), wordSenses(b, 'noun'))?.className;
    assert.equal(alternation('guitar', 'drum'), 'instrument');
    assert.equal(alternation('monday', 'tuesday'), 'day');
    assert.equal(alternation('horse', 'cow'), 'animal');
    assert.equal(alternation('guitar', 'horse'), undefined);
    assert.equal(alternation('violin', 'fiddle'), undefined);
    assert.equal(alternation('sea', 'ocean'), undefined);
  });
});
