import type { DateExpression } from '../../model/date.ts';
import type { DateOrder } from '../../model/dateInterval.ts';
import type { Replacement } from '../../model/fitting.ts';
import type { Span } from '../../model/span.ts';
import { differingSlots, exchangeSlots, writeNumericDate } from './dateWriting.ts';
import { trimEdit } from './trimEdit.ts';

/** A date in its sentence: its span counts from the start of `text`. `order` is how the file writes dates in figures. */
export interface PlacedDate {
  readonly text: string;
  readonly date: DateExpression;
  readonly order?: DateOrder;
}

/**
 * What to write in the target's sentence so that it states the source's date in the target's manner:
 * `September 21` becomes `September 12` where the source has `12 Sept.`; only parts that both state are
 * exchanged, and the whole expression with its preposition where they share none.
 */
export function fitDate(target: PlacedDate, source: PlacedDate): Replacement {
  const words = wordsOf(target);
  const written = numericDate(words, target, source) ?? exchanged(words, target, source);
  const isSameRelation = target.date.relation === source.date.relation;
  if (written !== undefined && isSameRelation) return trimEdit(target.date.span.start, words, written);
  const before = prepositionSpan(target);
  const old = target.text.slice(before.start, target.date.span.end);
  const link =
    isSameRelation && written !== undefined
      ? target.text.slice(before.start, before.end)
      : linkOf(target, source);
  return trimEdit(before.start, old, cased(`${link}${written ?? plainWords(target, source)}`, old));
}

function wordsOf({ text, date }: PlacedDate): string {
  return text.slice(date.span.start, date.span.end);
}

function numericDate(words: string, target: PlacedDate, source: PlacedDate): string | undefined {
  if (source.date.until !== undefined) return undefined;
  const own = target.date.order;
  return writeNumericDate(
    words,
    source.date,
    own === 'dayFirst' || own === 'monthFirst' ? own : (target.order ?? 'monthFirst'),
  );
}

/** The target's words with the parts exchanged in which the two differ. */
function exchanged(words: string, target: PlacedDate, source: PlacedDate): string | undefined {
  if (target.date.until !== undefined || source.date.until !== undefined) return undefined;
  if (target.date.relative !== undefined || source.date.relative !== undefined) return undefined;
  const slots = differingSlots(target.date, source.date);
  if (slots.length === 0) return target.date.relation === source.date.relation ? undefined : words;
  const isFinerMonth =
    slots.includes('month') && target.date.day !== undefined && source.date.day === undefined;
  return isFinerMonth ? undefined : exchangeSlots(words, source.date, slots);
}

const preposition = /(?:^|(?<=[\s(,]))(?:in|on|at|by|since|until|till|before|after|from)\s+(?:the\s+)?$/i;

/** Where the preposition before the date stands; empty where there is none. */
function prepositionSpan({ text, date }: PlacedDate): Span {
  const match = preposition.exec(text.slice(0, date.span.start));
  return { start: match?.index ?? date.span.start, end: date.span.start };
}

/** The source's preposition; none where the target does without and the source's day can (`said Thursday`). */
function linkOf(target: PlacedDate, source: PlacedDate): string {
  const span = prepositionSpan(source);
  const link = source.text.slice(span.start, span.end);
  const own = prepositionSpan(target);
  const isBare = own.start === own.end;
  const isPlain =
    source.date.relation === 'at' &&
    source.date.granularity !== 'year' &&
    source.date.granularity !== 'month';
  return isBare && isPlain ? '' : link;
}

/** The source's own words, a whole date in the target file's order of month and day. */
function plainWords(target: PlacedDate, source: PlacedDate): string {
  const words = wordsOf(source);
  const order = target.order ?? target.date.order;
  if (order === undefined || order === 'ambiguous' || source.date.order === order) return words;
  const monthFirst = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(words);
  if (monthFirst !== null && order === 'dayFirst')
    return [monthFirst[2], monthFirst[1], monthFirst[3]].filter((word) => word !== undefined).join(' ');
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}+\.?)(?:,? (\d{4}))?$/u.exec(words);
  if (dayFirst === null || order !== 'monthFirst') return words;
  return `${dayFirst[2] ?? ''} ${dayFirst[1] ?? ''}${dayFirst[3] === undefined ? '' : `, ${dayFirst[3]}`}`;
}

/** Lower case in mid-sentence, a capital where the old words had one; names of days and months keep theirs. */
function cased(written: string, old: string): string {
  const isCapital = /^\p{Lu}/u.test(old) && !/^\p{Lu}\p{Ll}+(?:day|ary|ch|il|ay|ne|ly|st|er)\b/u.test(old);
  if (isCapital) return written.slice(0, 1).toUpperCase() + written.slice(1);
  return /^(?:In|On|At|By|Since|Until|Till|Before|After|From|Early|Mid|Late|Last|Next|This|Yesterday|Today|Tomorrow|The)\b/.test(
    written,
  )
    ? written.slice(0, 1).toLowerCase() + written.slice(1)
    : written;
}
