import type { PlacedSentence } from '../model/alignment.ts';

/** Whether a token of a sentence stands inside a quotation: it is the speaker's word, and not the version's. */
export function isQuoted({ article, sentence }: PlacedSentence, index: number): boolean {
  if (article.quotations.length === 0) return false;
  const start = sentence.span.start + (sentence.analysis.tokens[index]?.start ?? 0);
  for (const { span } of article.quotations) if (span.start <= start && start < span.end) return true;
  return false;
}
