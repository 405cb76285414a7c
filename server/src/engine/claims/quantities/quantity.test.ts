import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { tokenizeSentence } from '../../language/tokenize.ts';
import type { Quantity } from '../../model/quantity.ts';
import { relateQuantities } from '../../model/quantityRelation.ts';
import { extractQuantities } from './quantity.ts';

function read(text: string): readonly Quantity[] {
  return extractQuantities(text, tokenizeSentence(text)).filter((quantity) => quantity.implicit !== true);
}

function labels(text: string): readonly string[] {
  return read(text).map((quantity) => quantity.label);
}

function heads(text: string): readonly (string | undefined)[] {
  return read(text).map((quantity) => quantity.head);
}

const expressions: readonly (readonly [text: string, ...labels: string[]])[] = [
  ['Twelve people were hurt.', '12'],
  ['About 40 boats sank.', 'about 40'],
  ['They counted a hundred and five graves.', '105'],
  ['Half a million homes lost power.', '500,000'],
  ['Two and a half million voters stayed away.', '2.5 million'],
  ['A dozen sheep were found.', '12'],
  ['A couple of trawlers left.', '2'],
  ['Both pilots survived.', '2'],
  ['The bank lent £2.3m.', '2.3 million GBP'],
  ['The bank lent 2.3 million pounds.', '2.3 million GBP'],
  ['The bank lent two point three million pounds.', '2.3 million GBP'],
  ['The bank lent sixteen point two five million pounds.', '16.25 million GBP'],
  ['The gauge read six metres eighty-four.', '6.84 metres'],
  ['The gauge read six metres, 84 people said.', '6 metres', '84'],
  ['It cost $1.2bn.', '1.2 billion dollars'],
  ['It cost A$5 million.', '5 million AUD'],
  ['It cost 50 cents.', '0.5 dollars'],
  ['It cost $10 to $12 million.', '10 million–12 million dollars'],
  ['Some 230m people live there.', 'about 230 million'],
  ['Prices rose 17.5 per cent.', '17.5%'],
  ['Prices rose 17.5%.', '17.5%'],
  ['Turnout fell by three percentage points.', '3 percentage points'],
  ['The bank raised its rate by half a percentage point.', '0.5 percentage points'],
  ['The rate went up by a full percentage point.', '1 percentage points'],
  ['The peak is now a point and three-quarters away.', '1.75 percentage points'],
  ['She won in 2:21:14.', '141.233333333 minutes'],
  ['The judges struck it down with six votes against three.', '6–3'],
  ['Members voted 11 in favour and six against.', '11–6'],
  ['Between 5 and 7 farmers came.', '5–7'],
  ['Nearly half of the seats are vacant.', 'almost 50%'],
  ['Two-thirds of the hall was empty.', '66.7%'],
  ['One in five pupils is absent.', '20%'],
  ['54 in every hundred like it.', '54%'],
  ['Ninety out of every 100 came back.', '90%'],
  ['The flight took two hours and 47 minutes.', '167 minutes'],
  ['The flight took 2h47.', '167 minutes'],
  ['They waited half an hour.', '0.5 hours'],
  ['They waited half a year.', '0.5 years'],
  ['The works took a year and a half.', '1.5 years'],
  ['The works took about a month and a half.', 'about 1.5 months'],
  ['They waited an hour and a quarter.', '1.25 hours'],
  ['They waited two and a half years.', '2.5 years'],
  ['He served a year-and-a-half sentence.', '1.5 years'],
  ['They walked a mile and a half-hour later slept.', '1 mile', '0.5 hours'],
  ['The crack is 14 inches long.', '14 inches'],
  ['Winds reached 185 km/h.', '185 km/h'],
  ['Winds reached 100 knots.', '100 knots'],
  ['It was 30°C at the coast.', '30 °C'],
  ['The runner came 17th.', '17th'],
  ['She won 7-5, 6-4.', '7–5', '6–4'],
  ['A 58-year-old man was held.', '58'],
  ['Ana Ruiz, 54, was held.', '54'],
  ['The boy, aged 6, was held.', '6'],
  ['No casualties were reported.', '0'],
  ['Dozens of cars were stuck.', 'dozens'],
  ['The deal was approved by 740 to 312.', '740–312'],
  ['The members approved it 740-312.', '740–312'],
  ['It was carried by 1,204 votes to 988.', '1204–988'],
  ['The club approved 300-400 homes.', '300–400'],
  ['More than 40,000 fans came.', 'more than 40,000'],
  ['One million, three hundred and eighty thousand crowns are gone.', '1.38 million'],
  ['It took two thousand, one hundred people.', '2,100'],
  ['Up to 300 jobs may go.', 'up to 300'],
  ['100-plus riders fell.', 'at least 100'],
  ['A Category 4 storm came.', 'category 4'],
  ['It is the second-largest port.', '2nd'],
  ['A lake of 12 square miles dried up.', '12 square miles'],
];

