import { linksTwoNames } from '../../language/aliases.ts';
import { functionWords } from '../../language/functionWords.ts';
import { isSymmetricVerb, isSymmetricWord } from '../../language/roleVerbs.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { Hunk, TokenRange, WordDiff } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan } from '../../model/span.ts';
import { standSideBySide } from './mutualActs.ts';
import { findTurned } from './findTurned.ts';
import type { Token } from '../../model/token.ts';

/** Two runs of words that stand in one another's places: the first of `left` is the second of `right`. */
export interface Transposition {
  readonly left: readonly [TokenRange, TokenRange];
  readonly right: readonly [TokenRange, TokenRange];
}

/** One edit without the articles at its ends. */
interface Replacement {
  readonly left: TokenRange;
  readonly right: TokenRange;
  readonly leftWords: string;
  readonly rightWords: string;
}

/** Prepositions whose two sides are not alike: `a ratio of beds to nurses`, `more theft than fraud`. */
const directed = new Set(
  'than of to from in on at into onto before after over under above below behind for by about towards toward'.split(
    ' ',
  ),
);
const joining = new Set(['and', 'or', 'nor', '&', ',', 'but']);
/**
 * The one pair of words or phrases that two near-copies have in one another's places while all around them stays:
 * `a modern stable with an old house` against `an old stable with a modern house`. Each then belongs to what the other belonged
 * to, which none of the two can see by itself, since every word has its equal. Two such pairs mean that the statements
 * were told in another order, `wheat rose while barley fell`; so do the parts of a list, what a copula equates, both sides of
 * a verb like `met`, and two names of one thing.
 */
export function findTransposition(
  leftAnalysis: SentenceAnalysis,
  rightAnalysis: SentenceAnalysis,
  { hunks, rightOfLeft }: WordDiff,
): Transposition | undefined {
  const [left, right] = [leftAnalysis.tokens, rightAnalysis.tokens];
  const replacements = hunks.flatMap((hunk) => readReplacement(left, right, hunk));
  const found = replacements.flatMap((first, index) =>
    replacements
      .slice(index + 1)
      .filter((second) => first.leftWords === second.rightWords && first.rightWords === second.leftWords)
      .map((second): Transposition => ({
        left: [first.left, second.left],
        right: [first.right, second.right],
      })),
  );
  if (found.length > 1) return undefined;
  const only = found[0] ?? findTurned(left, right);
  if (!only) return undefined;
  const [first, second] = only.left;
  const isKept = (index: number) => found.length === 0 || rightOfLeft.has(index) || isMark(left[index]);
  const between = range(first.to, second.from).filter(isKept);
  if (found.length === 0 && !between.some((index) => isLinking(left[index]))) return undefined;
  const areDated = only.left.every((phrase) => isDated(leftAnalysis, phrase));
  return tellsApart(left, between, only.left, areDated ? 'dates' : 'others') &&
    areExchangeable(leftAnalysis, only.left)
    ? only
    : undefined;
}

function readReplacement(left: readonly Token[], right: readonly Token[], hunk: Hunk): Replacement[] {
  const own = trim(left, hunk.left);
  const other = trim(right, hunk.right);
  const leftWords = printStems(left, own);
  const rightWords = printStems(right, other);
  return leftWords === '' || rightWords === '' || leftWords === rightWords
    ? []
    : [{ left: own, right: other, leftWords, rightWords }];
}

function trim(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let [start, end] = [from, to];
  while (start < end && isLoose(tokens[start])) start += 1;
  while (end > start && isLoose(tokens[end - 1])) end -= 1;
  return { from: start, to: end };
}

function isLoose(token: Token | undefined): boolean {
  return token === undefined || isMark(token) || /^(?:the|an?)$/.test(token.normal);
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'punctuation';
}

