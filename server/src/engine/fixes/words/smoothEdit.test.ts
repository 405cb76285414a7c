import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { smoothEdit, takesAn } from './smoothEdit.ts';

/** The text after `[old]` in it has been replaced by the new words. */
function smoothed(marked: string, newText: string): string | undefined {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/g, '');
  const edit = smoothEdit(text, { span: { start, end }, newText }, { start: 0, end: text.length });
  return edit && text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}

const cases: readonly (readonly [marked: string, newText: string, result: string])[] = [
  ['She asked the [town].', 'the police', 'She asked the police.'],
  ['She asked the [town].', 'a lawyer', 'She asked a lawyer.'],
  ['The [town] said so.', 'a lawyer', 'A lawyer said so.'],
  ['She asked Harbour [police] said.', 'harbour guards', 'She asked Harbour guards said.'],
  ['They met [in the] council.', 'at council', 'They met at council.'],
  ['He is a [trustee] there.', 'engineer', 'He is an engineer there.'],
  ['He is an [engineer] there.', 'trustee', 'He is a trustee there.'],
  ['A [41]-inch crack grew.', '18', 'An 18-inch crack grew.'],
  ['They found a **[41]-inch** crack.', '8', 'They found an **8-inch** crack.'],
  ['It was a $[41] fee.', '80', 'It was an $80 fee.'],
  ['She is an [aide] there.', 'uniformed guard', 'She is a uniformed guard there.'],
  ['She is a [guard] there.', 'MP', 'She is an MP there.'],
  ['It hit [two Norwegian boats].', 'an Norwegian boat', 'It hit a Norwegian boat.'],
  ['It is an [historic] deal.', 'historical', 'It is an historical deal.'],
  ['[Two boats] sank.', 'one boat', 'One boat sank.'],
  ['“[Two] boats sank.”', 'one', '“One boats sank.”'],
  ['[eBoats] sank.', 'iBoats', 'iBoats sank.'],
];

describe('smoothEdit', () => {
  for (const [marked, newText, result] of cases)
    it(`makes “${marked}” with “${newText}” read “${result}”`, () => {
      assert.equal(smoothed(marked, newText), result);
    });

  it('offers nothing where only the neighbour would be said again', () => {
    assert.equal(smoothed('The harbour [police] said.', 'harbour'), undefined);
  });

  it('changes nothing outside its span, and nothing when it is applied again', () => {
    const word = fc.constantFrom('a', 'an', 'the', 'The', 'aide', 'guard', '8', '41', 'harbour', 'MP');
    const words = fc.array(word, { maxLength: 4 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, words, words, (head, old, newText, tail) => {
        const text = `${head} ${old} ${tail}`;
        const span = { start: head.length + 1, end: head.length + 1 + old.length };
        const edit = smoothEdit(text, { span, newText }, { start: 0, end: text.length });
        if (edit === undefined) return;
        assert.ok(edit.span.start >= 0 && edit.span.start <= span.start && edit.span.end === span.end);
        const applied = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
        const again = { start: edit.span.start, end: edit.span.start + edit.newText.length };
        const whole = { start: 0, end: applied.length };
        assert.deepEqual(smoothEdit(applied, { span: again, newText: edit.newText }, whole), {
          span: again,
          newText: edit.newText,
        });
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), fc.string(), (text, from, length, newText) => {
        const start = Math.min(from, text.length);
        const span = { start, end: Math.min(start + length, text.length) };
        smoothEdit(text, { span, newText }, { start: 0, end: text.length });
      }),
    );
  });
});

describe('takesAn', () => {
  it('goes by the sound', () => {
    const an = [
      'aide',
      'hour-long talk',
      'heir',
      'MP',
      'FBI agent',
      '8-inch crack',
      '11',
      '18,000',
      'umpire',
      'unlit road',
    ];
    const a = [
      'guard',
      'one-hour talk',
      'user',
      'UN envoy',
      'European',
      'unit',
      'union',
      '1',
      '110',
      '180',
      'house',
      'U.S. aide',
    ];
    assert.deepEqual(
      an.filter((words) => !takesAn(words)),
      [],
    );
    assert.deepEqual(a.filter(takesAn), []);
  });
});
