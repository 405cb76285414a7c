import type { FitPlace } from '../../model/fitting.ts';
import type { Sentence } from '../../model/sentence.ts';
import { overlapsSpan, shiftSpan } from '../../model/span.ts';

/** The tokens `from` … `to − 1` of a sentence that a passage covers. */
export interface PlacedWords {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** The words that a passage underlines, in the sentence in which it begins. */
export function wordsAt({ passage, article }: FitPlace): PlacedWords | undefined {
  for (const sentence of article.sentences) {
    if (!overlapsSpan(sentence.span, passage.span)) continue;
    const covered = sentence.analysis.tokens.map((token) =>
      overlapsSpan(shiftSpan(token, sentence.span.start), passage.span),
    );
    const from = covered.indexOf(true);
    if (from >= 0) return { sentence, from, to: covered.lastIndexOf(true) + 1 };
  }
  return undefined;
}
