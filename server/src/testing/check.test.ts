import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { VersionId } from '../engine/index.ts';
import { applyEdits, checkAlignment, checkClaims, checkConflicts, checkFix } from './check.ts';

/*
 * A check that cannot fail guards nothing: each is seen to hold on a plain story and to fail on the same story
 * marked wrongly.
 */

const twoCounts = `
  //- wire.md
  The fire at the mill killed [[dead!number: 12]] people on Monday, the fire service said.
  //- paper.md
  The fire at the mill killed [[dead!number: 14]] people on Monday, the fire service said.
`;

describe('checkConflicts', () => {
  it('holds where every finding is marked', () => {
    checkConflicts(twoCounts);
  });

  it('fails on a finding without a mark, and shows the place', () => {
    const unmarked = twoCounts.replaceAll('[[dead!number: 12]]', '12');
    assert.throws(() => {
      checkConflicts(unmarked);
    }, /Not marked, but found: number[^]*wire\.md: The fire at the mill killed 12[^]*\^\^/);
  });

  it('fails on a mark without a finding, and on a finding of another kind', () => {
    assert.throws(() => {
      checkConflicts(twoCounts.replace('on Monday', 'on [[day!date: Monday]]'));
    }, /Not found \(day!date\)[^]*Monday/);
    assert.throws(() => {
      checkConflicts(twoCounts.replaceAll('!number', '!place'));
    }, /Not found \(dead!place\)/);
  });
});

describe('checkFix', () => {
  it('applies the fix at the cursor and compares the text', () => {
    const before = twoCounts.replace('14]]', '14$$0]]');
    const after = twoCounts.replace('14', '12');
    checkFix(before, after);
    assert.throws(() => {
      checkFix(before, before);
    });
  });

  it('fails where nothing is found at the cursor', () => {
    assert.throws(() => {
      checkFix(twoCounts.replace('mill', 'mi$0ll'), twoCounts);
    }, /Nothing is found at the cursor/);
  });
});

describe('checkAlignment', () => {
  const aligned = `
    //- wire.md
    [[fire: The fire at the mill killed 12 people on Monday.]]
    [[trade: The council will meet the grocers about the market next week.]]
    //- paper.md
    [[trade: Next week the council is to meet grocers about the market.]]
    [[fire: Monday's fire at the mill killed 12 people.]]
  `;

  it('holds for the same passages and fails when their labels are exchanged', () => {
    checkAlignment(aligned);
    assert.throws(() => {
      checkAlignment(aligned.replace('fire:', 'other:'));
    }, /aligned is true/);
  });
});

describe('checkClaims', () => {
  it('holds where every fact of a marked kind is marked and fails where one is not', () => {
    const story = '//- a.md\nThe fire killed [[quantity: 12]] people and hurt [[quantity: 30]] others.';
    checkClaims(story);
    assert.throws(() => {
      checkClaims(story.replace('[[quantity: 30]]', '30'));
    });
  });
});

describe('applyEdits', () => {
  const id = 'a.md' as VersionId;
  const edit = (start: number, oldText: string, newText: string) => ({
    version: id,
    span: { start, end: start + oldText.length },
    oldText,
    newText,
  });

  it('applies several edits to one text, whatever their order', () => {
    const edits = [edit(0, 'one', '1'), edit(8, 'three', '3'), edit(4, 'two', '2')];
    assert.deepEqual(applyEdits([{ id, text: 'one two three' }], edits), [{ id, text: '1 2 3' }]);
  });

  it('refuses an edit whose old words are not there', () => {
    assert.throws(() => applyEdits([{ id, text: 'one two' }], [edit(0, 'two', '2')]), /not there/);
  });
});
