import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { VersionId } from '../../model/story.ts';
import { readVersion } from '../../readVersion.ts';
import { toldEvents } from './toldEvents.ts';

/** Who did what to whom in a text: `acme sue brill`. */
function read(text: string): readonly string[] {
  const steps = readVersion({ id: 'a' as VersionId, text: `${text}\n` }, new Map());
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.sentences.flatMap(({ analysis }) =>
    toldEvents(analysis).map(
      ({ event, agent, patient }) => `${agent.words.join(' ')} ${event} ${patient.words.join(' ')}`,
    ),
  );
}

describe('toldEvents', () => {
  it('reads the two parties of a verb in either voice and in relative clauses', () => {
    for (const text of [
      'In May Acme had sued its old rival Brill over a patent.',
      'Brill was sued by Acme in May.',
      'The patents, said Brill, sued by Acme in May, are old.',
      'Experts spoke for Acme, which sued Brill in May.',
      'Acme, a builder of small ships, has sued Brill.',
    ])
      assert.deepEqual(read(text), ['acme sue brill'], text);
  });

  it('reads nouns that tell of an event', () => {
    assert.deepEqual(read('A lawsuit by Acme against Brill was filed in May.'), ['acme sue brill']);
    assert.deepEqual(read("It was Hull's narrow victory over Cork that mattered."), ['hull beat cork']);
    assert.deepEqual(read('The acquisition of Brill by Acme took a year.'), ['acme buy brill']);
  });

  it('reads verbs that tell it from the other side', () => {
    assert.deepEqual(read('Cork lost to Hull on Friday.'), ['hull beat cork']);
    assert.deepEqual(read('Rowe sold its paper unit to Lindt Group.'), ['lindt group sale rowe']);
    assert.deepEqual(read('The paper unit was sold to Lindt by Rowe.'), ['lindt sale rowe']);
    assert.deepEqual(read("Lindt bought Rowe's paper unit in May."), ['lindt sale rowe']);
    assert.deepEqual(read('Rowe borrowed two million from Lindt.'), ['lindt loan rowe']);
  });

  it('reads a surprise as a defeat only where a match is spoken of', () => {
    assert.deepEqual(read('Cork had stunned Hull in the other semi-final.'), ['cork beat hull']);
    assert.deepEqual(read('Cork had surprised Hull with a gift.'), []);
  });

  it('leaves alone what is planned or denied, and what another did', () => {
    for (const text of [
      'Acme has threatened to sue Brill.',
      'Acme did not sue Brill.',
      'Will Acme sue Brill?',
      'The owner of Acme sued Brill.',
      "Acme's owner sued Brill's lawyers.",
      'Acme and Cork sued Brill.',
    ])
      assert.deepEqual(read(text), [], text);
  });
});
