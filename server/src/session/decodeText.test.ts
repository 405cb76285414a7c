import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { decodeText } from './decodeText.ts';

const textOf = (bytes: Uint8Array): string | undefined => {
  const content = decodeText(bytes);
  return content.kind === 'text' ? content.text : undefined;
};
const reasonOf = (bytes: Uint8Array): string | undefined => {
  const content = decodeText(bytes);
  return content.kind === 'unreadable' ? content.reason : undefined;
};

describe('decodeText', () => {
  it('reads UTF-8 and leaves the byte-order mark out', () => {
    assert.equal(textOf(Buffer.from('\uFEFFKyiv — naïve 🚢\r\n')), 'Kyiv — naïve 🚢\r\n');
  });

  it('reads UTF-16 in either order where a byte-order mark says so', () => {
    const little = Buffer.from('\uFEFFZoë said so', 'utf16le');
    assert.equal(textOf(little), 'Zoë said so');
    assert.equal(textOf(Buffer.from(little).swap16()), 'Zoë said so');
  });

  it('reads Windows-1252 and says so', () => {
    const content = decodeText(
      Buffer.from([0x93, 0x59, 0x65, 0x73, 0x94, 0x2c, 0x20, 0x68, 0x65, 0x20, 0x73, 0x61, 0x69, 0x64, 0x2e]),
    );
    assert.deepEqual(content, {
      kind: 'text',
      text: '“Yes”, he said.',
      note: 'no UTF-8: read as Windows-1252',
    });
  });

  it('says what is no text', () => {
    assert.equal(reasonOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])), 'binary, no text');
    assert.equal(reasonOf(Buffer.from('\u0001\u0002\u0003 abc')), 'binary, no text');
    assert.equal(reasonOf(Buffer.from([0x41, 0x81, 0x42])), 'neither UTF-8 nor Windows-1252 text');
    assert.equal(reasonOf(Buffer.from(' \r\n\t')), 'empty');
    assert.equal(reasonOf(Buffer.alloc(0)), 'empty');
  });

  it('accepts any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        assert.ok(['text', 'unreadable'].includes(decodeText(bytes).kind));
      }),
    );
  });

  it('gives back every text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(/\S/.test(text.trim()) && !/[\p{Cc}\uFEFF]/u.test(text));
        assert.equal(textOf(Buffer.from(text)), text);
      }),
    );
  });
});
