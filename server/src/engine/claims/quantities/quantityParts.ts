import type { Unit } from '../../language/units.ts';
import { unitAt } from './quantityMeasure.ts';
import { addedPart } from './quantityNumeral.ts';
import type { Numeral } from './quantityNumeral.ts';
import { isJoiner, normalAt, skipJoiner } from './quantityPieces.ts';
import type { Piece } from './quantityPieces.ts';

/** One and a part of a unit, said behind the unit: `a year and a half`, `an hour and a quarter`, `a year-and-a-half`. */
export interface OneAndPart {
  readonly numeral: Numeral;
  readonly unit: Unit;
  readonly end: number;
}

/** What makes a part one of its own: `a mile and a half hour`, `a year and a quarter of the staff`. */
function beginsAnother(pieces: readonly Piece[], index: number, part: number): boolean {
  if (isJoiner(pieces[index], pieces[index + 1])) return true;
  if (normalAt(pieces, index) === 'of') return part !== 0.5;
  return (
    unitAt(pieces, index) !== undefined ||
    /^(?:dozen|hundred|thousand|million|billion)$/.test(normalAt(pieces, index))
  );
}

/** `$9 an hour`, `40 miles an hour`, `twice a year`: an article that means *per*. */
function isRate(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  if (before === undefined) return false;
  return (
    before.kind === 'number' ||
    before.token?.partOfSpeech === 'NOUN' ||
    /^(?:once|twice|thrice|times|%)$/.test(before.normal)
  );
}

/** The part that follows a unit, and where it ends; a third is not told of units. */
function partAfterUnit(
  pieces: readonly Piece[],
  index: number,
): { readonly part: number; readonly end: number } | undefined {
  if (normalAt(pieces, skipJoiner(pieces, index)) !== 'and') return undefined;
  const added = addedPart(pieces, index);
  if (added === undefined || (added.part * 4) % 1 !== 0) return undefined;
  return beginsAnother(pieces, added.end, added.part) ? undefined : added;
}

/** Reads `a year and a half` at `index`: one and a half of the unit between the article and its part. */
export function oneAndPartAt(pieces: readonly Piece[], index: number): OneAndPart | undefined {
  if (!/^(?:an?|one)$/.test(normalAt(pieces, index)) || isRate(pieces, index)) return undefined;
  const measured = unitAt(pieces, index + 1);
  if (measured === undefined || !/^(?:duration|length)$/.test(measured.unit.dimension)) return undefined;
  const added = partAfterUnit(pieces, measured.end);
  if (added === undefined) return undefined;
  const value = 1 + added.part;
  return {
    numeral: {
      kind: 'cardinal',
      start: index,
      end: added.end,
      value,
      step: 0.25,
      low: value,
      high: value,
      isVague: false,
      scale: 1,
      hasDigits: false,
    },
    unit: measured.unit,
    end: added.end,
  };
}
