import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyzeStory,
  createMemory,
  proposeFixes,
  type Analysis,
  type EngineMemory,
  type Story,
  type Version,
  type VersionId,
} from '../engine/index.ts';
import { analyzeVersions, textOf } from './analyzeFixture.ts';
import { applyEdits } from './check.ts';

/*
 * What holds for any text whatever. Texts are made of pieces that news and editors produce, strange ones among them;
 * stories are the committed ones, cut and changed.
 */

const pieces = [
  'The council approved the plan on Monday. ',
  'The council rejected the plan. ',
  '12 people',
  'fourteen people ',
  '$1.2 million ',
  '“We will not go,” said Ana Ruiz. ',
  '"',
  '’',
  '\n\n',
  '\r\n',
  '\r',
  '\n# ',
  '\n- ',
  '\n> ',
  '---\ntitle: a\n---\n',
  '**',
  '_',
  'U.S. ',
  'Gen. ',
  'Feb. 5, 2026',
  ' 7 p.m. ',
  '600 miles ',
  '31% ',
  '½',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\uD83D',
  '\uDC00',
  '\0',
  '𝟙𝟚',
  '١٢',
  'ﬁ',
  '(((',
  '1,000,000,000,000,000,000,000,000',
  '1/0',
  '0/0',
  '-',
  '—',
  '…',
  'no-fly zone ',
  'no-flight zone ',
  'constructor ',
  '__proto__ ',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
);
const anyTexts = fc.array(anyText, { minLength: 1, maxLength: 4 });

const toVersions = (texts: readonly string[]): Version[] =>
  texts.map((text, index) => ({ id: `${'abcdef'.charAt(index)}.md` as VersionId, text }));

const storyFolders = ['sample', '01-bridge-closure', '06-lantern-trust-trial'];
function readStory(name: string): Version[] {
  const folder = join('test-fixtures', name);
  return readdirSync(folder)
    .filter((file) => /\.(txt|md)$/.test(file))
    .map((file) => ({ id: file as VersionId, text: readFileSync(join(folder, file), 'utf8') }));
}

/** Everything that is said of a story, without regard to order. */
function listAll({ conflicts, families }: Analysis): unknown {
  const places = conflicts.map(({ id, kind, outcome, readings, findings }) => [
    id,
    kind,
    outcome,
    readings.map(({ value, votes }) => `${value} ${votes.toFixed(6)}`).sort(),
    findings.map(({ version, span }) => `${version} ${span.start} ${span.end}`).sort(),
  ]);
  const groups = families.map(({ versions }) => [...versions].sort().join(' ')).sort();
  return { places: places.map((place) => JSON.stringify(place)).sort(), groups };
}

