import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import { wordsOfQuotation, type QuotedWord } from './quotedWords.ts';

const ellipsis = /\.{3}|…|\. \. \./u;

/**
 * Whether a quotation shows by an ellipsis that it leaves words out behind one of its words: `told us ... that they would`.
 * Who marks what is left out has changed nothing.
 */
export function isOmissionMarked(
  article: Article,
  quotation: Quotation,
  word: QuotedWord | undefined,
): boolean {
  const words = wordsOfQuotation(article, quotation);
  const at = words.findIndex(({ span }) => span.start === word?.span.start);
  const own = words[at];
  if (own === undefined) return false;
  const next = words[at + 1];
  const start = quotation.span.start;
  return ellipsis.test(article.text.slice(start + own.span.end, start + (next?.span.start ?? own.span.end)));
}

/** `[The board]` for `They`: an editor's own words, and marked as such. */
export function isBracketed(article: Article, quotation: Quotation, words: readonly QuotedWord[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const start = quotation.span.start;
  const around = article.text.slice(Math.max(0, start + first.span.start - 1), start + last.span.end + 1);
  return around.includes('[') || around.includes(']');
}

/** `“Do we need them?”` and `“We need them,”`: a question that has become a statement, with the same words behind its verb. */
export function isQuestionTurned(
  leftIn: Article,
  left: Quotation,
  rightIn: Article,
  right: Quotation,
): boolean {
  const [a, b] = [isQuestion(leftIn, left), isQuestion(rightIn, right)];
  if (a === b) return false;
  const [asked, told] = a ? [left.words, right.words] : [right.words, left.words];
  const isAuxiliary =
    /^(?:do|does|did|is|are|was|were|can|could|will|would|should|must|may|have|has|had)$/.test(
      asked[0] ?? '',
    );
  return isAuxiliary && told.length >= 3 && asked.slice(1).join(' ') === told.join(' ');
}

/** Whether one of the two asks what the other tells that somebody asked: `“Is it late?”`, `“He asked whether it was late.”`. */
export function isQuestionRetold(
  leftIn: Article,
  left: Quotation,
  rightIn: Article,
  right: Quotation,
): boolean {
  const [a, b] = [isQuestion(leftIn, left), isQuestion(rightIn, right)];
  if (a === b) return false;
  return (a ? right : left).words.some((word) => /^(?:whether|if|asked|asks|wondered)$/.test(word));
}

function isQuestion({ text }: Article, { span }: Quotation): boolean {
  return text.slice(span.start, span.end).trimEnd().endsWith('?');
}
