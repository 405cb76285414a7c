import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import { wordsOfQuotation, type QuotedWord } from './quotedWords.ts';

/** What holds the words behind it open, or turns them: quoted without it they say more than was said. */
const openers: readonly (readonly string[])[] = [
  'i think',
  'we think',
  'i believe',
  'we believe',
  'i guess',
  'i suppose',
  'i suspect',
  'i hope',
  'we hope',
  'i fear',
  'i doubt',
  "i don't think",
  'i do not think',
  "i don't believe",
  'i do not believe',
  'i would say',
  'it may be that',
  'it could be that',
  'it is possible that',
  "it's possible that",
  'they say',
  'people say',
  'some say',
  'i was told',
  'i heard',
  'maybe',
  'perhaps',
  'if',
  'unless',
  'as if',
].map((words) => words.split(' '));

/** Fewer words behind it may stand in any speech. */
const fewestWords = 3;
const conditional = /^(?:if|unless|until|provided)$/;

/** A quotation that begins where the other has told how far it is meant. */
export interface CutOff {
  /** The opener and the words behind it, in the longer quotation. */
  readonly whole: readonly QuotedWord[];
  /** The same words, without it. */
  readonly bare: readonly QuotedWord[];
}

/**
 * `“I think it was the wind, but we must look,”` against `“It was the wind,”`: the marks begin behind the opener, so that an
 * opinion has become a statement. A quotation that goes on in small letters is part of a sentence that may tell it outside
 * the marks, and is left alone.
 */
export function findCutOff(
  longIn: Article,
  long: Quotation,
  shortIn: Article,
  short: Quotation,
): CutOff | undefined {
  const [words, bare] = [wordsOfQuotation(longIn, long), wordsOfQuotation(shortIn, short)];
  if (words.length <= bare.length) return undefined;
  if (bare.length < fewestWords || !/^\p{Lu}/u.test(shortIn.text.slice(short.span.start))) return undefined;
  const at = words.findIndex((_, start) =>
    bare.every(({ word }, offset) => words[start + offset]?.word === word),
  );
  if (at < 0) return undefined;
  const condition = conditionAround(longIn, long, words, at, bare.length);
  if (condition !== undefined) return { whole: condition, bare };
  const opener = openers.find((candidate) =>
    candidate.every((word, index) => words[at - candidate.length + index]?.word === word),
  );
  const before = opener === undefined ? undefined : words[at - opener.length - 1];
  const isSpoken = /^(?:that|and|but|so)$/.test(before?.word ?? '') || before === undefined;
  return opener === undefined || !isSpoken
    ? undefined
    : { whole: words.slice(at - opener.length, at + bare.length), bare };
}

/** `If the diary shows it, I will resign` and `I will resign if it does`: what was promised on a condition. */
function conditionAround(
  article: Article,
  quotation: Quotation,
  words: readonly QuotedWord[],
  at: number,
  length: number,
): readonly QuotedWord[] | undefined {
  if (conditional.test(words[at + length]?.word ?? '')) return words.slice(at);
  const textBefore = (word: QuotedWord | undefined) =>
    article.text.slice(quotation.span.start, quotation.span.start + (word?.span.start ?? 0));
  const opening = words.findLastIndex(
    (word, index) => index < at && (index === 0 || /[.!?]\s+$/.test(textBefore(word))),
  );
  if (opening < 0 || /[.!?]\s+$/.test(textBefore(words[at]))) return undefined;
  return conditional.test(words[opening]?.word ?? '') ? words.slice(opening, at + length) : undefined;
}
