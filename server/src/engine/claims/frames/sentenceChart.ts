import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
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
  const { clauses, facts } = analysis;
  const tokens = tagNames(analysis);
  const phrases = readPhrases({ tokens, clauses, facts });
  const phraseByToken = indexTokens(tokens, phrases);
  const clauseOf = tokens.map((token) => clauses.findIndex((clause) => coversSpan(clause, token)));
  const clauseAt = (index: number) => clauseOf[index] ?? -1;
  const phraseAt = (index: number) => phraseByToken[index];
  const verbs = readVerbs({ tokens, phraseAt, clauseAt });
  const verbByToken = indexTokens(tokens, verbs);
  return { tokens, phrases, verbs, phraseAt, verbAt: (index) => verbByToken[index], clauseAt };
}

/** `Orsa Shipping`: a word of a longer name is none of another sort, whatever the tagger takes it for. */
function tagNames({ tokens, facts }: Pick<SentenceAnalysis, 'tokens' | 'facts'>): readonly Token[] {
  const names = facts.names.filter(({ words }) => words.length > 1);
  if (names.length === 0) return tokens;
  return tokens.map((token) =>
    /^(?:VERB|ADJ|NOUN)$/.test(token.partOfSpeech) && names.some(({ span }) => coversSpan(span, token))
      ? { ...token, partOfSpeech: 'PROPN' }
      : token,
  );
}

function indexTokens<Part extends TokenRange>(
  tokens: readonly Token[],
  parts: readonly Part[],
): readonly (Part | undefined)[] {
  const byToken = tokens.map((): Part | undefined => undefined);
  for (const part of parts) byToken.fill(part, part.from, part.to);
  return byToken;
}
