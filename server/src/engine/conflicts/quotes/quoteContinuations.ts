import { diffArrays } from 'diff';
import { functionWords } from '../../language/functionWords.ts';
import type { VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import { wordsOfQuotation, type QuotedWord } from './quotedWords.ts';

/** Between the marks stands no more than who speaks, and where: `Ana Ruiz said from the platform.` */
const longestTag = 120;
/** Longer than this it meets its like by its own words. */
const mostWords = 8;
const leastShared = 0.5;
/** So many small words in common show that two endings are one; of fewer, one must be no small word. */
const fewestSmallWords = 3;

/** Words of a quotation, all or its end. */
export interface QuotedPart {
  readonly quotation: Quotation;
  readonly words: readonly QuotedWord[];
}

interface QuotationPair {
  readonly left: Quotation;
  readonly right: Quotation;
}

/**
 * What two versions have behind words that both quote alike: the rest of a speech of which too little is the same to be
 * known by itself. `“For years nobody listened,” Ruiz said. “Tonight they had to.”` and `“… Tonight they did.”` A version
 * whose next words begin otherwise has left something out, and is left alone.
 */
export function meetContinuations(
  { left, right }: VersionPair,
  meetings: readonly QuotationPair[],
): readonly { readonly left: QuotedPart; readonly right: QuotedPart }[] {
  const met = new Set(meetings.flatMap((meeting) => [meeting.left, meeting.right]));
  return meetings.flatMap((meeting) => {
    const own = wordsOfQuotation(left, meeting.left);
    const other = wordsOfQuotation(right, meeting.right);
    const shorter = Math.min(own.length, other.length);
    if (own.slice(0, shorter).some(({ word }, index) => word !== other[index]?.word)) return [];
    const next = continuationOf(left, meeting.left, shorter, met);
    const otherNext = continuationOf(right, meeting.right, shorter, met);
    return next && otherNext && areOneEnding(next.words, otherNext.words)
      ? [{ left: next, right: otherNext }]
      : [];
  });
}

/** The words behind the first `length` ones: of the quotation itself, or of the next one where nobody else speaks. */
function continuationOf(
  article: Article,
  quotation: Quotation,
  length: number,
  met: ReadonlySet<Quotation>,
): QuotedPart | undefined {
  const words = wordsOfQuotation(article, quotation);
  if (words.length > length) return { quotation, words: words.slice(length) };
  const next = article.quotations[article.quotations.indexOf(quotation) + 1];
  if (next === undefined || met.has(next) || !goesOn(article, quotation, next)) return undefined;
  return { quotation: next, words: wordsOfQuotation(article, next) };
}

function goesOn({ text }: Article, { outer, speaker }: Quotation, next: Quotation): boolean {
  const tag = text.slice(outer.end, next.outer.start);
  if (tag.length > longestTag || /\n|[.!?]\s+\S/.test(tag)) return false;
  return next.speaker === undefined || next.speaker.text === speaker?.text;
}

/** Both begin alike, and have half of their words in common. */
function areOneEnding(left: readonly QuotedWord[], right: readonly QuotedWord[]): boolean {
  const [a, b] = [left.map(({ word }) => word), right.map(({ word }) => word)];
  if (a[0] !== b[0] || Math.max(a.length, b.length) > mostWords) return false;
  const kept = diffArrays(a, b).flatMap(({ added, removed, value }) => (added || removed ? [] : value));
  const isTelling = kept.length >= fewestSmallWords || kept.some((word) => !functionWords.has(word));
  return isTelling && kept.length >= Math.min(a.length, b.length) * leastShared;
}
