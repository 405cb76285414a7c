import type { FileContent } from './files.ts';

/**
 * Decodes the bytes of an article: UTF-8, strictly; UTF-16 where a byte-order mark says so; Windows-1252, as old
 * agency systems send it, only where every byte is a character of it, and then the note says so.
 * The byte-order mark is not part of the text. Total: what is no text is `unreadable`, with the reason.
 */
export function decodeText(bytes: Uint8Array): FileContent {
  const content = decodeBytes(bytes);
  return content.kind === 'text' && content.text.trim() === '' ? unreadable('empty') : content;
}

function decodeBytes(bytes: Uint8Array): FileContent {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return decodeStrictly(bytes, 'utf-16le') ?? unreadable('broken UTF-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return decodeStrictly(bytes, 'utf-16be') ?? unreadable('broken UTF-16');
  if (bytes.includes(0)) return unreadable('binary, no text');
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) return hasManyControls(bytes) ? unreadable('binary, no text') : utf8;
  if (!isCleanWindows1252(bytes)) return unreadable('neither UTF-8 nor Windows-1252 text');
  return { kind: 'text', text: decodeWindows1252(bytes), note: 'no UTF-8: read as Windows-1252' };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): FileContent | undefined {
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

function unreadable(reason: string): FileContent {
  return { kind: 'unreadable', reason };
}

/** Control characters other than white space and escape. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
}

/** A stray control character is a slip of some agency system; one in fifty is no text. */
function hasManyControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls += 1;
  return controls * 50 > bytes.length;
}

/** What Windows-1252 has at 0x80–0x9f; a space where it has nothing. The rest is as in Unicode. */
const upperControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** By hand, since Node 20 decodes this label as Latin-1 and turns quotation marks into control characters. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}

/** Prose has far more plain letters than accents and curly marks; compressed bytes do not. */
function isCleanWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (isControl(byte) || isUndefined(byte)) return false;
    if (byte >= 0x80) high += 1;
  }
  return high * 4 < bytes.length;
}

function isUndefined(byte: number): boolean {
  return byte >= 0x80 && byte <= 0x9f && upperControls.charAt(byte - 0x80) === ' ';
}
