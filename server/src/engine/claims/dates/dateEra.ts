import { isSolidNumber } from './dateCalendar.ts';
import { core } from './dateParts.ts';
import type { DateCore } from './dateParts.ts';
import { ordinalAt } from '../quantities/quantityLooseNumeral.ts';
import { normalAt, skipJoiner } from '../quantities/quantityPieces.ts';
import type { Piece } from '../quantities/quantityPieces.ts';

type Pieces = readonly Piece[];

/** `second decade of the 14th century` is the 1310s. */
function decadeOfCenturyAt(pieces: Pieces, index: number): DateCore | undefined {
  const ordinal = ordinalAt(pieces, index);
  if (ordinal === undefined || ordinal.value > 10 || normalAt(pieces, ordinal.end) !== 'decade')
    return undefined;
  if (normalAt(pieces, ordinal.end + 1) !== 'of' || normalAt(pieces, ordinal.end + 2) !== 'the')
    return undefined;
  const era = eraAt(pieces, ordinal.end + 3);
  const century = era?.parts.century;
  if (era === undefined || century === undefined) return undefined;
  return core(index, era.end, {
    decade: (century - 1) * 100 + (ordinal.value - 1) * 10,
    granularity: 'decade',
  });
}

/** `the 1990s`, `the 17th century`. */
export function eraAt(pieces: Pieces, index: number): DateCore | undefined {
  const decade = decadeOfCenturyAt(pieces, index);
  if (decade) return decade;
  const piece = pieces[index];
  const suffix = pieces[index + 1];
  if (isSolidNumber(piece, /^[12]\d\d0$/) && suffix?.isSpaced === false && /^s$/.test(suffix.normal)) {
    const decade = Number(piece?.text);
    if (decade % 100 === 0)
      return core(index, index + 2, { century: decade / 100 + 1, granularity: 'century' });
    return core(index, index + 2, { decade, granularity: 'decade' });
  }
  const ordinal = ordinalAt(pieces, index);
  if (ordinal === undefined || ordinal.value > 30) return undefined;
  const at = skipJoiner(pieces, ordinal.end);
  if (normalAt(pieces, at) !== 'century') return undefined;
  const era = normalAt(pieces, at + 1);
  const isBefore = /^(?:bce?|b\.c\.(?:e\.)?)$/.test(era);
  const hasEra = isBefore || /^(?:ad|ce|a\.d\.|c\.e\.)$/.test(era);
  return core(index, hasEra ? at + 2 : at + 1, {
    century: isBefore ? -ordinal.value : ordinal.value,
    granularity: 'century',
  });
}
