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
  const phraseByToken = indexTokens(phrases);
  const clauseOf = tokens.map((token) => clauses.findIndex((clause) => coversSpan(clause, token)));
  const clauseAt = (index: number) => clauseOf[index] ?? -1;
  const phraseAt = (index: number) => phraseByToken.get(index);
  const verbs = readVerbs({ tokens, phraseAt, clauseAt });
  const verbByToken = indexTokens(verbs);
  return { tokens, phrases, verbs, phraseAt, verbAt: (index) => verbByToken.get(index), clauseAt };
}

function indexTokens<Part extends { readonly from: number; readonly to: number }>(
  parts: readonly Part[],
): ReadonlyMap<number, Part> {
  const byToken = new Map<number, Part>();
  for (const part of parts) for (let at = part.from; at < part.to; at += 1) byToken.set(at, part);
  return byToken;
}
