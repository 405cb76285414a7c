import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../testing/analyzeFixture.ts';
import { analyzeStory, createMemory } from './analyzeStory.ts';
import type { Analysis } from './model/analysis.ts';
import type { Story, VersionId } from './model/story.ts';

const versionsOf = (texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `${String(index)}.md` as VersionId, text }));
const blast = (dead: string, day: string) =>
  `The blast at the harbour killed ${dead} dockers on ${day}, the port authority said. Paula Brandt saw it from Oslo. “We heard nothing at all,” she said.`;

/** What an analysis says, without what it remembers by. */
const told = ({ families, conflicts, parallels, corroborations }: Analysis) =>
  JSON.stringify({ families, conflicts, parallels, corroborations });

describe('analyzeStory', () => {
  it('says the same whatever the order of the versions', () => {
    const versions = versionsOf([blast('12', 'Monday'), blast('15', 'Monday'), blast('12', 'Friday')]);
    assert.equal(told(analyzeVersions([...versions].reverse())), told(analyzeVersions(versions)));
  });

  it('says the same after an edit as from the start, and reads no other version again', () => {
    const memory = createMemory();
    const run = (story: Story) => {
      const steps = analyzeStory(story, memory);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    };
    const storyOf = (texts: readonly string[]): Story => ({
      id: 'fixture',
      versions: versionsOf(texts),
      houseStyle: [],
      verifiedFacts: [],
    });
    const before = run(storyOf([blast('12', 'Monday'), blast('12', 'Monday')]));
    assert.deepEqual(before.conflicts, []);
    const edited = [blast('12', 'Monday'), blast('15', 'Friday')];
    const after = run(storyOf(edited));
    assert.equal(told(after), told(analyzeVersions(versionsOf(edited))));
    assert.equal(after.conflicts.length, 2);
    assert.equal(after.articles.get('0.md' as VersionId), before.articles.get('0.md' as VersionId));
  });

  it('stops where nobody resumes it, and gives way between versions', () => {
    const steps = analyzeStory(
      {
        id: 's',
        versions: versionsOf([blast('12', 'Monday'), blast('15', 'Monday')]),
        houseStyle: [],
        verifiedFacts: [],
      },
      createMemory(),
    );
    let pauses = 0;
    while (steps.next().done !== true) pauses += 1;
    assert.ok(pauses > 10);
  });

  it('forgets versions that left the story', () => {
    const memory = createMemory();
    const story = { id: 's', houseStyle: [], verifiedFacts: [] };
    for (const texts of [['One.', 'Two.'], ['One.']]) {
      const steps = analyzeStory({ ...story, versions: versionsOf(texts) }, memory);
      while (steps.next().done !== true);
    }
    assert.deepEqual([...memory.articles.keys()], ['0.md']);
  });
});
