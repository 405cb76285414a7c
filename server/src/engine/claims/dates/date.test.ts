import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { tokenizeSentence } from '../../language/tokenize.ts';
import { extractDates } from './date.ts';

function read(text: string): readonly string[] {
  return extractDates(text, tokenizeSentence(text)).map((date) =>
    [date.relation === 'at' ? '' : `${date.relation} `, date.label].join(''),
  );
}

const expressions: readonly (readonly [text: string, ...labels: string[]])[] = [
  ['It ended in late 2021.', 'late 2021'],
  ['It has been shut since 2014.', 'since 2014'],
  ['In the early 1990s it was rich.', 'early 1990s'],
  ['In the 17th century it was poor.', 'century 17'],
  ['They met on September 12, 2025, at 7 p.m.', '12 September 2025 19:00'],
  ['They met on 12 September.', '12 September'],
  ['They met on Sept. 12.', '12 September'],
  ['They met on the 12th of September.', '12 September'],
  ['They met on 2025-09-12.', '12 September 2025'],
  ['They met on 25/12/2025.', '25 December 2025'],
  ['They met on Thursday morning.', 'Thursday morning'],
  ['They met at 6:40 a.m. Friday.', 'Friday 06:40'],
  ['They met at 19:00 GMT.', '19:00 GMT'],
  ['They met at 9 p.m. Eastern time.', '21:00 ET'],
  ['They met at 6 p.m. Pacific on Monday.', 'Monday 18:00 PT'],
  ['They met at 8 p.m. Central Station was empty.', '20:00'],
  ['They met at 19.30.', '19:30'],
  ['They met at noon on Monday.', 'Monday 12:00'],
  ['They met last month.', 'last month'],
  ['They met two years ago.', '2 years ago'],
  ['He bought the villa in 2018 and the yacht a year later.', '2018', '2019'],
  ['He moved a year later.'],
  ['He bought the yacht in 2018, a year before the vote.', '2018'],
  ['They met yesterday.', 'yesterday'],
  ['They met last Thursday.', 'Thursday last week'],
  ['They meet in the first quarter of 2025.', 'Q1 2025'],
  ['They met in the fall of 2023.', 'autumn 2023'],
  ['They met from March 3 to April 5.', '3 March–5 April'],
  ['They met on 12–14 September.', '12 September–14 September'],
  ['It ran from 2010 to 2014.', '2010–2014'],
  ['It is open 7-9 p.m.', '19:00–21:00'],
  ['They felled it in the winter of 1318 to 1319.', 'winter 1318'],
  ['They cut it down in the second decade of the 14th century.', '1310s'],
  ['They sit down on Tuesday the 22nd.', 'Tuesday 22'],
  ['They met on Tuesday the 22nd of May.', 'Tuesday 22 May'],
  ['It was mended as recently as August.', 'August'],
  ['Do it by Friday.', 'by Friday'],
  ['It was the end of 2026.', 'late 2026'],
  ["Rome's 2014 budget failed.", '2014'],
  ['The law (2014) failed.', '2014'],
  ['It starts in May and ends in June 2024.', 'May', 'June 2024'],
];

const lookalikes: readonly string[] = [
  'Ms May said he may march on.',
  'The Sun sat low.',
  'About 2014 people came.',
  'They sold 2,016 lambs.',
  'It was done in 112 minutes.',
  'It lasted for 16 years.',
  'A march of thousands began.',
  'April Jones spoke to Jan Smit.',
  'Prices fall every spring day.',
  'He has the second sight.',
  'It cost $2014.',
  'A quarter of them left.',
];

describe('extractDates', () => {
  for (const [text, ...expected] of expressions) {
    it(`reads ${expected.join(' and ')} in “${text}”`, () => {
      assert.deepEqual(read(text), expected);
    });
  }

  for (const text of lookalikes) {
    it(`reads no date in “${text}”`, () => {
      assert.deepEqual(read(text), []);
    });
  }

  it('leaves the preposition out of the span and keeps the modifier in', () => {
    const text = 'It was suspended in late 2021.';
    const [date] = extractDates(text, tokenizeSentence(text));
    assert.equal(date === undefined ? '' : text.slice(date.span.start, date.span.end), 'late 2021');
  });

  it('leaves the possessive out of the span', () => {
    const text = "Friday's vote failed.";
    const [date] = extractDates(text, tokenizeSentence(text));
    assert.equal(date === undefined ? '' : text.slice(date.span.start, date.span.end), 'Friday');
  });
});
