import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions, type DeskRules } from '../../testing/analyzeFixture.ts';
import { applyEdits, checkFix } from '../../testing/check.ts';
import type { ConflictKind, Fix } from '../model/conflict.ts';
import type { VersionId } from '../model/story.ts';
import { proposeFixes } from './proposeFixes.ts';

const isSentence = ({ extent }: Fix) => extent === 'sentence';

/** All fixes at the findings of one kind, with the texts they were made for. */
function offer(kind: ConflictKind, texts: readonly string[], rules: DeskRules = {}) {
  const versions = texts.map((text, index) => ({ id: `${'abcdef'.charAt(index)}.md` as VersionId, text }));
  const analysis = analyzeVersions(versions, rules);
  const fixes = analysis.conflicts
    .filter((conflict) => conflict.kind === kind)
    .flatMap((conflict) =>
      conflict.findings.map((finding) => ({ finding, fixes: proposeFixes(analysis, conflict, finding) })),
    );
  return { versions, fixes };
}

const first = (name: string) =>
  `The dam is safe, Gen. Marek ${name} told reporters at the reservoir on Monday.`;
const second = (name: string) => `Reporters heard it from Gen. Marek ${name} himself: nothing ails the dam.`;
const third = (name: string) =>
  `“Sleep well,” Gen. Marek ${name} advised those who live below the wall of the lake.`;