function printStems(tokens: readonly Token[], { from, to }: TokenRange): string {
  const words = tokens.slice(from, to);
  return words.every(({ normal }) => functionWords.has(normal))
    ? ''
    : words.map(({ stem }) => stem).join(' ');
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

/** What makes a statement of two phrases that only changed their order. */
function isLinking(token: Token | undefined): boolean {
  return token !== undefined && (token.partOfSpeech === 'VERB' || directed.has(token.normal));
}

/** Whether what lies between two phrases makes it matter which of them stands first. */
function tellsApart(
  tokens: readonly Token[],
  between: readonly number[],
  phrases: Transposition['left'],
  sort: 'dates' | 'others',
): boolean {
  const words = between.flatMap((index) => tokens[index] ?? []);
  if (linksTwoNames(words)) return false;
  const content = words.filter(isContent);
  const verbs = content.filter(({ partOfSpeech }) => partOfSpeech === 'VERB');
  const told = verbs.length > 0 ? content.filter(({ lemma }) => isSymmetricVerb(lemma)) : content;
  const isShared = standSideBySide(words) || told.some(({ lemma }) => isSymmetricWord(lemma));
  if (isShared && sort === 'others') return false;
  if (haveOwnTails(tokens, phrases)) return true;
  const joint = jointBetween(tokens, between, phrases);
  if (joint !== undefined) return joint === 'statements';
  const isDirected = words.some(({ normal }) => directed.has(normal));
  const isJoined = words.some(({ normal }) => joining.has(normal));
  if (content.length === 0) return isDirected && !isJoined;
  const isStatement = isDirected || content.some(({ partOfSpeech }) => partOfSpeech === 'VERB');
  return isStatement || !isJoined || !areMembersOfList(tokens, phrases);
}

/**
 * Whether each of two phrases has words of its own before it: `shut by the hospital and a third by the fire service` are two
 * statements, `the minister for health and the minister for trade` a list.
 */
function jointBetween(
  tokens: readonly Token[],
  between: readonly number[],
  [first, second]: Transposition['left'],
): 'statements' | 'list' | undefined {
  const joint = between.findLast((index) => joining.has(tokens[index]?.normal ?? ''));
  if (joint !== first.to) return undefined;
  const own = tokens.slice(joint + 1, second.from);
  if (own.length === 0 || own.some(({ partOfSpeech }) => partOfSpeech === 'VERB')) return undefined;
  const before = tokens.slice(first.from - own.length, first.from);
  if (own.every(({ stem }, index) => stem === before[index]?.stem)) return 'list';
  const isTelling = own.some(
    ({ normal, partOfSpeech }) => /^(?:NOUN|PROPN|NUM|ADJ)$/.test(partOfSpeech) && !functionWords.has(normal),
  );
  const isAlike = directed.has(lastOf(own)) && lastOf(own) === lastOf(before);
  return isTelling && isAlike ? 'statements' : undefined;
}

/** The last of some words, articles apart. */
function lastOf(words: readonly Token[]): string {
  return words.findLast((token) => !isLoose(token))?.normal ?? '';
}

/** `trains in the north and buses in the south`: each of the two has something of its own behind it. */
function haveOwnTails(tokens: readonly Token[], [first, second]: Transposition['left']): boolean {
  const [own, other] = [first, second].map(({ to }) => tailBehind(tokens, to));
  return own !== undefined && other !== undefined && own !== '' && other !== '' && own !== other;
}

/** What follows a phrase, to where the next thing is joined to it. */
function tailBehind(tokens: readonly Token[], from: number): string {
  const length = tokens.slice(from).findIndex((token) => joining.has(token.normal) || isMark(token));
  const tail = tokens.slice(from, length < 0 ? tokens.length : from + length);
  return directed.has(tail[0]?.normal ?? '') ? tail.map(({ stem }) => stem).join(' ') : '';
}

/** `oak and birch`, `the Oulu Orchestra, the Lahti Orchestra`: each is whole, or both are of things called alike. */
function areMembersOfList(tokens: readonly Token[], [first, second]: Transposition['left']): boolean {
  const heads = [first, second].map(({ to }) => headsBehind(tokens, to));
  return heads[0] === '' || heads[0] === heads[1];
}

function headsBehind(tokens: readonly Token[], from: number): string {
  let to = from;
  while (isContent(tokens[to])) to += 1;
  return tokens
    .slice(from, to)
    .map(({ stem }) => stem)
    .join(' ');
}

/** One of a kind: two names, two dates, two words that are no synonyms. A date and a place are told in any order. */
function areExchangeable(analysis: SentenceAnalysis, [first, second]: Transposition['left']): boolean {
  if (isDated(analysis, first) !== isDated(analysis, second)) return false;
  if (isClause(analysis.tokens, first) || isClause(analysis.tokens, second)) return false;
  const [a, b] = [analysis.tokens[first.from], analysis.tokens[second.from]];
  if (!a || !b || first.to - first.from > 1 || second.to - second.from > 1) return true;
  const { relation } = relateWords(a, b);
  return relation === 'exclusive' || relation === 'unrelated';
}

/** `wheat rose`: whole statements that change places say the same. */
function isClause(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  return (
    words.some(({ partOfSpeech }) => partOfSpeech === 'VERB') &&
    words.some(({ partOfSpeech }) => /^(?:NOUN|PROPN|PRON)$/.test(partOfSpeech))
  );
}

function isDated({ tokens, facts }: SentenceAnalysis, { from, to }: TokenRange): boolean {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return facts.dates.some(({ span }) => overlapsSpan(span, { start, end }));
}

function isContent(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:NOUN|PROPN|VERB|NUM)$/.test(token.partOfSpeech) &&
    !functionWords.has(token.normal)
  );
}
