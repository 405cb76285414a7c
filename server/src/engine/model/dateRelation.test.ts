import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { extractDates } from '../claims/dates/date.ts';
import { tokenizeSentence } from '../language/tokenize.ts';
import { calendarDay, dayNumber, parseIsoDay, weekdayOf } from './calendarDays.ts';
import type { DateExpression } from './date.ts';
import { dateOrderOf, resolveDate } from './dateInterval.ts';
import { relateDates } from './dateRelation.ts';
import { reverseRelation } from './relation.ts';
import type { Relation } from './relation.ts';

function only(text: string): DateExpression {
  const [date] = extractDates(text, tokenizeSentence(text));
  if (date === undefined) throw new Error(`no date in ${text}`);
  return date;
}

const pairs: readonly (readonly [first: string, second: string, relation: Relation, dateline?: string])[] = [
  ['this morning', 'yesterday', 'unrelated'],
  ['yesterday', 'tomorrow', 'exclusive'],
  ['in late 2021', 'in 2021', 'narrower'],
  ['in late 2021', 'in early 2021', 'exclusive'],
  ['in late 2021', 'in November 2021', 'wider'],
  ['in 2014', 'in 2016', 'exclusive'],
  ['since 2014', 'in 2014', 'equivalent'],
  ['since September', 'before 1 September', 'wider'],
  ['before 2014', 'after 2014', 'exclusive'],
  ['before Friday', 'after Friday', 'exclusive'],
  ['by Friday', 'on Friday', 'wider'],
  ['on Thursday', 'on Tuesday', 'exclusive'],
  ['on Thursday', 'this week', 'narrower', '2026-02-05'],
  ['on Thursday', 'on Feb. 5', 'equivalent', '2026-02-05'],
  ['on Thursday', 'on Feb. 6', 'exclusive', '2026-02-05'],
  ['on Friday', 'on Feb. 5, 2026', 'exclusive'],
  ['yesterday', 'on Wednesday', 'equivalent', '2026-02-05'],
  ['yesterday', 'on Tuesday', 'exclusive', '2026-02-05'],
  ['last month', 'in January', 'equivalent', '2026-02-05'],
  ['last month', 'in March', 'exclusive', '2026-02-05'],
  ['last month', 'this month', 'exclusive'],
  ['two years ago', 'in 2024', 'equivalent', '2026-02-05'],
  ['two weeks ago', 'two months ago', 'exclusive'],
  ['a year ago', '12 months ago', 'equivalent'],
  ['last week', 'last month', 'equivalent'],
  ['at sunrise', 'at 5 a.m.', 'wider'],
  ['at dusk', 'at noon', 'exclusive'],
  ['at dawn on Friday', 'on Friday night', 'equivalent'],
  ['at dawn on Friday', 'on Friday evening', 'exclusive'],
  ['at 7 p.m.', 'at 19:00', 'equivalent'],
  ['at 7 p.m.', 'at 9 p.m.', 'exclusive'],
  ['at 7:00', 'at 19:00', 'equivalent'],
  ['at 7 p.m. EST', 'at 0000 GMT', 'equivalent'],
  ['at 9 p.m. Eastern time', 'at 8 p.m. Central', 'equivalent'],
  ['at 9 p.m. Eastern time', 'at 9 p.m. Central', 'exclusive'],
  ['at 9 p.m. ET', 'at 0100 GMT', 'equivalent'],
  ['at 9 p.m. ET', 'at 0300 GMT', 'exclusive'],
  ['at 6:40 a.m. Friday', 'on Friday morning', 'narrower'],
  ['at 6:40 a.m. Friday', 'on Friday evening', 'exclusive'],
  ['on 12/09/2025', 'on September 12, 2025', 'equivalent'],
  ['on 12/09/2025', 'on December 9, 2025', 'equivalent'],
  ['on 12 September 2025', 'on Sept. 12, 2025', 'equivalent'],
  ['on September 12', 'on September 21', 'exclusive'],
  ['in September', 'on September 12', 'wider'],
  ['in October', 'on September 12', 'exclusive'],
  ['in the 1990s', 'in 1994', 'wider'],
  ['in the 1980s', 'in 1994', 'exclusive'],
  ['in the first quarter of 2025', 'in February 2025', 'wider'],
  ['in the first quarter of 2025', 'in May 2025', 'exclusive'],
  ['in the fall of 2023', 'in October 2023', 'wider'],
  ['in the fall of 2023', 'in March 2023', 'exclusive'],
  ['from 2010 to 2014', 'from 2010 to 2016', 'exclusive'],
  ['from 2010 to 2014', 'in 2012', 'wider'],
  ['March 3 to March 5', '3–5 March', 'equivalent'],
  ['on Monday', 'in 2014', 'unrelated'],
  ['on the third Saturday of April', 'on April 18', 'equivalent', '2026-03-12'],
  ['on the third Saturday of April', 'on April 25', 'exclusive'],
  ['on the last Sunday in May', 'on 31 May 2026', 'equivalent'],
  ['on the last Sunday in May', 'on 24 May 2026', 'exclusive', '2026-03-12'],
  ['in the second week of June', 'on June 9', 'wider'],
  ['in the second week of June', 'on June 19', 'exclusive'],
  ['in the last week of May', 'on May 28', 'wider'],
];

describe('relateDates', () => {
  for (const [first, second, relation, day] of pairs) {
    it(`finds “${first}” ${relation} to “${second}”${day === undefined ? '' : ` on ${day}`}`, () => {
      const context = day === undefined ? {} : { day };
      assert.equal(relateDates(only(first), only(second), context, context), relation);
      assert.equal(relateDates(only(second), only(first), context, context), reverseRelation(relation));
    });
  }

  it('finds every date equivalent to itself', () => {
    for (const text of pairs.flatMap(([first, second]) => [first, second])) {
      assert.equal(relateDates(only(text), only(text)), 'equivalent', text);
    }
  });

  it('reads figures in the order that the article itself uses', () => {
    const order = dateOrderOf([only('on 25/12/2025')]);
    assert.equal(order, 'dayFirst');
    assert.equal(
      relateDates(only('on 12/09/2025'), only('on December 9, 2025'), { order: 'dayFirst' }),
      'exclusive',
    );
  });
});

describe('resolveDate', () => {
  it('places a relative date by the dateline', () => {
    const start = parseIsoDay('2026-02-04') ?? 0;
    assert.deepEqual(resolveDate(only('yesterday'), { day: '2026-02-05' }), {
      start: start * 1440,
      end: (start + 1) * 1440,
    });
  });

  it('leaves a weekday open where no dateline says of which week', () => {
    assert.equal(resolveDate(only('on Thursday')), undefined);
  });
});

describe('calendarDays', () => {
  it('turns days into numbers and back over leap years and centuries', () => {
    for (let number = dayNumber(1899, 12, 1); number < dayNumber(2101, 3, 2); number += 13) {
      const { year, month, day } = calendarDay(number);
      assert.equal(dayNumber(year, month, day), number);
    }
    assert.equal(weekdayOf(dayNumber(2026, 2, 5)), 4);
    assert.equal(parseIsoDay('2025-02-29'), undefined);
  });
});
