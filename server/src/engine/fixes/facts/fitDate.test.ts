import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { extractDates } from '../../claims/dates/date.ts';
import { tokenizeSentence } from '../../language/tokenize.ts';
import { relateDates } from '../../model/dateRelation.ts';
import { fitDate } from './fitDate.ts';
import type { PlacedDate } from './fitDate.ts';

function place(text: string): PlacedDate {
  const [date] = extractDates(text, tokenizeSentence(text));
  if (date === undefined) throw new Error(`no date in ${text}`);
  return { text, date };
}

const fits: readonly (readonly [target: string, source: string, removed: string, added: string])[] = [
  ['It opened on September 21.', 'It opened on 12 September 2025.', '21', '12'],
  ['It opened in 1976.', 'It opened in 1967.', '1976', '1967'],
  ['He left on Tuesday.', 'He left Thursday.', 'Tuesday', 'Thursday'],
  ['It ended in late 2021.', 'It ended in early 2021.', 'late', 'early'],
  ['It ends at 7 p.m. Friday.', 'It ends at 21:30 on Friday.', '7', '9:30'],
  ['It ends at 19:00.', 'It ends at 9 p.m.', '19:00', '21:00'],
  ['He came before Friday.', 'He came after Friday.', 'before', 'after'],
  ['In 2016 he left.', 'On Thursday he left.', 'In 2016', 'On Thursday'],
  ['It was on 13/09/2025.', 'It was on September 14, 2025.', '13', '14'],
  ['It was on Sept. 3.', 'It was on October 3.', 'Sept', 'Oct'],
  ['It came last month.', 'It came two years ago.', 'last month', 'two years ago'],
  ['It ran from 2010 to 2014.', 'It ran from 2010 to 2016.', '2014', '2016'],
  ['It was on 3 March 2024.', 'It was on March 5, 2024.', '3', '5'],
  ['It was on Monday morning.', 'It was on Monday evening.', 'morning', 'evening'],
  ['It was in 2023.', 'It was last year.', 'in 2023', 'last year'],
];

describe('fitDate', () => {
  for (const [target, source, removed, added] of fits) {
    it(`writes “${added}” for “${removed}” in “${target}”, which then agrees with “${source}”`, () => {
      const { span, newText } = fitDate(place(target), place(source));
      assert.deepEqual([target.slice(span.start, span.end), newText], [removed, added]);
      const fitted = target.slice(0, span.start) + newText + target.slice(span.end);
      assert.notEqual(relateDates(place(fitted).date, place(source).date), 'exclusive');
    });
  }
});
