import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { defaultConfiguration, type Configuration } from './configuration.ts';
import { beats } from './grouping/beats.fixture.ts';
import type { ArticleText, FoundStories } from './grouping/stories.ts';
import { createFinderMemory, findStories } from './storyFinder.ts';

const folder = 'file:///desk';

function article(path: string, text: string): ArticleText {
  return { uri: `${folder}/${path}`, text, folder };
}

function configure(settings: Partial<Configuration>): Configuration {
  return { ...defaultConfiguration, ...settings };
}

/** The stories as lists of paths, in short. */
function paths({ stories }: FoundStories): readonly string[] {
  return stories.map(({ id, versions, lead }) => {
    const files = versions.map((uri) => uri.slice(folder.length + 1) + (uri === lead ? '*' : ''));
    return `${id}: ${files.join(' ')}`;
  });
}

function reasons({ alone }: FoundStories): readonly string[] {
  return alone.map(({ uri, reason }) => `${uri.slice(folder.length + 1)}: ${reason}`);
}

const desk = beats.map(({ event, text }, index) =>
  article(`in/${String(index).padStart(2, '0')}-${event}.txt`, text),
);

function events(found: FoundStories): readonly string[] {
  return found.stories.map(({ versions }) => {
    const names = versions.map((uri) => /\d\d-(.*)\.txt$/.exec(uri)?.[1] ?? '');
    return `${[...new Set(names)].join('+')} ${String(names.length)}`;
  });
}

const expectedEvents = [...new Set(beats.map(({ event }) => event))].map(
  (event) => `${event} ${String(beats.filter((beat) => beat.event === event).length)}`,
);

describe('findStories, by content', () => {
  it('puts each version with its event, and keeps two events of one beat apart', () => {
    const found = findStories(desk, defaultConfiguration);
    assert.deepEqual(events(found), expectedEvents);
    assert.deepEqual(found.alone, []);
  });

  it('does not take two articles of different beats for one story', () => {
    for (const one of beats) {
      for (const other of beats) {
        const sameBeat = one.event.split('-')[0] === other.event.split('-')[0];
        if (sameBeat) continue;
        const found = findStories(
          [article('a.txt', one.text), article('b.txt', other.text)],
          defaultConfiguration,
        );
        assert.equal(found.stories.length, 0, `${one.event} and ${other.event}`);
      }
    }
  });

  it('finds the two versions of an event where nothing else is there', () => {
    const [wire, paper] = beats;
    assert.ok(wire !== undefined && paper !== undefined);
    const found = findStories(
      [article('a.txt', wire.text), article('sub/b.md', paper.text)],
      defaultConfiguration,
    );
    assert.deepEqual(paths(found), ['harrowby-council-fenwick-street: a.txt sub/b.md']);
  });

  it('does not depend on the order of the files, nor on what was asked before', () => {
    const expected = findStories(desk, defaultConfiguration);
    fc.assert(
      fc.property(fc.shuffledSubarray(desk, { minLength: desk.length }), (shuffled) => {
        assert.deepEqual(findStories(shuffled, defaultConfiguration), expected);
      }),
      { numRuns: 10 },
    );
    const memory = createFinderMemory();
    findStories(desk.slice(3), defaultConfiguration, memory);
    assert.deepEqual(findStories(desk, defaultConfiguration, memory), expected);
  });

  it('looks again at a text that has changed, and forgets files that are gone', () => {
    const memory = createFinderMemory();
    const [wire, paper, , buses] = beats;
    assert.ok(wire !== undefined && paper !== undefined && buses !== undefined);
    const search = (text: string) =>
      findStories([article('a.txt', wire.text), article('b.txt', text)], defaultConfiguration, memory).stories
        .length;
    assert.deepEqual([search(paper.text), search(''), search(paper.text)], [1, 0, 1]);
    findStories([article('a.txt', wire.text)], defaultConfiguration, memory);
    assert.deepEqual([...memory.signatures.byUri.keys()], [`${folder}/a.txt`]);
  });

  it('says why an article is compared with nothing', () => {
    const found = findStories(
      [article('a.txt', 'Snow fell.'), article('b.txt', 'Rain fell.')],
      defaultConfiguration,
    );
    assert.deepEqual(reasons(found), [
      'a.txt: no other file tells this story',
      'b.txt: no other file tells this story',
    ]);
  });

  it('accepts any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 12 }), (texts) => {
        const found = findStories(
          texts.map((text, index) => article(`${String(index)}.txt`, text)),
          defaultConfiguration,
        );
        const all = [
          ...found.stories.flatMap(({ versions }) => versions),
          ...found.alone.map(({ uri }) => uri),
        ];
        assert.equal(new Set(all).size, texts.length);
        assert.equal(all.length, texts.length);
      }),
    );
  });

  it('is near-linear: a thousand articles of two hundred events take seconds', function () {
    this.timeout(60_000);
    let seed = 1;
    const random = (limit: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % limit;
    };
    const wordsOfEvent = (event: number): string => `word${String(event * 60 + random(60))}x`;
    const articles = Array.from({ length: 1000 }, (_, index) => {
      const words = Array.from({ length: 200 }, (_unused, at) =>
        at % 2 === 0 ? wordsOfEvent(index % 200) : `common${String(random(2000))}x`,
      );
      return article(`${String(index).padStart(4, '0')}.txt`, words.join(' '));
    });
    const start = performance.now();
    const found = findStories(articles, defaultConfiguration);
    assert.equal(found.stories.length, 200);
    assert.ok(performance.now() - start < 20_000);
  });
});

