import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { coversSpan, shiftSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { QuotedPart } from './quoteContinuations.ts';
import { wordsOfQuotation, type QuotedWord } from './quotedWords.ts';

/** How many words on either side tell that it is the same place of the same speech. */
const reach = 3;
/** So many of them there must be in all. */
const fewestAround = 3;
const confidence = 0.9;

/** Words that were found to differ, among those around them. */
interface DisputedWords {
  readonly statement: Statement;
  readonly before: readonly string[];
  readonly words: readonly string[];
  readonly after: readonly string[];
}

/**
 * Who else quotes words that are in dispute. A broadcast script runs two quotations together, or a digest keeps half of
 * one, so that no quotation of theirs was held against the one in dispute: between the same words they bear it out.
 */
export function findWordWitnesses(
  comparisons: readonly Comparison[],
  articles: readonly Article[],
): readonly Comparison[] {
  const disputes = comparisons.filter(({ relation }) => relation === 'exclusive');
  return collect(disputes, ({ left, right }) => {
    const disputed = collect([left, right], (statement) => readDisputed(statement, articles) ?? []);
    const silent = articles.filter(({ version }) => version !== left.version && version !== right.version);
    return collect(disputed, (words) => collect(silent, (article) => bearOut(words, article)));
  });
}

function readDisputed(statement: Statement, articles: readonly Article[]): DisputedWords | undefined {
  const article = articles.find(({ version }) => version === statement.version);
  const quotation = article?.quotations.find(({ span }) => coversSpan(span, statement.span));
  if (!article || !quotation) return undefined;
  const all = wordsOfQuotation(article, quotation);
  const isWithin = ({ span }: QuotedWord) =>
    coversSpan(statement.span, shiftSpan(span, quotation.span.start));
  const from = all.findIndex(isWithin);
  const to = all.findLastIndex(isWithin) + 1;
  const before = textOf(all.slice(Math.max(0, from - reach), from));
  const after = textOf(all.slice(to, to + reach));
  if (from < 0 || before.length + after.length < fewestAround) return undefined;
  return { statement, before, words: textOf(all.slice(from, to)), after };
}

function textOf(words: readonly QuotedWord[]): readonly string[] {
  return words.map(({ word }) => word);
}

/** Every place of an article that quotes the words in dispute between the same words. */
function bearOut(
  { statement, before, words, after }: DisputedWords,
  article: Article,
): readonly Comparison[] {
  const wanted = [...before, ...words, ...after];
  const { parts, print } = quotedIn(article);
  if (!print.includes(wanted.join(' '))) return [];
  return collect(parts, ({ quotation, words: quoted }) => {
    const at = findRun(quoted, wanted);
    if (at < 0) return [];
    const first = quoted[at + before.length];
    const last = quoted[at + before.length + words.length - 1];
    if (words.length === 0 || !first || !last) return [];
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
  return { parts, print: parts.map(({ words }) => printOf(words)).join('\n') };
});

/** By the list of words, which quotations of the same text share. */
const printOf = remember((words: readonly QuotedWord[]): string => textOf(words).join(' '));

/** Where some words stand in a row among others, by the place of the first; below 0 where they do not. */
function findRun(quoted: readonly QuotedWord[], wanted: readonly string[]): number {
  for (let from = 0; from + wanted.length <= quoted.length; from += 1) {
    let length = 0;
    while (length < wanted.length && quoted[from + length]?.word === wanted[length]) length += 1;
    if (length === wanted.length) return from;
  }
  return -1;
}
