import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { maskText } from './maskText.ts';

describe('maskText', () => {
  const masked: readonly (readonly [string, string])[] = [
    ['a **bold** word', 'a   bold   word'],
    ['***all*** `code` ~~gone~~', '   all     code    gone  '],
    ['snake_case and 4 * 5 * 6', 'snake_case and 4 * 5 * 6'],
    ['**unclosed word', '  unclosed word'],
    ['see [here](http://a.b "t") now', 'see  here                  now'],
    ['![Boat](b.png) sank', '  Boat         sank'],
    ['<em>old</em> boat<br/>', '    old      boat     '],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['non\u00adbreaking\u00a0space\u200b.', 'non\u00adbreaking space .'],
    ['‘a’ “b” «c» don’t', '\'a\' "b" "c" don\'t'],
    ['2010–2014 — so–called', '2010-2014 — so–called'],
    ['the team Vireo–Halden', 'the team Vireo-Halden'],
    ['cafe\u0301\r\n\tbar', 'cafe\u0301   bar'],
    ['> one\n> two', '  one   two'],
    ['1\\. \\*five\\*', '1\\.  *five *'],
  ];
  for (const [text, expected] of masked) {
    it(`masks ${JSON.stringify(text)}`, () => {
      assert.equal(maskText(text), expected);
    });
  }

  it('never changes the length of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        assert.equal(maskText(text).length, text.length);
      }),
    );
  });
});