const lookalikes: readonly string[] = [
  'The MQ-9 and the F-16 flew on.',
  'France 2 and Channel 4 showed it.',
  'The Boeing 737 left Gate 12.',
  'NATO cited Article 5.',
  'She took Route 66.',
  'The G7 met.',
  'COVID-19 spread.',
  'It is open 24/7.',
  'He spoke of 9/11.',
  'No one came.',
  'They helped one another.',
  'One of them left.',
  'The Group of Seven agreed.',
  'They live at 10 Downing Street.',
  'Call 555-0142 today.',
  'It happened in 2014.',
  'It began on September 12.',
  'It began at 7:30.',
  'It began two years ago.',
  'Version 3.10.1 is out.',
  'The Second World War ended.',
  'At first he laughed.',
];

describe('extractQuantities', () => {
  for (const [text, ...expected] of expressions) {
    it(`reads ${expected.join(' and ')} in “${text}”`, () => {
      assert.deepEqual(labels(text), expected);
    });
  }

  for (const text of lookalikes) {
    it(`reads no figure in “${text}”`, () => {
      assert.deepEqual(labels(text), []);
    });
  }

  it('finds the noun that is counted, over adjectives and partitives', () => {
    assert.deepEqual(heads('157 Norwegian sailors came home.'), ['sailor']);
    assert.deepEqual(heads('18 of the 150 sailors came home.'), ['sailor', 'sailor']);
    assert.deepEqual(heads('The death toll rose to 19.'), ['toll']);
    assert.deepEqual(heads('Deaths: 21'), ['death']);
    assert.deepEqual(heads('The blast killed 12.'), ['kill']);
  });

  it('keeps the fate of people counted without a noun', () => {
    assert.deepEqual(read('The fire left 19 dead.')[0]?.modifiers, ['dead']);
  });

  it('tells an amount of change from its end and its start', () => {
    const changes = (text: string): readonly (string | undefined)[] =>
      read(text).map((quantity) => quantity.change);
    assert.deepEqual(changes('Rates were raised by 5%.'), ['by']);
    assert.deepEqual(changes('Rates were raised to 5%.'), ['to']);
    assert.deepEqual(changes('Sales fell from 9% to 5%.'), ['from', 'to']);
    assert.deepEqual(changes('Shares were up 5%.'), ['by']);
    assert.deepEqual(changes('The fund holds 5%.'), [undefined]);
  });

  it('marks one that only an article says', () => {
    const found = extractQuantities(
      'A Norwegian trawler sank.',
      tokenizeSentence('A Norwegian trawler sank.'),
    );
    assert.deepEqual(
      found.map(({ label, head, implicit }) => [label, head, implicit]),
      [['1', 'trawler', true]],
    );
  });

  it('takes a unit and the part behind it for one duration', () => {
    const text = 'The works took nearly a year and a half, not 18 months.';
    const [spoken, counted, ...others] = extractQuantities(text, tokenizeSentence(text));
    assert.ok(spoken !== undefined && counted !== undefined);
    assert.deepEqual(others, []);
    assert.equal(text.slice(spoken.figure.start, spoken.figure.end), 'a year and a half');
    const exact = read('The works took a year and a half.')[0];
    assert.ok(exact !== undefined);
    assert.equal(relateQuantities(exact, counted), 'equivalent');
  });

  it('gives spans of the whole expression and of the figure alone', () => {
    const text = 'It cost more than £2.3 million, and roughly 600-mile roads were shut.';
    const spans = read(text).map(({ span, figure }) => [
      text.slice(span.start, span.end),
      text.slice(figure.start, figure.end),
    ]);
    assert.deepEqual(spans, [
      ['more than £2.3 million', '£2.3 million'],
      ['roughly 600-mile', '600-mile'],
    ]);
  });
});
