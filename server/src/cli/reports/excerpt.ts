import type { ExcerptAt } from './report.ts';

/** How much of the line is shown on either side of a place, in UTF-16 units. */
const reach = 32;

/** Cuts excerpts from the texts, by printed path. Line ends and control characters come out as spaces. */
export function createExcerpts(textsByFile: ReadonlyMap<string, string>): ExcerptAt {
  return ({ file, start, end }) => {
    const text = textsByFile.get(file) ?? '';
    const before = lastLine(text.slice(Math.max(0, start - 400), start));
    const after = firstLine(text.slice(end, end + 400));
    return {
      before: before.length > reach ? `…${cutAtWord(before.slice(-reach), 'start')}` : before.trimStart(),
      marked: printable(text.slice(start, end)),
      after: after.length > reach ? `${cutAtWord(after.slice(0, reach), 'end')}…` : after.trimEnd(),
    };
  };
}

function lastLine(text: string): string {
  return printable(text.split(/[\r\n]+/).at(-1) ?? '');
}

function firstLine(text: string): string {
  return printable(text.split(/[\r\n]+/)[0] ?? '');
}

/** A text could carry escape sequences that a terminal obeys; none of them gets through. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ');
}

function cutAtWord(text: string, side: 'start' | 'end'): string {
  const cut = side === 'start' ? text.replace(/^\S*\s+/, '') : text.replace(/\s+\S*$/, '');
  return cut === '' ? text : cut;
}
