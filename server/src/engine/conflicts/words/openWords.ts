import { functionWords } from '../../language/functionWords.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan, type Span } from '../../model/span.ts';
import { remember } from '../../util/remember.ts';
import { isQuoted } from '../isQuoted.ts';
import { keepOne } from '../rememberByBasis.ts';

/**
 * Indexes of the tokens that a comparison of words may judge: content words that are no part of a figure,
 * date, name or title before one, for those have detectors of their own, and that stand outside quotation marks.
 */
export const openWords: (placed: PlacedSentence) => ReadonlySet<number> = remember((placed) => {
  const { analysis } = placed.sentence;
  const told = judgedWords(analysis);
  if (!hasQuotation(placed)) return told;
  const open = new Set<number>();
  for (const index of told) if (!isQuoted(placed, index)) open.add(index);
  return open.size === told.size ? told : keepIndexes(analysis, open);
});

/** Whether some of a sentence stands inside quotation marks: hardly any does, and an edit asks of all of its version. */
function hasQuotation({ article, sentence: { span } }: PlacedSentence): boolean {
  for (const quotation of article.quotations) if (overlapsSpan(quotation.span, span)) return true;
  return false;
}

const keepIndexes = keepOne<ReadonlySet<number>>((indexes) => [...indexes].join(' '));

/** The same set for equal sentences, as long as no quotation takes words away. */
export const judgedWords = sentenceReaders.remember((analysis: SentenceAnalysis): ReadonlySet<number> => {
  const taken = factSpans(analysis);
  const judged = new Set<number>();
  analysis.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || functionWords.has(token.normal)) return;
    if (!taken.some((span) => overlapsSpan(span, token))) judged.add(index);
  });
  return judged;
});

const factSpans = sentenceReaders.remember(({ facts }: SentenceAnalysis): readonly Span[] => [
  ...facts.quantities
    .filter(({ implicit }) => implicit !== true)
    .map(({ figure, span, per }) => (per === undefined ? figure : span)),
  ...facts.dates.map(({ span }) => span),
  ...facts.names.flatMap(({ span, title }) => (title ? [title.span, span] : [span])),
  ...facts.places.map(({ span }) => span),
]);
