import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../testing/analyzeFixture.ts';
import { alignVersions } from './alignment/alignVersions.ts';
import { gatherStoryPersons, type PersonMemory } from './gatherStoryPersons.ts';
import type { VersionId } from './model/story.ts';

function personsOf(...texts: readonly string[]) {
  return gatherFrom(texts);
}

function gatherFrom(texts: readonly string[], memory?: PersonMemory) {
  const versions = texts.map((text, index) => ({ id: `${String(index)}.md` as VersionId, text }));
  const articles = [...analyzeVersions(versions).articles.values()];
  const steps = alignVersions(articles);
  for (;;) {
    const step = steps.next();
    if (step.done) return gatherStoryPersons(articles, step.value, memory);
  }
}

describe('gatherStoryPersons', () => {
  it('takes a name and its surname in another version for one person', () => {
    const persons = personsOf('Paula Brandt opened the dam.', 'The dam was opened on Monday by Brandt.');
    const [brandt] = persons.filter(({ label }) => label.includes('Brandt'));
    assert.deepEqual(
      brandt?.mentions.map(({ version }) => version),
      ['0.md', '1.md'],
    );
  });
  it('takes two spellings in aligned sentences for one person, with the offset of their places', () => {
    const persons = personsOf(
      'Rain fell. Gen. Marek Wojnarowicz opened the dam above the valley.',
      'Gen. Marek Wojnarovicz opened the dam above the valley.',
    );
    const spellings = persons.flatMap(({ parts }) => parts)[0]?.spellings;
    assert.deepEqual(
      spellings?.map(({ text, places }) => [text, places[0]?.version, places[0]?.span.start]),
      [
        ['Wojnarovicz', '1.md', 11],
        ['Wojnarowicz', '0.md', 22],
      ],
    );
  });
  it('moves names and their spellings with the text that an edit makes longer or shorter', () => {
    const [ruiz, rain] = ['Ana Ruiz sang.', 'Rain fell on the dam.'];
    const opened = 'Gen. Marek Wojnarowicz opened the dam above the valley.';
    const other = 'Gen. Marek Wojnarovicz opened the dam above the valley.';
    const memory: PersonMemory = {};
    gatherFrom([`${ruiz} ${rain} ${opened}`, other], memory);
    for (const typed of ['Rain fell hard on the dam.', 'It fell on the dam.', rain]) {
      const texts = [`${ruiz} ${typed} ${opened}`, other];
      assert.deepEqual(gatherFrom(texts, memory), gatherFrom(texts));
    }
  });
  it('keeps two people apart', () => {
    const persons = personsOf('Paula Brandt opened the dam.', 'Tomas Vrana closed the school.');
    assert.equal(persons.length, 2);
  });
});