describe('proposeFixes', () => {
  it('offers the figure first and the whole sentence last', () => {
    const before = `
      //- a.md
      The blast at the harbour killed 12 dockers on Monday, the port authority said.
      //- b.md
      The blast at the harbour killed 15$0 dockers on Monday, the town said.
    `;
    checkFix(
      before,
      `
      //- a.md
      The blast at the harbour killed 12 dockers on Monday, the port authority said.
      //- b.md
      The blast at the harbour killed 12 dockers on Monday, the town said.
    `,
    );
    checkFix(
      before,
      `
      //- a.md
      The blast at the harbour killed 12 dockers on Monday, the port authority said.
      //- b.md
      The blast at the harbour killed 12 dockers on Monday, the port authority said.
    `,
      isSentence,
    );
  });

  it('orders least edits before sentences, the best supported reading first', () => {
    const { fixes } = offer('name', [first('Wojnarowicz'), second('Wojnarowicz'), third('Wojnarovicz')]);
    const extents = fixes[0]?.fixes.map(({ extent }) => extent);
    assert.deepEqual(extents, ['least', 'sentence', 'sentence']);
    assert.equal(fixes[0]?.fixes[0]?.title, 'Use “Wojnarowicz” (a.md and b.md)');
  });

  it('takes the wording of the copy that is nearest to the place, where support is equal', () => {
    const { fixes } = offer('polarity', [
      'Shares in the brewery have slumped after a poor summer, its chairman said on Monday.',
      'Its chairman said on Monday that shares in the brewery had fallen after a poor summer.',
      'Shares in the brewery have surged after a poor summer, its chairman said on Monday.',
    ]);
    const [offered] = fixes.filter(({ finding }) => finding.version === 'c.md');
    assert.equal(offered?.fixes[0]?.edits[0]?.newText, 'slumped');
  });

  it('prefers a name that two families settle, and nothing else', () => {
    const { fixes } = offer('name', [first('Wojnarowicz'), second('Wojnarowicz'), third('Wojnarovicz')]);
    assert.deepEqual(
      fixes.flatMap((found) => found.fixes.map(({ preferred }) => preferred)),
      [true, false, false],
    );
  });

  it('prefers nothing where families tie', () => {
    const { fixes } = offer('name', [first('Wojnarowicz'), second('Wojnarovicz')]);
    assert.equal(fixes.length, 2);
    assert.ok(
      fixes.every((found) => found.fixes.length > 0 && found.fixes.every(({ preferred }) => !preferred)),
    );
  });

  it('prefers what house style settles', () => {
    const rules = { houseStyle: [{ preferred: 'Wojnarowicz', instead: ['Wojnarovicz'] }] };
    const { fixes } = offer('name', [first('Wojnarowicz'), second('Wojnarovicz')], rules);
    assert.deepEqual(
      fixes.map((found) => found.fixes[0]?.preferred),
      [true],
    );
  });

  it('never prefers a figure, a date, a place, a quotation or an opposite', () => {
    const cases: readonly (readonly [ConflictKind, readonly string[]])[] = [
      [
        'number',
        ['12', '12', '15'].map(
          (n, i) =>
            [
              `The blast at the harbour killed ${n} dockers on Monday, the port authority said.`,
              `On Monday, ${n} dockers were killed in a blast at the harbour, according to the port authority.`,
              `Port officials counted ${n} dockers killed on Monday when a blast tore through the harbour.`,
            ][i] ?? '',
        ),
      ],
      [
        'date',
        ['2014', '2014', '2016'].map(
          (year, i) =>
            [
              `The province was annexed in ${year} after a vote that few countries recognised.`,
              `Few countries recognised the vote of ${year}, in which the province was annexed.`,
              `A disputed vote came first, then in ${year} the province was annexed, which few countries recognised.`,
            ][i] ?? '',
        ),
      ],
      [
        'quote',
        ['sell', 'sell', 'lease'].map(
          (verb, i) =>
            [
              `The pier stays with the town. “We will never ${verb} this pier to anybody,” the harbour master said.`,
              `Lena Kraus told the council: “We will never ${verb} this pier to anybody.” It voted at once.`,
              `Applause broke out at the meeting. “We will never ${verb} this pier to anybody,” Kraus cried.`,
            ][i] ?? '',
        ),
      ],
      [
        'polarity',
        [
          'The council approved the plan for a second tram line late on Monday.',
          'Late on Monday the plan for a second tram line was approved, with two abstentions, by the council.',
          'The council rejected the plan for a second tram line late on Monday.',
        ],
      ],
    ];
    for (const [kind, texts] of cases) {
      const all = offer(kind, texts).fixes.flatMap((found) => found.fixes);
      assert.ok(all.length > 0, kind);
      assert.ok(
        all.every(({ preferred }) => !preferred),
        kind,
      );
    }
  });

  it('keeps every character outside the edit, behind emoji, CRLF and emphasis', () => {
    const frame = (figure: string) =>
      `🚢🔥 **Harbour** news\r\n\r\nThe blast at the harbour killed **${figure}** dockers 🧑‍🚒 on Monday, the “port authority” said.\r\n\r\nCafe\u0301 owners helped.\r\n`;
    const { versions, fixes } = offer('number', [frame('12'), frame('15')]);
    const least = fixes.flatMap((found) =>
      found.fixes.filter(({ extent }) => extent === 'least').slice(0, 1),
    );
    assert.equal(least.length, 2);
    const results = least.map(({ edits }) => applyEdits(versions, edits).map(({ text }) => text));
    assert.deepEqual(results.sort(), [
      [frame('12'), frame('12')],
      [frame('15'), frame('15')],
    ]);
  });

  it('edits nothing over a line end', () => {
    const wrapped = (figure: string) =>
      `The blast at the harbour killed ${figure} dockers\non Monday, the port authority said to reporters.`;
    const all = offer('number', [wrapped('12'), wrapped('15')]).fixes.flatMap((found) => found.fixes);
    assert.ok(all.length > 0);
    assert.ok(all.every(({ extent }) => extent === 'least'));
    assert.ok(
      all.flatMap(({ edits }) => edits).every(({ oldText, newText }) => !/[\r\n]/.test(oldText + newText)),
    );
  });

  it('changes nothing when it is applied twice', () => {
    const { versions, fixes } = offer('name', [
      first('Wojnarowicz'),
      second('Wojnarowicz'),
      third('Wojnarovicz'),
    ]);
    const fixed = applyEdits(versions, fixes[0]?.fixes[0]?.edits ?? []).map(({ text }) => text);
    assert.equal(fixed[2], third('Wojnarowicz'));
    assert.deepEqual(offer('name', fixed).fixes, []);
  });
});
