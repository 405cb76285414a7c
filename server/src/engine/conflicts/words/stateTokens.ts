import type { PlacedSentence } from '../../model/alignment.ts';
import type { Statement } from '../../model/comparison.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Span } from '../../model/span.ts';

/** What a run of tokens states: printed by its lemmas, so that `approves` and `approved` are one reading, or as is told. */
export function stateTokens(
  placed: PlacedSentence,
  range: TokenRange,
  value = printLemmas(placed, range),
): Statement {
  return {
    version: placed.version,
    span: spanOfTokens(placed, range),
    value,
    sentence: placed.sentence.span,
  };
}

/** The same place printed as another, so that both are one reading. Written out, for a spread would lay it out otherwise. */
export function printAs({ version, span, sentence }: Statement, value: string): Statement {
  return { version, span, value, sentence };
}

/** Where a run of tokens stands in the original text. */
export function spanOfTokens({ sentence }: PlacedSentence, { from, to }: TokenRange): Span {
  const { tokens } = sentence.analysis;
  const base = sentence.span.start;
  if (from >= to) return { start: base, end: base };
  const last = tokens[Math.min(to, tokens.length) - 1];
  return { start: base + (tokens[from]?.start ?? 0), end: base + (last?.end ?? 0) };
}

function printLemmas({ sentence }: PlacedSentence, { from, to }: TokenRange): string {
  const words = sentence.analysis.tokens
    .slice(from, to)
    .filter(({ normal }) => normal !== 'a' && normal !== 'an');
  return words.map(({ lemma }) => lemma).join(' ');
}
