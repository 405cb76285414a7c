import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findCalendarDay } from './calendarDay.ts';

describe('findCalendarDay', () => {
  for (const text of [
    '2026-02-05T10:00Z',
    'Feb. 5, 2026',
    '5 February 2026',
    'Thursday, 5th of February 2026',
    '2026/2/5',
  ]) {
    it(`reads ${text}`, () => {
      assert.equal(findCalendarDay(text), '2026-02-05');
    });
  }

  it('finds no day without a year, and none that the calendar lacks', () => {
    for (const text of ['Feb. 5', '2026-02-30', 'Feb. 29, 2025', '', '99'])
      assert.equal(findCalendarDay(text), undefined);
  });
});
