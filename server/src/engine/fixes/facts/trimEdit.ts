import type { Replacement } from '../../model/fitting.ts';

/** Words, figures with their separators, and single other characters: what an edit may begin or end between. */
const piecePattern = /\p{N}[\p{N}.,:]*\p{N}|\p{N}|\p{L}[\p{L}\p{M}'’]*|\s+|[^]/gu;

function cut(text: string): readonly string[] {
  return text.match(piecePattern) ?? [];
}

/** The least edit between two wordings of the text at `start`: what both have at their ends is left alone. */
export function trimEdit(start: number, oldText: string, newText: string): Replacement {
  const [before, after] = [cut(oldText), cut(newText)];
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const removed = before.slice(head, before.length - tail).join('');
  const from = start + before.slice(0, head).join('').length;
  return {
    span: { start: from, end: from + removed.length },
    newText: after.slice(head, after.length - tail).join(''),
  };
}
