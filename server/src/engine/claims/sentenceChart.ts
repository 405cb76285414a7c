import type { TokenRange } from '../model/hunk.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { coversSpan } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { readPhrases, type NounPhrase } from './readPhrases.ts';
import { readVerbs, type VerbPhrase } from './readVerbs.ts';

/** A sentence in phrases: what frames are read from. */
export interface SentenceChart {
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly verbs: readonly VerbPhrase[];
  /** The phrase that holds a token, and the verb whose group holds it. */
  readonly phraseAt: (index: number) => NounPhrase | undefined;
  readonly verbAt: (index: number) => VerbPhrase | undefined;
  /** Number of the clause in which a token stands. */
  readonly clauseAt: (index: number) => number;
}

export function chartSentence(
  analysis: Pick<SentenceAnalysis, 'tokens' | 'clauses' | 'facts'>,
): SentenceChart {
  const { tokens, clauses } = analysis;
  const phrases = readPhrases(analysis);
  const phraseByToken = indexTokens(tokens, phrases);
  const clauseOf = tokens.map((token) => clauses.findIndex((clause) => coversSpan(clause, token)));
  const clauseAt = (index: number) => clauseOf[index] ?? -1;
  const phraseAt = (index: number) => phraseByToken[index];
  const verbs = readVerbs({ tokens, phraseAt, clauseAt });
  const verbByToken = indexTokens(tokens, verbs);
  return { tokens, phrases, verbs, phraseAt, verbAt: (index) => verbByToken[index], clauseAt };
}

function indexTokens<Part extends TokenRange>(
  tokens: readonly Token[],
  parts: readonly Part[],
): readonly (Part | undefined)[] {
  const byToken = tokens.map((): Part | undefined => undefined);
  for (const part of parts) byToken.fill(part, part.from, part.to);
  return byToken;
}
