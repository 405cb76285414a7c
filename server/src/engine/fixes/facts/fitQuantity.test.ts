import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { extractQuantities } from '../../claims/quantities/quantity.ts';
import { tokenizeSentence } from '../../language/tokenize.ts';
import { relateQuantities } from '../../model/quantityRelation.ts';
import { fitQuantity, fitQuantityWordings } from './fitQuantity.ts';
import type { PlacedQuantity } from './fitQuantity.ts';

function place(text: string): PlacedQuantity {
  const [quantity] = extractQuantities(text, tokenizeSentence(text));
  if (quantity === undefined) throw new Error(`no quantity in ${text}`);
  return { text, quantity };
}

const fits: readonly (readonly [target: string, source: string, removed: string, added: string])[] = [
  ['They lost 55,000 men.', 'They lost 50,000 men.', '55,000', '50,000'],
  ['The two people died.', 'Three people died.', 'two', 'three'],
  ['Two people died.', '13 people died.', 'Two', 'Thirteen'],
  ['In all, 14 people died.', 'Nine people died.', '14', 'nine'],
  ['14 people died.', 'Nine people died.', '14', 'Nine'],
  ['It cost £2.3m.', 'It cost 3.2 million pounds.', '2.3', '3.2'],
  ['It cost $1.2 million.', 'It cost $1.2 billion.', 'million', 'billion'],
  ['He paid €35.10 a share.', 'He paid 31.50 euros a share.', '35.10', '31.50'],
  ['A 41-inch crack grew.', 'The crack was 14 inches long.', '41', '14'],
  ['A 41-inch crack grew.', 'The crack was 36 centimetres long.', '41-inch', '36-centimetre'],
  ['The crack was 36 cm long.', 'A 14-inch crack grew.', '36 cm', '14 inches'],
  ['It rose 31 percent.', 'It rose 13%.', '31', '13'],
  ['It is 600 miles away.', 'It is 600 km away.', 'miles', 'km'],
  ['There, more than 40,000 fans came.', 'Nearly 38,000 fans came.', 'more than 40,000', 'nearly 38,000'],
  ['There, more than 40,000 fans came.', '38,000 fans came.', 'more than 40,000', '38,000'],
  ['One jet crashed.', 'Two jets crashed.', 'One jet', 'Two jets'],
  ['Two Russian jets crashed.', 'One jet crashed.', 'Two Russian jets', 'One Russian jet'],
  ['Dozens of people came.', '24 people came.', 'Dozens of', '24'],
  ['It rose by 20%.', 'It rose to 20%.', 'by', 'to'],
  ['It rose 20%.', 'It rose to 20%.', '', 'to '],
  ['She was 17th.', 'She was 22nd.', '17th', '22nd'],
  ['It was the second win.', 'It was the third win.', 'second', 'third'],
  ['She won 7–5.', 'She won 6-4.', '7–5', '6–4'],
  ['A 58-year-old man was held.', 'Ana Ruiz, 85, was held.', '58', '85'],
  ['It took one hour.', 'It took three hours.', 'one hour', 'three hours'],
  ['It took three hours.', 'It took two hours and 47 minutes.', 'three hours', 'two hours and 47 minutes'],
  ['10 to 12 percent fell ill.', '10 to 14 percent fell ill.', '12', '14'],
];

describe('fitQuantity', () => {
  for (const [target, source, removed, added] of fits) {
    it(`writes “${added}” for “${removed}” in “${target}”, which then states what “${source}” does`, () => {
      const { span, newText } = fitQuantity(place(target), place(source));
      assert.deepEqual([target.slice(span.start, span.end), newText], [removed, added]);
      const fitted = target.slice(0, span.start) + newText + target.slice(span.end);
      assert.equal(relateQuantities(place(fitted).quantity, place(source).quantity), 'equivalent');
    });
  }

  it('changes nothing where the target states the value already', () => {
    const { span, newText } = fitQuantity(place('They lost two men.'), place('They lost 2 men.'));
    assert.deepEqual([span.end - span.start, newText], [0, '']);
  });
});

const wordings: readonly (readonly [target: string, source: string, results: readonly string[]])[] = [
  ['About 4,120 fans came.', '4,210 fans came.', ['4,210 fans came.', 'About 4,210 fans came.']],
  [
    'It fell by nearly a third.',
    'It fell by almost a quarter.',
    ['It fell by nearly a quarter.', 'It fell by almost a quarter.'],
  ],
  ['Nearly 4,120 fans came.', '4,210 fans came.', ['4,210 fans came.']],
  ['There came 4,120 fans.', 'There came 4,210 fans.', ['There came 4,210 fans.']],
  ['More than 40 fans came.', 'Over 50 fans came.', ['More than 50 fans came.', 'Over 50 fans came.']],
];

describe('fitQuantityWordings', () => {
  for (const [target, source, expected] of wordings)
    it(`offers ${expected.join(' or ')} for “${target}”, each once`, () => {
      const results = fitQuantityWordings(place(target), place(source)).map(
        ({ span, newText }) => target.slice(0, span.start) + newText + target.slice(span.end),
      );
      assert.deepEqual(results, expected);
    });
});
