import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { extractNames } from '../names/names.ts';
import { tokenizeSentence } from '../../language/tokenize.ts';
import type { Person, PlacedName } from '../../model/person.ts';
import type { VersionId } from '../../model/story.ts';
import { gatherPersons } from './gatherPersons.ts';

/** Mentions of versions that are given as lists of sentences. */
function place(versions: Readonly<Record<string, readonly string[]>>): readonly PlacedName[] {
  return Object.entries(versions).flatMap(([version, sentences]) =>
    sentences.flatMap((text, sentence) =>
      extractNames(text, tokenizeSentence(text)).map((mention) => ({
        version: version as VersionId,
        sentence,
        offset: sentences.slice(0, sentence).join(' ').length + (sentence === 0 ? 0 : 1),
        mention,
      })),
    ),
  );
}

/** `Eva Moe: Moe 2, Mow 1`. */
function variants(persons: readonly Person[]): readonly string[] {
  return persons
    .flatMap((person) =>
      person.parts.map(
        (part) =>
          `${person.label}: ${part.spellings.map(({ text, places }) => `${text} ${String(places.length)}`).join(', ')}`,
      ),
    )
    .sort();
}

function variantsOf(versions: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return variants(gatherPersons(place(versions)));
}

describe('gatherPersons', () => {
  it('joins a misspelt surname by the given name, with the surname alone later on', () => {
    assert.deepEqual(
      variantsOf({
        a: ['The clerk was Marta Varnello.', 'It hurt, Varnello said.'],
        b: ['The clerk was Marta Vernello.', 'Vernello wept.', 'It hurt, Vernello said.'],
        c: ['The clerk was Marta Varnello.'],
      }),
      ['Marta Varnello: Varnello 3, Vernello 3'],
    );
  });

  it('takes an acronym for no spelling of a word of the whole name', () => {
    assert.deepEqual(
      variantsOf({ a: ['The FA fined him.'], b: ['The Football Association fined him.'] }),
      [],
    );
    assert.deepEqual(variantsOf({ a: ['The UN sent tents.'], b: ['The United Nations sent tents.'] }), []);
  });

  it('joins two romanisations', () => {
    assert.deepEqual(
      variantsOf({ a: ['President Yevgen Kovalskyy spoke.', 'Kovalskyy left.'], b: ['Then Kovalsky left.'] }),
      ['Yevgen Kovalskyy: Kovalskyy 2, Kovalsky 1'],
    );
  });

  it('sees a missing accent, but not how an accent is encoded', () => {
    assert.deepEqual(
      variantsOf({ a: ['It was Ana Peña.'], b: ['It was Ana Pena.'], c: ['It was Ana Peña.'] }),
      ['Ana Peña: Peña 2, Pena 1'],
    );
    assert.deepEqual(variantsOf({ a: ['It was Ana Peña.'], b: ['It was Ana Pen\u0303a.'] }), []);
  });

  it('sees another given name', () => {
    assert.deepEqual(
      variantsOf({
        a: ['Her coach is Goran Petrak.'],
        b: ['Her coach is Zoran Petrak.'],
        c: ['Her coach is Goran Petrak.'],
      }),
      ['Goran Petrak: Goran 2, Zoran 1'],
    );
  });

  it('takes quite another given name only from the same office', () => {
    assert.deepEqual(
      variantsOf({ a: ['Then Mayor Ruth Petrak left.'], b: ['Then Mayor Jane Petrak left.'] }),
      ['Jane Petrak: Jane 1, Ruth 1'],
    );
    assert.deepEqual(variantsOf({ a: ['Then Ruth Petrak left.'], b: ['Then Jane Petrak left.'] }), []);
  });

  it('takes initials and short forms for the name they stand for', () => {
    const persons = gatherPersons(
      place({ a: ['Then Robert Moss left.'], b: ['Then Bob Moss left.'], c: ['Then R. Moss left.'] }),
    );
    assert.equal(persons.length, 1);
    assert.deepEqual(variants(persons), []);
  });

  it('keeps brothers and couples of one version apart', () => {
    assert.deepEqual(
      variantsOf({ a: ['There Vitali Bronn met Wladimir Bronn.'], b: ['There Vitali Bronn spoke.'] }),
      [],
    );
    assert.deepEqual(
      variantsOf({ a: ['There Mario Rossi met Maria Rossi.'], b: ['There Maria Rossi spoke.'] }),
      [],
    );
  });

  it('keeps two surnames apart that one version has both', () => {
    assert.deepEqual(
      variantsOf({
        a: ['Then Senator Anna Johnson met Anna Johnston.'],
        b: ['Then Senator Anna Johnson left.'],
      }),
      [],
    );
  });

  it('sees a slip within one version', () => {
    assert.deepEqual(
      variantsOf({
        a: ['Then Mayor Anna Johnson met us.', 'Then Anna Johnson left.', 'Then Anna Jonhson slept.'],
      }),
      ['Anna Johnson: Johnson 2, Jonhson 1'],
    );
  });

  it('does not join a like surname without a second witness', () => {
    assert.deepEqual(variantsOf({ a: ['Then Paul Moltke spoke.'], b: ['Then Vera Moltko spoke.'] }), []);
  });

  it('joins a lone surname that stands in the same place', () => {
    const names = place({
      a: ['The fire, Paul Moltke said, was out.'],
      b: ['The fire, Moltko said, was out.'],
    });
    assert.deepEqual(variants(gatherPersons(names)), []);
    assert.deepEqual(variants(gatherPersons(names, (a, b) => a.sentence === b.sentence)), [
      'Paul Moltke: Moltke 1, Moltko 1',
    ]);
  });

  it('joins names of organisations in all their forms', () => {
    const persons = gatherPersons(
      place({
        a: ['Then the Ministry of Defence and Kestrel Holdings plc met Human Rights Watch.'],
        b: ['Then the Defense Ministry and Kestrel Holdings met HRW.'],
      }),
    );
    assert.deepEqual(
      persons.map((person) => person.mentions.length),
      [2, 2, 2],
    );
  });

  it('does not depend on the order of the versions', () => {
    const names = place({
      a: ['The clerk was Marta Varnello.', 'Varnello wept with Goran Petrak.'],
      b: ['The clerk was Marta Vernello.', 'Vernello wept with Zoran Petrak of the Ministry of Defence.'],
      c: ['Then Petrak and Varnello met the Defence Ministry.'],
    });
    const expected = gatherPersons(names);
    fc.assert(
      fc.property(fc.shuffledSubarray([...names], { minLength: names.length }), (shuffled) => {
        assert.deepEqual(gatherPersons(shuffled), expected);
      }),
      { numRuns: 50 },
    );
  });

  it('gives spans that hold the spelling', () => {
    const a = ['The clerk was Marta Varnello.', 'Varnello wept.'];
    const b = ['Rain fell.', 'The clerk was Marta Vernello.'];
    const texts = new Map([a, b].map((sentences, index) => ['ab'.charAt(index), sentences.join(' ')]));
    const spellings = gatherPersons(place({ a, b })).flatMap(({ parts }) =>
      parts.flatMap((part) => part.spellings),
    );
    assert.deepEqual(
      spellings.map(({ text }) => text),
      ['Varnello', 'Vernello'],
    );
    for (const { text, places } of spellings) {
      for (const { version, span } of places)
        assert.equal(texts.get(version)?.slice(span.start, span.end), text);
    }
  });
});
