import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { parseStoryFixture } from './storyFixture.ts';

describe('parseStoryFixture', () => {
  it('reads versions, marks and the cursor, and takes them out of the text', () => {
    const { versions, marks, cursor } = parseStoryFixture(`
      //- wire.md
      # Mill burns

      The fire killed [[dead!number: 12 people]] on [[day: Mon$0day]].
      //- paper.md
      [[day: Monday]]'s fire.
    `);
    assert.deepEqual(versions, [
      { id: 'wire.md', text: '# Mill burns\n\nThe fire killed 12 people on Monday.' },
      { id: 'paper.md', text: "Monday's fire." },
    ]);
    assert.deepEqual(
      marks.map(({ label, kind, version, text }) => [label, kind, version, text]),
      [
        ['dead', 'number', 'wire.md', '12 people'],
        ['day', undefined, 'wire.md', 'Monday'],
        ['day', undefined, 'paper.md', 'Monday'],
      ],
    );
    for (const { version, span, text } of marks) {
      assert.equal(versions.find(({ id }) => id === version)?.text.slice(span.start, span.end), text);
    }
    assert.deepEqual(cursor, {
      version: 'wire.md',
      offset: '# Mill burns\n\nThe fire killed 12 people on Mon'.length,
    });
  });

  it('takes marks inside marks', () => {
    const { versions, marks } = parseStoryFixture(
      '//- a.txt\n[[all: [[many!number: 12]] on [[day!date: Monday]]]].',
    );
    assert.equal(versions[0]?.text, '12 on Monday.');
    assert.deepEqual(
      marks.map(({ label, text }) => `${label}=${text}`),
      ['many=12', 'day=Monday', 'all=12 on Monday'],
    );
  });

  it('leaves prices, single brackets and deeper indents alone', () => {
    const text = 'It cost $0.50 [sic].\n  - and $0,75';
    assert.equal(parseStoryFixture(`//- a.txt\n${text}`).versions[0]?.text, text);
  });

  it('says what is wrong with a malformed fixture', () => {
    assert.throws(() => parseStoryFixture('Text.'), /before its first/);
    assert.throws(() => parseStoryFixture(' \n'), /no version/);
    assert.throws(() => parseStoryFixture('//- a.txt\n[[a: b'), /no end/);
    assert.throws(() => parseStoryFixture('//- a.txt\nb]]'), /without a mark/);
  });
});
