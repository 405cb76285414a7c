import { functionWords } from '../language/functionWords.ts';
import type { PlacedSentence } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { overlapsSpan, type Span } from '../model/span.ts';

/**
 * Indexes of the tokens that a comparison of words may judge: content words that are no part of a figure,
 * date or name, for those have detectors of their own, and that stand outside quotation marks.
 */
export function openWords(article: Article, { sentence }: PlacedSentence): ReadonlySet<number> {
  const taken = factSpans(sentence.analysis);
  const open = new Set<number>();
  sentence.analysis.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || functionWords.has(token.normal)) return;
    if (taken.some((span) => overlapsSpan(span, token))) return;
    if (isQuoted(article, sentence.span.start + token.start)) return;
    open.add(index);
  });
  return open;
}

const spansByAnalysis = new WeakMap<SentenceAnalysis, readonly Span[]>();

function factSpans(analysis: SentenceAnalysis): readonly Span[] {
  const known = spansByAnalysis.get(analysis);
  if (known) return known;
  const { quantities, dates, names, places } = analysis.facts;
  const spans = [
    ...quantities.filter(({ implicit }) => implicit !== true).map(({ figure }) => figure),
    ...dates.map(({ span }) => span),
    ...names.map(({ span }) => span),
    ...places.map(({ span }) => span),
  ];
  spansByAnalysis.set(analysis, spans);
  return spans;
}

function isQuoted(article: Article, offset: number): boolean {
  return article.quotations.some(({ span }) => span.start <= offset && offset < span.end);
}
