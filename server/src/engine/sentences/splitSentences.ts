import { abbreviationUse, isAlsoWord } from '../language/abbreviations.ts';
import { isReportingVerb } from '../language/reportingVerbs.ts';
import { isSentenceOpener } from '../language/sentenceOpeners.ts';
import type { Span } from '../model/span.ts';
import { rememberText } from '../util/remember.ts';

/** A place where a sentence may end: behind the stop and the marks that close with it. */
interface Stop {
  /** The word before the stop, with the dots inside it: `said`, `U.S`, `Gen`; empty where none stands there. */
  readonly word: string;
  /** `.`, `?!`, `…`. */
  readonly mark: string;
  /** Quotation marks and brackets that close behind the stop. */
  readonly closers: string;
  /** What follows, from its first visible character, at most some words of it. */
  readonly behind: string;
  /** True where nothing but the word stands before the stop, as in the label `1.` of a list. */
  readonly isLabel: boolean;
}

/** How much of what follows a stop is looked at: enough for `former Prime Minister Ana Ruiz said`. */
const lookahead = 80;

/** How far a word before a stop is read back. */
const longestWord = 24;

const stopPattern = /(?:\.(?: ?\.)+|[.!?…。]+)((?:["'”’»)\]]|\[\d{1,3}\]| »)*)(?=\s|$)/gu;

/**
 * Sentences of a block of text, in order, without the white space between them. Total: any string is accepted, and
 * every visible character lies in exactly one span. Closing quotation marks and brackets belong to their sentence,
 * and so does the attribution behind a quotation: `“Why?” she asked.` is one.
 *
 * `Gen. Ruiz left the U.S. on Feb. 5. He was tired.` gives two.
 */
export const splitSentences = rememberText((text: string): readonly Span[] => {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(stopPattern)) {
    const end = match.index + match[0].length;
    if (!endsSentence(readStop(text, start, match))) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
});

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const inside = text.slice(start, end);
  const trimmed = inside.trim();
  if (trimmed === '') return;
  const first = start + inside.indexOf(trimmed);
  spans.push({ start: first, end: first + trimmed.length });
}

function readStop(text: string, sentenceStart: number, match: RegExpExecArray): Stop {
  const end = match.index + match[0].length;
  const closers = match[1] ?? '';
  const before = text.slice(Math.max(sentenceStart, match.index - longestWord), match.index);
  const word = /[\p{L}\p{M}\p{N}.]*$/u.exec(before)?.[0] ?? '';
  return {
    word,
    mark: match[0].slice(0, match[0].length - closers.length),
    closers,
    behind: text.slice(end, end + lookahead).trimStart(),
    isLabel: text.slice(sentenceStart, match.index).trim() === word,
  };
}

function endsSentence(stop: Stop): boolean {
  const { behind, mark, closers } = stop;
  if (behind === '') return true;
  if (!mayBeginSentence(behind)) return false;
  if (closers !== '' && /[!?]/.test(mark) && /["'”’»]/.test(closers) && isAttribution(behind)) return false;
  if (/^(?:…|\.(?: ?\.)+)$/.test(mark)) return !/^I\b/.test(behind);
  return mark !== '.' || /["”»)\]]/.test(closers) || endsAtDot(stop);
}

/** Sentences begin with anything but a small letter or a mark that goes on with what was said. */
function mayBeginSentence(behind: string): boolean {
  return !/^(?:\p{Ll}(?!\p{Lu})|[,;:)\]}%&/–—-])/u.test(behind);
}

/** `Ana Ruiz asked`, `President Ruiz of Chile said`: a few capitalised words, then a reporting verb. */
function isAttribution(behind: string): boolean {
  const subject = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,4}(?=(\p{Ll}+))/u.exec(behind);
  return subject !== null && isReportingVerb(subject[1] ?? '');
}

function endsAtDot({ word, behind, isLabel }: Stop): boolean {
  if (isLabel && /^(?:\p{N}{1,3}|\p{L})$/u.test(word)) return false;
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return opensSentence(behind);
  if (/^[ap]\.m$/i.test(word)) return !goesOnAfterHour(firstWord(behind));
  if (/^\p{L}(?:\.\p{L})+$/u.test(word) || word === 'Ph.D') return opensSentence(behind);
  return endsAtAbbreviation(word, behind);
}

function endsAtAbbreviation(word: string, behind: string): boolean {
  const use = abbreviationUse(word);
  if (use === undefined) return true;
  if (use === 'beforeName') return false;
  if (use === 'beforeNumber') return !/^[\d(]/.test(behind) && (isAlsoWord(word) || opensSentence(behind));
  return opensSentence(behind) || (/^\p{Ll}/u.test(word) && !/^\d/.test(behind));
}

/** True for what is rather a new sentence than the rest of a name: `The ship`, `“We`. */
function opensSentence(behind: string): boolean {
  return /^["'“‘«]/.test(behind) || isSentenceOpener(firstWord(behind));
}

function firstWord(behind: string): string {
  return /^["'“‘«(]*([\p{L}\p{M}'’]*)/u.exec(behind)?.[1] ?? '';
}

/** `6 a.m. Friday`, `9 p.m. GMT`. */
function goesOnAfterHour(next: string): boolean {
  return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*|\p{Lu}{2,4}|Atlantic|Eastern|Central|Pacific|Mountain|Greenwich|Moscow|)$/u.test(
    next,
  );
}
