import type { VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { coversSpan, shiftSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { QuotedPart } from './quoteContinuations.ts';
import { plainWords, wordsOfQuotation, type QuotedWord } from './quotedWords.ts';

/** How many words on either side tell that it is the same place of the same speech. */
const reach = 3;
/** So many of them there must be in all. */
const fewestAround = 3;
const confidence = 0.9;

/** Words that were found to differ, among those around them. */
interface DisputedWords {
  readonly statement: Statement;
  readonly wanted: readonly string[];
  /** The same with spaces between them. */
  readonly print: string;
  /** Which of them are in dispute: `from` … `to − 1`. */
  readonly from: number;
  readonly to: number;
}

/** What two versions quote in other words, as far as the words around these tell where others have them. */
export interface WordDispute {
  readonly versions: VersionPair;
  readonly disputed: readonly DisputedWords[];
}

/** The disputes between two versions, which hang on these alone. */
export function disputesIn(
  versions: VersionPair,
  comparisons: readonly Comparison[],
): readonly WordDispute[] {
  return comparisons
    .filter(({ relation }) => relation === 'exclusive')
    .map(({ left, right }) => ({
      versions,
      disputed: [...readDisputed(left, versions.left), ...readDisputed(right, versions.right)],
    }));
}

/**
 * Who else quotes words that are in dispute. A broadcast script runs two quotations together, or a digest keeps half of
 * one, so that no quotation of theirs was held against the one in dispute: between the same words they bear it out.
 */
export function findWordWitnesses(
  disputes: readonly WordDispute[],
  articles: readonly Article[],
): readonly Comparison[] {
  return collect(disputes, ({ versions: { left, right }, disputed }) =>
    collect(disputed, (words) =>
      collect(articles, (article) =>
        article === left || article === right ? none : bearOut(words, article),
      ),
    ),
  );
}

const none: readonly Comparison[] = [];

function readDisputed(statement: Statement, article: Article): readonly DisputedWords[] {
  const quotation = article.quotations.find(({ span }) => coversSpan(span, statement.span));
  if (!quotation) return [];
  const all = wordsOfQuotation(article, quotation);
  const isWithin = ({ span }: QuotedWord) =>
    coversSpan(statement.span, shiftSpan(span, quotation.span.start));
  const first = all.findIndex(isWithin);
  const behind = all.findLastIndex(isWithin) + 1;
  const start = Math.max(0, first - reach);
  const wanted = plainWords(all).slice(start, behind + reach);
  const [from, to] = [first - start, behind - start];
  if (first < 0 || wanted.length - (to - from) < fewestAround) return [];
  return [{ statement, wanted, print: wanted.join(' '), from, to }];
}

/** Every place of an article that quotes the words in dispute between the same words. */
function bearOut(
  { statement, wanted, print, from, to }: DisputedWords,
  article: Article,
): readonly Comparison[] {
  const quoted = quotedIn(article);
  if (!quoted.print.includes(print)) return none;
  return collect(quoted.parts, ({ quotation, words }) => {
    const at = findRun(words, wanted);
    if (at < 0) return [];
    const first = words[at + from];
    const last = words[at + to - 1];
    if (!first || !last) return [];
    const span = shiftSpan({ start: first.span.start, end: last.span.end }, quotation.span.start);
    return [
      {
        left: statement,
        right: {
          version: article.version,
          span,
          value: statement.value,
          sentence: article.sentences[quotation.sentence]?.span ?? quotation.outer,
        },
        relation: 'equivalent' as const,
        confidence,
        reason: 'same words in quotation marks',
      },
    ];
  });
}

/** What an article quotes. */
interface Quoted {
  readonly parts: readonly QuotedPart[];
  /** The words of all quotations, a line for each: hardly any article quotes what is sought, and this tells at a glance. */
  readonly print: string;
}

const quotedIn = remember((article: Article): Quoted => {
  const parts = article.quotations.map((quotation) => ({
    quotation,
    words: wordsOfQuotation(article, quotation),
  }));
  return { parts, print: parts.map(({ words }) => plainWords(words).join(' ')).join('\n') };
});

/** Where some words stand in a row among others, by the place of the first; below 0 where they do not. */
function findRun(quoted: readonly QuotedWord[], wanted: readonly string[]): number {
  for (let from = 0; from + wanted.length <= quoted.length; from += 1) {
    let length = 0;
    while (length < wanted.length && quoted[from + length]?.word === wanted[length]) length += 1;
    if (length === wanted.length) return from;
  }
  return -1;
}
