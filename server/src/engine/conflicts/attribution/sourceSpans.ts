import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { rememberPair } from '../../util/remember.ts';
import type { AttributionPhrase } from './attributionPhrases.ts';

/**
 * The words that name the source of a phrase, and then those of the apposition, counted from the start of the sentence. They are
 * the same object wherever an edit moves the sentence, so that what is found out of them can be remembered.
 */
export const sourceSpans = rememberPair(
  (analysis: SentenceAnalysis, { source, beside }: AttributionPhrase): readonly [Span, ...Span[]] =>
    beside ? [spanOf(analysis, source), spanOf(analysis, beside)] : [spanOf(analysis, source)],
);

function spanOf({ tokens }: SentenceAnalysis, { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
