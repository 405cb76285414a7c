import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fittedTexts, type PlaceInArticle } from '../../../testing/placeOf.ts';
import { keepYearSpan } from './keepYearSpan.ts';

const put = (newText: string) => (target: PlaceInArticle) =>
  [keepYearSpan(target, { span: target.passage.span, newText })].filter((each) => each !== undefined);

describe('keepYearSpan', () => {
  it('takes the end of a season with its year', () => {
    assert.deepEqual(fittedTexts(put('1318'), 'Felled in the winter of [1381]–82.', '[x]'), [
      'Felled in the winter of 1318–19.',
    ]);
    assert.deepEqual(fittedTexts(put('1999'), 'The [1997]-98 season.', '[x]'), ['The 1999-00 season.']);
  });
  it('offers nothing that would leave an end of other years, and leaves lone years alone', () => {
    assert.deepEqual(fittedTexts(put('1990'), 'The war of [1914]–18.', '[x]'), []);
    assert.deepEqual(fittedTexts(put('the 14th century'), 'Felled in the [winter of 1381]–82.', '[x]'), []);
    assert.deepEqual(fittedTexts(put('1318'), 'Felled in [1381].', '[x]'), ['Felled in 1318.']);
  });
});
