import { dayParts, monthNumbers, periodUnits, seasonNames, weekdayNumbers } from '../../language/calendar.ts';
import type { DateExpression } from '../../model/date.ts';
import { core } from './dateParts.ts';
import type { DateCore } from './dateParts.ts';
import { cardinalAt } from '../quantities/quantityNumeral.ts';
import { normalAt, skipJoiner } from '../quantities/quantityPieces.ts';
import type { Piece } from '../quantities/quantityPieces.ts';

type Relative = NonNullable<DateExpression['relative']>;

const granularities: Readonly<Record<Relative['unit'], DateExpression['granularity']>> = {
  minute: 'minute',
  hour: 'minute',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
};

const namedDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['tonight', 0],
]);
const steps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** `yesterday`, `last month`, `two years ago`, `last Thursday`, `this morning`, `next summer`. */
export function relativeAt(pieces: readonly Piece[], index: number): DateCore | undefined {
  const word = normalAt(pieces, index);
  const named = namedDays.get(word);
  if (named !== undefined) {
    const part =
      word === 'tonight'
        ? ({ part: 'night', granularity: 'partOfDay' } as const)
        : ({ granularity: 'day' } as const);
    return core(index, index + 1, { relative: { unit: 'day', offset: named }, ...part });
  }
  return stepAt(pieces, index) ?? agoAt(pieces, index);
}

function stepAt(pieces: readonly Piece[], index: number): DateCore | undefined {
  const word = normalAt(pieces, index);
  const offset = steps.get(word);
  if (offset === undefined) return undefined;
  const next = normalAt(pieces, index + 1);
  const isPlural = /s$/.test(next);
  const unit = periodUnits.get(next);
  if (unit !== undefined && !isPlural && unit !== 'minute' && unit !== 'hour') {
    const isSpan = word === 'past' || (unit === 'day' && word !== 'previous');
    return isSpan
      ? undefined
      : core(index, index + 2, { relative: { unit, offset }, granularity: granularities[unit] });
  }
  return word === 'past' || word === 'current' ? undefined : namedStepAt(pieces, index, offset);
}

/** `last Thursday`, `next March`, `this morning`, `last summer`. */
function namedStepAt(pieces: readonly Piece[], index: number, offset: number): DateCore | undefined {
  const piece = pieces[index + 1];
  const next = piece?.normal ?? '';
  const isCapital = /^\p{Lu}/u.test(piece?.text ?? '');
  const weekday = weekdayNumbers.get(next);
  if (weekday !== undefined && isCapital && next.length > 5) {
    return core(index, index + 2, { weekday, relative: { unit: 'week', offset }, granularity: 'day' });
  }
  const month = monthNumbers.get(next);
  if (month !== undefined && isCapital)
    return core(index, index + 2, { month, relative: { unit: 'year', offset }, granularity: 'month' });
  const season = seasonNames.get(next);
  if (season !== undefined)
    return core(index, index + 2, { season, relative: { unit: 'year', offset }, granularity: 'season' });
  const part = dayParts.get(next);
  if (part === undefined || /^(?:noon|midnight)$/.test(part) || offset > 0) return undefined;
  if (offset === -1 && next !== 'night') return undefined;
  return core(index, index + 2, { part, relative: { unit: 'day', offset }, granularity: 'partOfDay' });
}

/** `two years ago`, `a week ago`, `six months earlier this year` only with `ago`. */
function agoAt(pieces: readonly Piece[], index: number): DateCore | undefined {
  const counted = countedUnitAt(pieces, index);
  if (counted === undefined || normalAt(pieces, counted.end) !== 'ago') return undefined;
  const { count, unit, end } = counted;
  return core(index, end + 1, { relative: { unit, offset: -count }, granularity: granularities[unit] });
}

/**
 * `In 2018 … and the yacht a year later`: the year is counted from the last one told in the sentence, unless what follows
 * tells from what (`a year before the vote`).
 */
export function yearFromAt(
  pieces: readonly Piece[],
  index: number,
  year: number | undefined,
): DateCore | undefined {
  if (year === undefined) return undefined;
  const counted = countedUnitAt(pieces, index);
  const direction = directions.get(counted === undefined ? '' : normalAt(pieces, counted.end));
  if (counted?.unit !== 'year' || direction === undefined) return undefined;
  const behind = normalAt(pieces, counted.end + 1);
  if (/^\p{L}/u.test(behind) && !/^(?:and|but|for|in|at|on)$/.test(behind)) return undefined;
  return core(index, counted.end + 1, { year: year + direction * counted.count, granularity: 'year' });
}

const directions: ReadonlyMap<string, number> = new Map([
  ['later', 1],
  ['afterwards', 1],
  ['earlier', -1],
  ['before', -1],
]);

/** `two years`, `a week`, with where it ends. */
function countedUnitAt(
  pieces: readonly Piece[],
  index: number,
): { readonly count: number; readonly unit: Relative['unit']; readonly end: number } | undefined {
  const numeral = cardinalAt(pieces, index);
  const isArticle = /^an?$/.test(normalAt(pieces, index)) && numeral === undefined;
  const unitIndex = numeral === undefined ? index + 1 : skipJoiner(pieces, numeral.end);
  if (numeral === undefined && !isArticle) return undefined;
  const unit = periodUnits.get(normalAt(pieces, unitIndex));
  const count = numeral?.value ?? 1;
  if (unit === undefined || !Number.isInteger(count) || count > 10000) return undefined;
  return { count, unit, end: unitIndex + 1 };
}
