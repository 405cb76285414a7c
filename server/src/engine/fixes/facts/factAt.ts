import type { SentenceFacts } from '../../model/fact.ts';
import type { FitPlace } from '../../model/fitting.ts';
import type { Sentence } from '../../model/sentence.ts';
import { overlapsSpan, shiftSpan, type Span } from '../../model/span.ts';

/** A fact with the sentence it stands in. Its spans count from the start of that sentence. */
export interface FoundFact<Fact> {
  readonly fact: Fact;
  readonly sentence: Sentence;
  /** The sentence's words as they stand in the file. */
  readonly text: string;
}

/** The fact that a passage underlines, found again in its article. */
export function factAt<Fact>(
  { passage, article }: FitPlace,
  factsOf: (facts: SentenceFacts) => readonly Fact[],
  spanOf: (fact: Fact) => Span,
): FoundFact<Fact> | undefined {
  for (const sentence of article.sentences) {
    if (!overlapsSpan(sentence.span, passage.span)) continue;
    const fact = factsOf(sentence.analysis.facts).find((candidate) => {
      const span = shiftSpan(spanOf(candidate), sentence.span.start);
      return span.start === passage.span.start && span.end === passage.span.end;
    });
    if (fact) return { fact, sentence, text: article.text.slice(sentence.span.start, sentence.span.end) };
  }
  return undefined;
}
