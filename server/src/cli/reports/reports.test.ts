import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createExcerpts } from './excerpt.ts';
import { createJsonReport } from './json.ts';
import { createPrettyReport } from './pretty.ts';
import type { Closing, PlaceReport, StoryReport } from './report.ts';

const wire =
  'Headline\n\nThe fire in the old paper mill by the river killed 12 people on Monday, the fire service said.\n';
const paper = 'Monday: a mill fire kills 14 people\n';

function place(file: string, text: string, words: string): PlaceReport & { readonly text: string } {
  const start = text.indexOf(words);
  const end = start + words.length;
  const line = text.slice(0, start).split('\n').length - 1;
  const character = start - (text.lastIndexOf('\n', start - 1) + 1);
  const range = { start: { line, character }, end: { line, character: character + words.length } };
  return { file, start, end, range, text: words };
}

const story: StoryReport = {
  id: 'mill-fire',
  versions: [
    { file: 'wire.txt', family: 0 },
    { file: 'paper.txt', family: 1 },
  ],
  conflicts: [
    {
      id: 'c1',
      kind: 'number',
      outcome: 'amend',
      confidence: 0.9,
      consensus: { value: '12 people' },
      reason: 'same sentence, different count',
      readings: [
        {
          value: '12 people',
          versions: ['wire.txt'],
          families: 1,
          passages: [place('wire.txt', wire, '12 people')],
        },
        {
          value: '14 people',
          versions: ['paper.txt'],
          families: 1,
          passages: [place('paper.txt', paper, '14 people')],
        },
      ],
      findings: [
        { ...place('paper.txt', paper, '14 people'), severity: 'warning', message: 'differs', fixes: [] },
      ],
    },
  ],
};

const closing: Closing = {
  skipped: [{ file: 'huge.txt', reason: 'larger than maxFileSize (2 MiB)' }],
  alone: [{ file: 'weather.txt', reason: 'no other file tells this story' }],
  summary: { stories: 1, versions: 2, conflicts: 1, milliseconds: 1234 },
};

const excerptAt = createExcerpts(
  new Map([
    ['wire.txt', wire],
    ['paper.txt', paper],
  ]),
);

describe('pretty report', () => {
  it('tells kind, outcome, every reading with its place, and what was left out', () => {
    const report = createPrettyReport('plain');
    const text = report.opening() + report.story(story, excerptAt) + report.closing(closing);
    assert.equal(
      text,
      `mill-fire  2 versions, 2 families

  warning  number · amend to “12 people”
    same sentence, different count
    12 people  (1 version, 1 family)
      wire.txt:3:52  …paper mill by the river killed [12 people] on Monday, the fire service…
    14 people  (1 version, 1 family)
    → paper.txt:1:27  Monday: a mill fire kills [14 people]

Not compared: huge.txt (larger than maxFileSize (2 MiB))
In no story: weather.txt
1 conflict in 1 story of 2 versions (1.2 s)
`,
    );
  });

  it('shows one place of each version and counts the others', () => {
    const [conflict] = story.conflicts;
    assert.ok(conflict !== undefined);
    const readings = conflict.readings.map((reading) => ({
      ...reading,
      passages: [...reading.passages, ...reading.passages, ...reading.passages],
    }));
    const text = createPrettyReport('plain').story(
      { ...story, conflicts: [{ ...conflict, readings }] },
      excerptAt,
    );
    assert.equal(text.match(/and 2 more places/g)?.length, 2);
    assert.equal(text.match(/paper\.txt:/g)?.length, 1);
  });

  it('says in words and marks what colour says', () => {
    const plain = createPrettyReport('plain').story(story, excerptAt);
    const coloured = createPrettyReport('colour').story(story, excerptAt);
    assert.notEqual(coloured, plain);
    assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), plain);
  });

  it('says that there was nothing to compare', () => {
    const summary = { stories: 0, versions: 0, conflicts: 0, milliseconds: 5 };
    const text = createPrettyReport('plain').closing({ skipped: [], alone: [], summary });
    assert.equal(text, 'No stories: no two articles here tell the same.\n');
  });

  it('prints nothing for a story without conflicts', () => {
    assert.equal(createPrettyReport('plain').story({ ...story, conflicts: [] }, excerptAt), '');
  });

  it('lets no control sequence of an article through to the terminal', () => {
    const evil = 'Red \u001b[31malert\u001b[0m: 14 people';
    const excerpt = createExcerpts(new Map([['evil.txt', evil]]))(place('evil.txt', evil, '14 people'));
    assert.equal(Object.values(excerpt).join('').includes('\u001b'), false);
  });
});

describe('JSON report', () => {
  it('is one document, whether there are stories or none', () => {
    for (const stories of [[], [story], [story, story]]) {
      const report = createJsonReport();
      const text =
        report.opening() +
        stories.map((each) => report.story(each, excerptAt)).join('') +
        report.closing(closing);
      assert.deepEqual(JSON.parse(text), {
        schema: 1,
        tool: { name: 'variorum', version: '0.1.0' },
        stories,
        ...closing,
      });
    }
  });
});