describe('findStories, as the desk says', () => {
  const files = [
    article('a/x.txt', 'one'),
    article('a/y.txt', 'two'),
    article('b/z.txt', 'three'),
    article('w.txt', 'four'),
  ];

  it('takes every folder with two articles for a story', () => {
    const found = findStories([...files, article('v.txt', 'five')], configure({ grouping: 'folder' }));
    assert.deepEqual(paths(found), ['a: a/x.txt a/y.txt', 'desk: v.txt w.txt']);
    assert.deepEqual(reasons(found), ['b/z.txt: the only article in its folder']);
  });

  it('reads the story from the front matter', () => {
    const found = findStories(
      [
        article('1.md', '---\nstory: "mill fire"\nlang: en\n---\nText'),
        article('2.txt', '---\r\nstory: mill fire # ours\r\n---\r\nText'),
        article('3.md', '---\nstory: other\n---\n'),
        article('4.md', 'No front matter.\n---\nstory: mill fire\n---\n'),
        article('5.md', '---\nstory: mill fire\nand no end'),
      ],
      configure({ grouping: 'frontMatter' }),
    );
    assert.deepEqual(paths(found), ['mill fire: 1.md 2.txt']);
    assert.deepEqual(reasons(found), [
      '3.md: no other file has “story: other” in its front matter',
      '4.md: no “story:” in its front matter',
      '5.md: no “story:” in its front matter',
    ]);
  });

  it('takes the stories of the configuration, with their lead', () => {
    const stories = [{ id: 'mine', include: ['a/*', 'b/z.txt'], lead: 'z.*' }];
    const found = findStories(files, configure({ grouping: 'globs', stories }));
    assert.deepEqual(paths(found), ['mine: a/x.txt a/y.txt b/z.txt*']);
    assert.deepEqual(reasons(found), ['w.txt: no story in the configuration includes it']);
  });

  it('does not tear a configured story apart when it looks for others by content', () => {
    const stories = [{ id: 'mine', include: ['a/*'] }];
    const found = findStories([...files, ...desk], configure({ stories }));
    assert.deepEqual(paths(found)[0], 'mine: a/x.txt a/y.txt');
    assert.equal(found.stories.length, expectedEvents.length + 1);
  });

  it('marks the lead of any story by the configured glob', () => {
    const found = findStories(files, configure({ grouping: 'folder', lead: 'a/y.*' }));
    assert.deepEqual(paths(found), ['a: a/x.txt a/y.txt*']);
  });

  it('keeps the lead and says so where a story has too many versions', () => {
    const many = ['1', '2', '3', '4'].map((name) => article(`a/${name}.txt`, name));
    const found = findStories(many, configure({ grouping: 'folder', maxVersions: 2, lead: '4.txt' }));
    assert.deepEqual(paths(found), ['a: a/1.txt a/4.txt*']);
    assert.deepEqual(reasons(found), [
      'a/2.txt: its story has more than maxVersions (2) versions',
      'a/3.txt: its story has more than maxVersions (2) versions',
    ]);
  });
});
