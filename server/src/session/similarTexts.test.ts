import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nearestWord, sameSentence, textSimilarity } from './similarTexts.ts';

describe('similarTexts', () => {
  it('knows a sentence again after a small edit', () => {
    const before = 'The fire killed 12 people in the mill on Monday.';
    assert.ok(
      textSimilarity(before, 'The blaze killed 12 people in the old mill on Monday.') >= sameSentence,
    );
    assert.ok(textSimilarity(before, 'Firefighters were praised by the mayor.') < sameSentence);
  });

  it('takes empty texts for alike, and nothing for a text', () => {
    assert.equal(textSimilarity('', '…'), 1);
    assert.equal(textSimilarity('', 'word'), 0);
  });

  it('guesses what was meant, and stays silent where nothing is near', () => {
    assert.equal(nearestWord('groupng', ['include', 'grouping']), 'grouping');
    assert.equal(nearestWord('colour', ['include', 'grouping']), undefined);
  });
});
