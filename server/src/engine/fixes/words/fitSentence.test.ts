import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { analyzeVersions } from '../../../testing/analyzeFixture.ts';
import type { Passage } from '../../model/conflict.ts';
import type { VersionId } from '../../model/story.ts';
import { fitSentence, useMarksOf } from './fitSentence.ts';

function fit(targetText: string, sourceText: string) {
  const [a, b] = ['a.md', 'b.md'].map((id) => id as VersionId);
  if (a === undefined || b === undefined) return undefined;
  const analysis = analyzeVersions([
    { id: a, text: targetText },
    { id: b, text: sourceText },
  ]);
  const whole = (version: VersionId, text: string): Passage => {
    const span = { start: 0, end: text.length };
    return { version, span, text, value: text, sentence: span };
  };
  return fitSentence(analysis, whole(a, targetText), whole(b, sourceText));
}

describe('fitSentence', () => {
  it('takes over the whole sentence in the marks of the file it goes to', () => {
    const edit = fit('"No," she said.', '“We won’t,” she said.');
    assert.deepEqual(
      [edit?.version, edit?.oldText, edit?.newText],
      ['a.md', '"No," she said.', '"We won\'t," she said.'],
    );
  });
  it('leaves the label of a list item, and takes no half of an emphasis with it', () => {
    const edit = fit('Trigger:** The group set it off.', 'Cause:** **Wind** set it off.');
    assert.deepEqual([edit?.oldText, edit?.newText], ['The group set it off.', '**Wind** set it off.']);
    assert.equal(fit('The pier is shut.', 'The pier** is open.')?.newText, 'The pier is open.');
    assert.equal(fit('The pier** is shut.', 'The pier is open.'), undefined);
  });
  it('offers nothing where either sentence runs over a line end', () => {
    assert.equal(fit('The pier is\nclosed.', 'The pier is open.'), undefined);
    assert.equal(fit('The pier is closed.', 'The pier is\r\nopen.'), undefined);
  });
});

describe('useMarksOf', () => {
  it('curls quotation marks and apostrophes for a file with curly ones', () => {
    assert.equal(useMarksOf('“Yes.”', `"It's 'our' pier," she said.`), '“It’s ‘our’ pier,” she said.');
    assert.equal(useMarksOf('“Yes.”', '("No.")'), '(“No.”)');
  });
  it('straightens them for a file with straight ones', () => {
    assert.equal(useMarksOf('"Yes."', '“It’s ‘our’ pier.”'), `"It's 'our' pier."`);
  });
  it('leaves the words alone for a file with both or neither', () => {
    assert.equal(useMarksOf('Yes.', '“No.”'), '“No.”');
    assert.equal(useMarksOf("“Yes,” it's true.", '"No."'), '"No."');
  });
  it('changes marks only, one for one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (target, words) => {
        const bare = (text: string) => text.replace(/[“”"]/g, '"').replace(/[‘’']/g, "'");
        assert.equal(bare(useMarksOf(target, words)), bare(words));
      }),
    );
  });
});
