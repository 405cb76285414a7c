import type { Span } from '../model/span.ts';

/** One line of a text without its line end; the span is that of its visible part, empty for a blank line. */
export interface Line extends Span {
  /** The visible part of the line. */
  readonly text: string;
  /** How many characters of white space stand before it. */
  readonly indent: number;
}

/** Spaces, control characters and invisible characters: a byte-order mark alone makes no line visible. */
const blank =
  '[\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2064\\ufeff]';
const visible = new RegExp(blank.replace('[', '[^'), 'u');
const blankCharacter = new RegExp(blank, 'u');

/** The lines of a text: CRLF, a lone LF or CR, and the Unicode separators end one. */
export function readLines(text: string): readonly Line[] {
  let start = 0;
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((whole) => {
    const line = readLine(whole, start);
    const behind = start + whole.length;
    start = behind + (text.startsWith('\r\n', behind) ? 2 : 1);
    return line;
  });
}

function readLine(whole: string, start: number): Line {
  const first = whole.search(visible);
  const indent = first < 0 ? whole.length : first;
  let length = whole.length;
  while (length > indent && blankCharacter.test(whole.charAt(length - 1))) length -= 1;
  return { start: start + indent, end: start + length, text: whole.slice(indent, length), indent };
}

/** True for a line without anything to read. */
export function isBlankLine(line: Line): boolean {
  return line.text === '';
}
