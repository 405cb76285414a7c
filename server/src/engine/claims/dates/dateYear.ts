import { unitsByName } from '../../language/units.ts';
import { currencyNames, currencySymbols } from '../../language/currencies.ts';
import { scaleWords } from '../../language/numberWords.ts';
import { core } from './dateParts.ts';
import type { DateCore } from './dateParts.ts';
import { normalAt } from '../quantities/quantityPieces.ts';
import type { Piece } from '../quantities/quantityPieces.ts';

const strongBefore = /^(?:in|since|until|till|during|late|early|mid|year|between|circa|through|throughout)$/;
const weakBefore =
  /^(?:by|of|from|to|before|after|and|or|the|a|an|its|his|her|their|our|around|about|for|than|that|early|with|on)$/;

/** A measured or counted figure: `2014 people`, `2,000 dollars`, `1800 metres`. */
function isCounted(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  if (next === undefined) return false;
  if (/^(?:%|percent|pct|per|people|men|women|children|dead|others|more|points?)$/.test(next.normal))
    return true;
  return unitsByName.has(next.normal) || currencyNames.has(next.normal) || scaleWords.has(next.normal);
}

function isPlural(piece: Piece | undefined): boolean {
  return piece?.token?.partOfSpeech === 'NOUN' && /[^s]s$/.test(piece.normal);
}

/** Whether the words around four digits make a year of them: `in 2014`, `Russia's 2014 annexation`, `(2014)`. */
function isYearHere(pieces: readonly Piece[], index: number, year: number): boolean {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  const word = before?.normal ?? '';
  if (strongBefore.test(word))
    return !(
      isPlural(after) &&
      !/^(?:s|elections?|olympics|games|championships|talks|results)$/.test(after?.normal ?? '') &&
      year % 100 !== 0 &&
      word === 'between'
    );
  const isModern = year >= 1500 && year <= 2100;
  if (!isModern) return false;
  if (before === undefined)
    return (
      after?.text === ':' ||
      after?.text === ',' ||
      (after?.kind === 'word' && !isPlural(after) && after.token?.partOfSpeech !== 'VERB' && year >= 1800)
    );
  if (weakBefore.test(word)) return !isPlural(after) || /^(?:the|a|its|his|her|their|our)$/.test(word);
  if (/^[(,–—-]$/.test(before.text))
    return (
      after === undefined ||
      /^[),.;:]$/.test(after.text) ||
      /^(?:and|when|while|after|before|but|as|until)$/.test(after.normal)
    );
  if (before.text.toLowerCase().endsWith("'s") || before.text === "'" || before.token?.text === "'s")
    return true;
  return (
    before.kind === 'word' &&
    year >= 1900 &&
    (before.token?.partOfSpeech === 'PROPN' || before.token?.partOfSpeech === 'ADJ') &&
    !isPlural(after)
  );
}

/** A year standing alone, where the words around it say that it is one. */
export function yearAt(pieces: readonly Piece[], index: number): DateCore | undefined {
  const piece = pieces[index];
  if (piece?.kind !== 'number' || !/^[12]\d{3}$/.test(piece.text)) return undefined;
  const year = Number(piece.text);
  if (year > 2199) return undefined;
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  if (after !== undefined && !after.isSpaced && (after.kind === 'word' || /^[%/°:]$/.test(after.text)))
    return undefined;
  if (
    before !== undefined &&
    (currencySymbols.has(before.text) ||
      /^(?:no|nos|number|about|nearly|almost|roughly|some|over|only)$/.test(before.normal))
  )
    return undefined;
  if (before !== undefined && !piece.isSpaced && !/^[(-–—"'/]$/.test(before.text)) return undefined;
  if (isCounted(pieces, index)) return undefined;
  return isYearHere(pieces, index, year) ? core(index, index + 1, { year, granularity: 'year' }) : undefined;
}

/** The end of a span of years, `2014` in `2010-14` or `2010 to 2014`, after its first year at `start`. */
export function yearEndAt(pieces: readonly Piece[], start: number, index: number): DateCore | undefined {
  const piece = pieces[index];
  if (piece?.kind !== 'number' || !/^\d{2}(?:\d{2})?$/.test(piece.text)) return undefined;
  const first = Number(normalAt(pieces, start));
  const year =
    piece.text.length === 2 ? Math.floor(first / 100) * 100 + Number(piece.text) : Number(piece.text);
  return year > first && year < first + 400
    ? core(index, index + 1, { year, granularity: 'year' })
    : undefined;
}
