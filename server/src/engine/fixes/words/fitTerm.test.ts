import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fittedTexts } from '../../../testing/placeOf.ts';
import { fitScore } from '../facts/fitScore.ts';
import { fitTerm } from './fitTerm.ts';

describe('fitTerm', () => {
  it('takes over a noun for a noun, and no verb for one', () => {
    const place = 'The merger will mean 90 [layoffs] by May.';
    assert.deepEqual(fittedTexts(fitTerm, place, 'The merger will mean 90 [dismissals].'), [
      'The merger will mean 90 dismissals by May.',
    ]);
    assert.deepEqual(fittedTexts(fitTerm, place, 'The posts will go by [attrition].'), []);
    assert.deepEqual(fittedTexts(fitTerm, place, 'The posts will go by [not replacing] people.'), []);
  });
});

describe('fitScore', () => {
  it('joins two figures as the place joins them', () => {
    const fit = (...places: Parameters<typeof fitScore>) => {
      const score = fitScore(...places);
      return score === undefined ? [] : [score];
    };
    assert.deepEqual(fittedTexts(fit, 'The panel voted [5-2].', 'Vote: [6 to 1]'), ['The panel voted 6-1.']);
    assert.deepEqual(fittedTexts(fit, 'Vote: [5 to 2]', 'The panel voted [6–1].'), ['Vote: 6 to 1']);
    assert.deepEqual(fittedTexts(fit, 'The panel voted [5-2].', 'Vote: [six]'), []);
  });
});
