import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsAny, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/** What the words of a source tell, whoever it may be. */
export interface SourceWords {
  readonly first: Token;
  readonly last: Token;
  /** `definite`: `the mayor`, `her lawyer`, whom the article may have named; `anybody`: `they`, `some`. */
  readonly sort: 'he' | 'it' | 'anybody' | 'definite' | 'other';
}

export function readWords(analysis: SentenceAnalysis, spans: readonly Span[]): SourceWords | undefined {
  const tokens = wordsIn(analysis, spans);
  const [first] = tokens;
  const last = tokens.at(-1);
  return first && last && { first, last, sort: sortOf(first.normal, tokens.length) };
}

function sortOf(first: string, length: number): SourceWords['sort'] {
  if (length === 1 && /^s?he$/.test(first)) return 'he';
  if (length === 1 && first === 'it') return 'it';
  if (/^(?:it|they|we|i|you|who|whose|which|that|what)$/.test(first)) return 'anybody';
  if (length === 1 && /^(?:this|these|both|some|all|one|others|many|several)$/.test(first)) return 'anybody';
  return /^(?:the|his|her|its|their)$/.test(first) ? 'definite' : 'other';
}

/** The tokens of the source. */
export function wordsIn({ tokens }: SentenceAnalysis, spans: readonly Span[]): readonly Token[] {
  return tokens.filter((token) => overlapsAny(spans, token));
}
