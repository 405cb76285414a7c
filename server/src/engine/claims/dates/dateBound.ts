import type { DateExpression } from '../../model/date.ts';
import { normalAt } from '../quantities/quantityPieces.ts';
import type { Piece } from '../quantities/quantityPieces.ts';

const relationWords: readonly (readonly [RegExp, DateExpression['relation']])[] = [
  [/^(?:since|from)$/, 'since'],
  [/^(?:until|till)$/, 'until'],
  [/^by$/, 'by'],
  [/^before$/, 'before'],
  [/^after$/, 'after'],
];

/** What the preposition before a date makes of it: `since 2014`, `ahead of Friday`; a possessive date is plainly `at`. */
export function relationBefore(
  pieces: readonly Piece[],
  start: number,
  end: number,
): DateExpression['relation'] {
  let index = start - 1;
  while (/^(?:the|about|around|shortly|just|late|at|on)$/.test(normalAt(pieces, index))) index -= 1;
  const word = normalAt(pieces, index);
  if (pieces[end - 1]?.text.endsWith("'s") === true || pieces[end]?.text.startsWith("'") === true)
    return 'at';
  if (word === 'than' && /^later$/.test(normalAt(pieces, index - 1))) return 'by';
  if (word === 'to' && /^(?:prior|up)$/.test(normalAt(pieces, index - 1)))
    return normalAt(pieces, index - 1) === 'prior' ? 'before' : 'until';
  if (word === 'of' && normalAt(pieces, index - 1) === 'ahead') return 'before';
  return relationWords.find(([pattern]) => pattern.test(word))?.[1] ?? 'at';
}
