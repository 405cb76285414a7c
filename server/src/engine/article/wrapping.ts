import { isBlankLine, type Line } from './lines.ts';

/** No file is wrapped wider than this: longer lines are whole paragraphs. */
const widestWrap = 120;

/** Nothing is wrapped narrower: shorter lines are lists, verse and headings. */
const narrowestWrap = 40;

/** How many lines must reach the width, in mid-sentence, before it is taken for the file's own. */
const fewestFullLines = 2;

/**
 * The column at which the paragraphs of a text are wrapped, or 0 where they are not: a line that has room for the
 * next line's first word was ended on purpose.
 */
export function estimateWrapWidth(lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) if (!isBlankLine(line)) width = Math.max(width, widthOf(line));
  if (width > widestWrap || width < narrowestWrap) return 0;
  const full = lines.filter((line, index) => isWrappedAt(line, lines[index + 1], width));
  const unfinished = full.filter((line) => !endsSentence(line)).length;
  return unfinished >= fewestFullLines && unfinished * 2 >= full.length ? width : 0;
}

/**
 * True where `line` goes on with the sentence or paragraph that `before` leaves open: it begins with a small letter,
 * or `before` is full.
 */
export function wrapsInto(before: Line, line: Line, width: number): boolean {
  const startsSmall =
    /^[>\s*_]*\p{Ll}(?!\p{Lu})/u.test(line.text) && !/^(?:by|date|updated)\b/u.test(line.text);
  if (startsSmall && !endsSentence(before)) return true;
  return width > 0 && isWrappedAt(before, line, width);
}

function isWrappedAt(line: Line, next: Line | undefined, width: number): boolean {
  if (isBlankLine(line) || next === undefined || isBlankLine(next)) return false;
  if (/^(?:by:? |[-*•#>|]\s|\d{1,3}[.)] )/i.test(next.text)) return false;
  const firstWord = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return widthOf(line) <= width && widthOf(line) + 1 + firstWord > width;
}

function widthOf(line: Line): number {
  return line.indent + line.text.length;
}

function endsSentence(line: Line): boolean {
  return /[.!?]["'”’)*_]*$/.test(line.text.slice(-8));
}
