import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { versionIdOf } from '../session/createStory.ts';
import type { VersionText } from '../session/snapshot.ts';
import { offsetAt, positionAt } from './textLines.ts';

function createText(text: string, mark: '' | '\uFEFF' = ''): VersionText {
  return { id: versionIdOf('file:///a.txt'), text, hasByteOrderMark: mark !== '' };
}

describe('positions', () => {
  it('count UTF-16 units, and CRLF as one line end', () => {
    const text = createText('one 🔥 two\r\nthree');
    assert.deepEqual(positionAt(text, text.text.indexOf('two')), { line: 0, character: 7 });
    assert.deepEqual(positionAt(text, text.text.indexOf('three')), { line: 1, character: 0 });
  });

  it('count a byte-order mark on the first line only', () => {
    const text = createText('one\ntwo', '\uFEFF');
    assert.deepEqual(positionAt(text, 0), { line: 0, character: 1 });
    assert.deepEqual(positionAt(text, 4), { line: 1, character: 0 });
    assert.equal(offsetAt(text, { line: 0, character: 0 }), 0);
    assert.equal(offsetAt(text, { line: 0, character: 2 }), 1);
  });

  it('beyond the text are moved to its end', () => {
    assert.equal(offsetAt(createText('ab'), { line: 9, character: 9 }), 2);
  });

  it('and offsets are each other’s inverse, outside line ends', () => {
    const unit = fc.constantFrom('a', '🔥', '\n', '\r\n', 'é', '\u2028', ' ');
    fc.assert(
      fc.property(
        fc.array(unit),
        fc.constantFrom<'' | '\uFEFF'>('', '\uFEFF'),
        fc.nat(),
        (units, mark, pick) => {
          const text = createText(units.join(''), mark);
          const offset = text.text.length === 0 ? 0 : pick % text.text.length;
          fc.pre(!/[\r\n]/.test(text.text.charAt(offset)));
          assert.equal(offsetAt(text, positionAt(text, offset)), offset);
        },
      ),
    );
  });
});
