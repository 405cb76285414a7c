import { weekdayNumbers } from '../../language/calendar.ts';
import type { DateExpression } from '../../model/date.ts';
import { normalAt, type Piece } from '../quantities/quantityPieces.ts';
import { ordinalAt } from '../quantities/quantityLooseNumeral.ts';
import { monthFirstAt } from './dateCalendar.ts';
import { core, type DateCore } from './dateParts.ts';

type Occurrence = NonNullable<DateExpression['occurrence']>;

/** `the third Saturday of April`, `the last Sunday in May 2026`, `the second week of June`. */
export function nthWeekdayAt(pieces: readonly Piece[], index: number): DateCore | undefined {
  const nth = occurrenceAt(pieces, index);
  const counted = nth && normalAt(pieces, nth.end);
  const weekday = counted === undefined ? undefined : weekdayNumbers.get(counted);
  if (nth === undefined || (weekday === undefined && counted !== 'week')) return undefined;
  if (!/^(?:of|in)$/.test(normalAt(pieces, nth.end + 1))) return undefined;
  const month = monthFirstAt(pieces, nth.end + 2);
  if (month === undefined || month.parts.day !== undefined) return undefined;
  return core(index, month.end, {
    ...month.parts,
    ...(weekday === undefined ? {} : { weekday }),
    occurrence: nth.occurrence,
    granularity: weekday === undefined ? 'week' : 'day',
  });
}

function occurrenceAt(
  pieces: readonly Piece[],
  index: number,
): { readonly occurrence: Occurrence; readonly end: number } | undefined {
  if (normalAt(pieces, index) === 'last') return { occurrence: -1, end: index + 1 };
  const ordinal = ordinalAt(pieces, index);
  const occurrence = occurrences.find((each) => each === ordinal?.value);
  return ordinal && occurrence && { occurrence, end: ordinal.end };
}

const occurrences: readonly Occurrence[] = [1, 2, 3, 4, 5];