function analyzeWith(memory: EngineMemory, versions: readonly Version[]): Analysis {
  const story: Story = { id: 'fixture', versions, houseStyle: [], verifiedFacts: [] };
  const steps = analyzeStory(story, memory);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Changes a text, which is the `index`-th of its story. */
type TextChange = (text: string, index: number) => string;

const inFirst =
  (change: (text: string) => string): TextChange =>
  (text, index) =>
    index === 0 ? change(text) : text;
const surname = /(?<=\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}{3,}/u;

/** What an editor does in turn: words, sentences, names and figures, in one version and in two, to and fro. */
const editsInTurn: readonly TextChange[] = [
  inFirst((text) => text.replace(/(?<= )\p{Ll}{5,}(?= )/u, (word) => `${word}s`)),
  inFirst((text) => `Nobody had expected it. ${text}`),
  inFirst((text) => text.replace(surname, (name) => `${name.slice(0, -1)}y`)),
  inFirst((text) => text.replace(/(?<=\. )\p{Lu}[^.]+\. /u, '')),
  (text, index) => (index < 2 ? text.replace(/\d/, '7') : text),
  (text, index) => (index === 1 ? text.replace(surname, 'Lindqvist') : text),
  inFirst((text) => text.replace('Nobody had expected it. ', '')),
  (text) => `${text}\n\nHe had not been told. “We will not go,” said Ana Ruiz on Monday.`,
  (text, index) => (index === 1 ? text.replace('Ana Ruiz', 'Ana Ruis') : text),
];

describe('any story', function () {
  this.timeout(120_000);

  it('is accepted, its spans lie in the texts and hold what they say', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const versions = toVersions(texts);
        const analysis = analyzeVersions(versions);
        assert.deepEqual(analysis.failures, []);
        for (const conflict of analysis.conflicts) {
          for (const { version, span, text } of conflict.readings.flatMap(({ passages }) => passages)) {
            assert.equal(textOf(versions, version).slice(span.start, span.end), text);
          }
          for (const finding of conflict.findings) {
            const { length } = textOf(versions, finding.version);
            assert.ok(
              0 <= finding.span.start && finding.span.start < finding.span.end && finding.span.end <= length,
            );
            for (const { edits } of proposeFixes(analysis, conflict, finding)) applyEdits(versions, edits);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does not conflict where its versions are identical', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 4 }), (text, count) => {
        assert.deepEqual(
          analyzeVersions(toVersions(Array.from({ length: count }, () => text))).conflicts,
          [],
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is judged alike whatever the order of its versions', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const versions = toVersions(texts);
        assert.deepEqual(
          listAll(analyzeVersions([...versions].reverse())),
          listAll(analyzeVersions(versions)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

for (const name of storyFolders) {
  describe(`the story ${name}`, function () {
    this.timeout(120_000);
    const versions = readStory(name);

    it('is judged alike whatever the order of its versions', () => {
      const expected = listAll(analyzeVersions(versions));
      fc.assert(
        fc.property(fc.shuffledSubarray(versions, { minLength: versions.length }), (shuffled) => {
          assert.deepEqual(listAll(analyzeVersions(shuffled)), expected);
        }),
        { numRuns: 5 },
      );
    });

    it('is judged after an edit as if it were read for the first time', () => {
      const edit = fc.record({
        version: fc.nat(versions.length - 1),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        removed: fc.nat(30),
        added: fc.constantFrom(...pieces),
      });
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          const memory = createMemory();
          let edited = versions;
          analyzeWith(memory, edited);
          for (const { version, at, removed, added } of edits) {
            edited = edited.map(({ id, text }, index) => {
              const start = Math.floor(at * text.length);
              return {
                id,
                text: index === version ? text.slice(0, start) + added + text.slice(start + removed) : text,
              };
            });
            assert.deepEqual(listAll(analyzeWith(memory, edited)), listAll(analyzeVersions(edited)));
          }
        }),
        { numRuns: 10 },
      );
    });

    it('is judged after each of several edits as if it were read for the first time', () => {
      const memory = createMemory();
      let edited = versions;
      analyzeWith(memory, edited);
      for (const change of editsInTurn) {
        edited = edited.map(({ id, text }, index) => ({ id, text: change(text, index) }));
        assert.deepEqual(listAll(analyzeWith(memory, edited)), listAll(analyzeVersions(edited)));
      }
      assert.deepEqual(listAll(analyzeWith(memory, versions)), listAll(analyzeVersions(versions)));
    });

    it('does not conflict with a copy of one of its versions', () => {
      for (const { text } of versions) {
        assert.deepEqual(analyzeVersions(toVersions([text, text])).conflicts, []);
      }
    });

    it('has no conflict left at a place that was fixed', () => {
      const analysis = analyzeVersions(versions);
      for (const conflict of analysis.conflicts.slice(0, 4)) {
        for (const finding of conflict.findings.slice(0, 1)) {
          const [fix] = proposeFixes(analysis, conflict, finding);
          if (fix === undefined) continue;
          const fixed = analyzeVersions(applyEdits(versions, fix.edits));
          const stillThere = fixed.conflicts
            .filter(({ id }) => id === conflict.id)
            .flatMap(({ findings }) => findings);
          const isSamePlace = ({ version, span }: typeof finding): boolean =>
            version === finding.version && span.start === finding.span.start;
          assert.deepEqual(stillThere.filter(isSamePlace), []);
        }
      }
    });
  });
}
