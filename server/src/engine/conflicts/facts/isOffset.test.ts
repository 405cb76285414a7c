import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('isOffset', () => {
  it('takes a time so long after an event for no time of it', () => {
    checkTexts([
      'The highest gust was recorded at the Cape Wrack lighthouse at 2.10am.',
      'At a quarter past two, five minutes after the Cape Wrack lighthouse had recorded the highest gust, the lamps went out all over town.',
    ]);
  });
  it('finds another time of the event', () => {
    checkTexts([
      'The highest gust was recorded at the Cape Wrack lighthouse at [[gust!date: 2.10am]].',
      'The highest gust was recorded at the Cape Wrack lighthouse at [[gust!date: 2.40am]].',
    ]);
  });
});
