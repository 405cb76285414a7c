import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { tokenizeSentence } from '../language/tokenize.ts';
import { writeNumber } from '../language/numberWords.ts';
import { relateDates } from '../model/dateRelation.ts';
import { relateQuantities } from '../model/quantityRelation.ts';
import { reverseRelation } from '../model/relation.ts';
import { fitDate } from '../fixes/facts/fitDate.ts';
import { fitQuantity } from '../fixes/facts/fitQuantity.ts';
import { extractDates } from './dates/date.ts';
import { extractQuantities } from './quantities/quantity.ts';

/** Words and signs of which figures and dates are made, in any order. */
const crumbs = fc
  .array(
    fc.constantFrom(
      ...'a an the 12 3,500 2.3 1/2 % $ £ m bn - – . , : ( ) and to or of in at by since million dozen dozens half third quarters two fifty five hundred p.m. Friday September May 2014 1990s late early last week ago years old miles km °C F per cent points people Russian no both more than about nearly up 17th second No. 7:30 h47 ½ 🙂 é'.split(
        ' ',
      ),
    ),
    { maxLength: 14 },
  )
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));

const anyText = fc.oneof(crumbs, fc.string({ unit: 'binary' }), fc.string());

describe('figures and dates in any text', () => {
  it('are read without fail, with spans inside the text and the figure inside the whole', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenizeSentence(text);
        for (const { span, figure, low, high } of extractQuantities(text, tokens)) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          assert.ok(span.start <= figure.start && figure.end <= span.end);
          assert.ok(low <= high, `${String(low)} ${String(high)} in ${text}`);
        }
        for (const { span } of extractDates(text, tokens)) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('stand to each other as the other does in reverse, and to themselves as equivalent', () => {
    fc.assert(
      fc.property(crumbs, crumbs, (first, second) => {
        const [a] = extractQuantities(first, tokenizeSentence(first));
        const [b] = extractQuantities(second, tokenizeSentence(second));
        if (a !== undefined) assert.equal(relateQuantities(a, a), 'equivalent');
        if (a !== undefined && b !== undefined)
          assert.equal(relateQuantities(b, a), reverseRelation(relateQuantities(a, b)));
        const [c] = extractDates(first, tokenizeSentence(first));
        const [d] = extractDates(second, tokenizeSentence(second));
        if (c !== undefined) assert.equal(relateDates(c, c), 'equivalent');
        if (c !== undefined && d !== undefined)
          assert.equal(relateDates(d, c), reverseRelation(relateDates(c, d)));
      }),
      { numRuns: 1500 },
    );
  });

  it('are fitted by an edit that lies inside the text', () => {
    fc.assert(
      fc.property(crumbs, crumbs, (first, second) => {
        const [a] = extractQuantities(first, tokenizeSentence(first));
        const [b] = extractQuantities(second, tokenizeSentence(second));
        if (a !== undefined && b !== undefined) {
          const { span } = fitQuantity({ text: first, quantity: a }, { text: second, quantity: b });
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= first.length);
        }
        const [c] = extractDates(first, tokenizeSentence(first));
        const [d] = extractDates(second, tokenizeSentence(second));
        if (c !== undefined && d !== undefined) {
          const { span } = fitDate({ text: first, date: c }, { text: second, date: d });
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= first.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a very long sentence', () => {
  for (const crumb of ['12 to ', 'from 5 to 3 ', '5 feet 3 ', 'a ', '7-9 ', 'May ', '5 pounds ']) {
    it(`of “${crumb.trim()}” alone is read in linear time`, () => {
      const text = crumb.repeat(4000);
      const tokens = tokenizeSentence(text);
      const started = performance.now();
      extractQuantities(text, tokens);
      assert.ok(performance.now() - started < 3000);
    });
  }
});

describe('a fitted count', () => {
  const shapes = fc.record({
    value: fc.integer({ min: 2, max: 999 }),
    style: fc.constantFrom('digits', 'words'),
  });
  const print = ({ value, style }: { value: number; style: string }): string =>
    style === 'words' ? (writeNumber(value) ?? '') : String(value);

  it('is read again as the value of its source', () => {
    fc.assert(
      fc.property(shapes, shapes, (own, other) => {
        const target = `They found ${print(own)} boats.`;
        const source = `They found ${print(other)} boats.`;
        const [a] = extractQuantities(target, tokenizeSentence(target));
        const [b] = extractQuantities(source, tokenizeSentence(source));
        assert.ok(a !== undefined && b !== undefined);
        const { span, newText } = fitQuantity({ text: target, quantity: a }, { text: source, quantity: b });
        const fitted = target.slice(0, span.start) + newText + target.slice(span.end);
        assert.equal(extractQuantities(fitted, tokenizeSentence(fitted))[0]?.value, other.value, fitted);
      }),
    );
  });
});
