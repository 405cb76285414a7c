import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Quantity } from '../../model/quantity.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { readVersion, type SentenceMemory } from '../../readVersion.ts';
import type { VersionId } from '../../model/story.ts';
import type { PlacedFact } from './compareFacts.ts';
import { rememberAnswers, rememberByFact, rememberByFacts } from './rememberByFact.ts';

function read(text: string, memory: SentenceMemory): readonly PlacedSentence[] {
  const reading = readVersion({ id: 'wire.md' as VersionId, text }, memory);
  for (;;) {
    const { done, value } = reading.next();
    if (done === true) return placeSentences(value);
  }
}

/** The first figure of a text before and after an edit behind it: one fact in two places. */
function firstFigureTwice(): readonly [PlacedFact<Quantity>, PlacedFact<Quantity>] {
  const memory: SentenceMemory = new Map();
  const texts = ['The fire killed 12 people. It spread.', 'The fire killed 12 people. It spread fast.'];
  const [before, after] = texts.map((text) => {
    const [placed] = read(text, memory);
    const fact = placed?.sentence.analysis.facts.quantities[0];
    if (!placed || !fact) throw new Error('The text has no figure.');
    return { placed, fact };
  });
  if (!before || !after) throw new Error('A text was not read.');
  return [before, after];
}

describe('rememberByFact', () => {
  it('computes once for a fact, wherever edits put its sentence', () => {
    const [before, after] = firstFigureTwice();
    let asked = 0;
    const valueOf = rememberByFact(({ fact }: PlacedFact<Quantity>) => {
      asked += 1;
      return fact.value;
    });
    assert.notEqual(before.placed, after.placed);
    assert.deepEqual([valueOf(before), valueOf(after), asked], [12, 12, 1]);
  });

  it('keeps the order of two facts apart', () => {
    const [before] = firstFigureTwice();
    const [other] = firstFigureTwice();
    const order = rememberByFacts((left: PlacedFact<Quantity>) => (left === before ? 'own' : 'other'));
    assert.deepEqual([order(before, other), order(other, before)], ['own', 'other']);
  });

  it('asks a version again about a fact only where something counts that has changed besides', () => {
    const [before, after] = firstFigureTwice();
    const version = {};
    const count = (contextOf: { contextOf?: (placed: PlacedSentence) => object }) => {
      let asked = 0;
      const answer = rememberAnswers(contextOf, (_: object, about: PlacedFact<Quantity>) => {
        asked += 1;
        return about.fact.value;
      });
      for (const about of [before, after, after]) answer(version, about);
      return asked;
    };
    assert.deepEqual([count({}), count({ contextOf: ({ article }) => article })], [1, 2]);
  });
});
