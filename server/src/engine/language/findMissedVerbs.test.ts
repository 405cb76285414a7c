import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokenizeSentence } from './tokenize.ts';

const verbsOf = (text: string) =>
  tokenizeSentence(text)
    .filter(({ partOfSpeech }) => partOfSpeech === 'VERB')
    .map(({ lemma }) => lemma);

describe('findMissedVerbs', () => {
  it('finds past forms that no tagger knows', () => {
    assert.deepEqual(verbsOf('Cardinal Rossi beatified the nurse.'), ['beatify']);
    assert.deepEqual(verbsOf('Ida Lund outran Mara Holm.'), ['outrun']);
  });

  it('leaves nouns alone', () => {
    assert.deepEqual(verbsOf('On the seabed the divers saw nothing.'), ['see']);
    assert.deepEqual(verbsOf('The purebred the farmer showed won.'), ['show', 'win']);
  });
});
