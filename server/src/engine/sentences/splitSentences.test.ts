import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { splitSentences } from './splitSentences.ts';

function split(text: string): readonly string[] {
  return splitSentences(text).map((span) => text.slice(span.start, span.end));
}

describe('splitSentences', () => {
  const together = [
    'U.S. Gen. Ana Ruiz left the U.S. Navy on Feb. 5 with No. 2 of the list.',
    'J. K. Ames and St. Paul met Mr. and Mrs. Bell of Bell Inc. of Ohio.',
    'It rose 3.5 percent to $1.2 million.',
    'The boat left at 6 a.m. Friday and came at 9 p.m. GMT.',
    '“Why now?” she asked.',
    '"Is it over?" President Ruiz said.',
    '“We won!” the captain shouted.',
    'He said: “We go on … and on,” and left.',
    'They met (it was late.) and talked.',
    '“I am tired,” she said, “of this.”',
    '1. Wash the beans.',
    'It was Smith v. Jones. ',
    'They saw tables, chairs, etc. in the room.',
    'The iPhone sold well.',
    'Ruiz met Rep. Ana Bell in Columbus, Ohio.',
    'The U.S. 5th Fleet is there.',
  ];
  for (const text of together) {
    it(`keeps together: ${text}`, () => {
      assert.deepEqual(split(text), [text.trim()]);
    });
  }

  const apart: readonly (readonly [string, number])[] = [
    ['He left the U.S. The ship stayed.', 2],
    ['They came at 6 a.m. Nobody slept.', 2],
    ['They came at 6 a.m. Soldiers followed.', 2],
    ['It belongs to Bell Inc. The firm is old.', 2],
    ['He said no. 2 went.', 1],
    ['He said no. Two went.', 2],
    ['“I am tired. We go on,” she said.', 2],
    ['“I am tired.” She left.', 2],
    ['“I am tired,” she said. “We go on.”', 2],
    ['“Why?” Nobody knew.', 2],
    ['It fell. (No one was hurt.) Then it rose.', 3],
    ['Who pays? Nobody! Really…', 3],
    ['He was tired… Then he slept.', 2],
    ['It came in February 2022. 55,000 died.', 2],
    ['He has Plan B. It is good.', 2],
    ['She and I. They left.', 2],
    ['It ended in 2014. eBay grew.', 2],
    ['It was cold.[1] It snowed.', 2],
  ];
  for (const [text, count] of apart) {
    it(`cuts into ${count}: ${text}`, () => {
      assert.equal(split(text).length, count, JSON.stringify(split(text)));
    });
  }

  it('leaves closing marks with their sentence', () => {
    assert.deepEqual(split('(He said, “Go.”) They went.'), ['(He said, “Go.”)', 'They went.']);
  });

  it('puts every visible character of any text into exactly one sentence, and is done when asked again', () => {
    const scraps = fc.constantFrom(
      'U.S.',
      'Gen.',
      ' ',
      '. ',
      '?”',
      '“',
      'The',
      'a',
      '…',
      '1.',
      '\n',
      '🚧',
      '\ud83d',
      '(',
      '."',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let position = 0;
        for (const span of splitSentences(any)) {
          assert.equal(any.slice(position, span.start).trim(), '');
          assert.ok(span.end > span.start);
          position = span.end;
        }
        assert.equal(any.slice(position).trim(), '');
      }),
      { numRuns: 500 },
    );
  });

  it('takes linear time', () => {
    const started = performance.now();
    for (const run of ['. ', '.', 'A. ', '"', '.)', '… ', ' ', '. .', '.[1]'])
      splitSentences(run.repeat(20_000));
    assert.ok(performance.now() - started < 2_000);
  });
});
