import { functionWords } from '../language/functionWords.ts';
import type { PlacedSentence } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { overlapsSpan, type Span } from '../model/span.ts';
import { remember } from '../util/remember.ts';

/**
 * Indexes of the tokens that a comparison of words may judge: content words that are no part of a figure,
 * date or name, for those have detectors of their own, and that stand outside quotation marks.
 */
export const openWords: (placed: PlacedSentence) => ReadonlySet<number> = remember(
  ({ article, sentence }) => {
    const taken = factSpans(sentence.analysis);
    const open = new Set<number>();
    sentence.analysis.tokens.forEach((token, index) => {
      if (token.kind !== 'word' || functionWords.has(token.normal)) return;
      if (taken.some((span) => overlapsSpan(span, token))) return;
      if (isQuoted(article, sentence.span.start + token.start)) return;
      open.add(index);
    });
    return open;
  },
);

const factSpans = remember(({ facts }: SentenceAnalysis): readonly Span[] => [
  ...facts.quantities.filter(({ implicit }) => implicit !== true).map(({ figure }) => figure),
  ...facts.dates.map(({ span }) => span),
  ...facts.names.map(({ span }) => span),
  ...facts.places.map(({ span }) => span),
]);

function isQuoted(article: Article, offset: number): boolean {
  return article.quotations.some(({ span }) => span.start <= offset && offset < span.end);
}
