import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Quantity } from '../../model/quantity.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { readVersion } from '../../readVersion.ts';
import type { VersionId } from '../../model/story.ts';
import { factPlacer } from './factPlacer.ts';

function read(text: string): readonly PlacedSentence[] {
  const reading = readVersion({ id: 'wire.md' as VersionId, text }, new Map());
  for (;;) {
    const { done, value } = reading.next();
    if (done === true) return placeSentences(value);
  }
}

describe('factPlacer', () => {
  it('gives one object for one fact in one place, in the list of all as well', () => {
    const place = factPlacer<Quantity>({ factsOf: ({ facts }) => facts.quantities });
    const sentences = read('The fire killed 12 people. It spread to 300 firs, and 40 homes are lost.');
    const all = place.allIn(sentences);
    assert.deepEqual(
      all.map(({ fact }) => fact.value),
      [12, 300, 40],
    );
    assert.equal(place.allIn(sentences), all);
    for (const each of all) assert.equal(place(each.placed, each.fact), each);
  });
});
