import type { DateExpression } from '../../model/date.ts';
import type { DateCore } from './dateParts.ts';
import { normalAt, skipJoiner } from '../quantities/quantityPieces.ts';
import type { Piece } from '../quantities/quantityPieces.ts';

export interface DateModifier {
  readonly part: 'early' | 'mid' | 'late' | undefined;
  /** The piece where the words begin that belong to the date. */
  readonly start: number;
  /** Where the date itself begins. */
  readonly end: number;
}

const single: ReadonlyMap<string, DateModifier['part']> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', undefined],
  ['later', undefined],
]);
const portion: ReadonlyMap<string, DateModifier['part']> = new Map([
  ['end', 'late'],
  ['close', 'late'],
  ['start', 'early'],
  ['beginning', 'early'],
  ['middle', 'mid'],
]);

/** `early`, `mid-`, `late in`, `the end of`, `earlier in` before a date. */
export function dateModifierAt(pieces: readonly Piece[], index: number): DateModifier | undefined {
  const word = normalAt(pieces, index);
  if (single.has(word)) {
    let end = skipJoiner(pieces, index + 1);
    if (normalAt(pieces, end) === 'in') end += 1;
    if (normalAt(pieces, end) === 'the') end += 1;
    const isBare = word === 'earlier' || word === 'later';
    return { part: single.get(word), start: isBare ? end : index, end };
  }
  if (portion.has(word) && normalAt(pieces, index + 1) === 'of') {
    const end = normalAt(pieces, index + 2) === 'the' ? index + 3 : index + 2;
    return { part: portion.get(word), start: index, end };
  }
  return undefined;
}

/** The core with its modifier; nothing where the core has a part already, or is too fine to have an early half. */
export function modifiedCore(modifier: DateModifier, found: DateCore): DateCore | undefined {
  if (modifier.part === undefined) return { ...found, start: modifier.start };
  if (found.parts.part !== undefined || found.parts.hour !== undefined)
    return modifier.part === 'mid' ? undefined : found;
  const part: DateExpression['part'] = modifier.part;
  return { start: modifier.start, end: found.end, parts: { ...found.parts, part } };
}
