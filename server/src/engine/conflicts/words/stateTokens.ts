import type { PlacedSentence } from '../../model/alignment.ts';
import type { Statement } from '../../model/comparison.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';

/** What a run of tokens states: printed by its lemmas, so that `approves` and `approved` are one reading. */
export function stateTokens(placed: PlacedSentence, range: TokenRange): Statement {
  const tokens = placed.sentence.analysis.tokens.slice(range.from, range.to);
  const base = placed.sentence.span.start;
  return {
    version: placed.version,
    span: { start: base + (tokens[0]?.start ?? 0), end: base + (tokens.at(-1)?.end ?? 0) },
    value: printLemmas(tokens),
    sentence: placed.sentence.span,
  };
}

function printLemmas(tokens: readonly Token[]): string {
  const words = tokens.filter(({ normal }) => normal !== 'a' && normal !== 'an');
  return words.map(({ lemma }) => lemma).join(' ');
}
