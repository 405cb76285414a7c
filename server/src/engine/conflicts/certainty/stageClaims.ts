import { matterPhrasesAt, type Stage, type StagePhrase } from '../../language/stages.ts';
import { isNegated } from '../../language/negation.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { isAttribute } from '../outcomes/turnedClaims.ts';
import { clauseAround } from './standing.ts';
import { stageOfNoun, stageOfVerb } from './stageContext.ts';

/** How far a sentence says that a matter has come: `on the shortlist for the prize` is *win*, and *sought*. */
export interface StageClaim {
  readonly matter: string;
  readonly stage: Stage;
  /** The words that tell it. */
  readonly range: TokenRange;
}

/** What a sentence says of how far matters have come, in reading order. Remembered by the analysis. */
export const stageClaims: (analysis: SentenceAnalysis) => readonly StageClaim[] = sentenceReaders.remember(
  (analysis) => {
    if (analysis.text.trimEnd().endsWith('?')) return [];
    const claims = analysis.tokens.flatMap((_, index) =>
      matterPhrasesAt(analysis.tokens, index).flatMap((phrase) => readClaim(analysis, index, phrase) ?? []),
    );
    return claims.filter((claim) => !claims.some((other) => other !== claim && isPartOf(claim, other)));
  },
);

/** `agreed in principle to sell` is told by all its words, not by its last. */
function isPartOf(claim: StageClaim, other: StageClaim): boolean {
  if (claim.matter !== other.matter) return false;
  const isWithin = other.range.from <= claim.range.from && claim.range.to <= other.range.to;
  const isShorter = claim.range.to - claim.range.from < other.range.to - other.range.from;
  return isWithin && isShorter;
}

function readClaim(analysis: SentenceAnalysis, from: number, phrase: StagePhrase): StageClaim | undefined {
  const { tokens, facts } = analysis;
  const { matter, told, length } = phrase;
  const range = { from, to: from + length };
  if (isAttribute(tokens, range) && (told === 'verb' || told === 'done') && matter !== 'authorship')
    return undefined;
  const head = tokens[from];
  if (told === 'noun') {
    if (head?.partOfSpeech === 'VERB' || followsModal(tokens, from) || isInCompound(analysis, range))
      return undefined;
    const found = stageOfNoun(analysis, range);
    return found && { matter, ...found };
  }
  if (told === 'verb' || (told === 'done' && head?.partOfSpeech === 'VERB' && !isQuality(analysis, range))) {
    if (length === 1 && head?.partOfSpeech !== 'VERB' && !followsModal(tokens, from)) return undefined;
    const found = stageOfVerb(analysis, range);
    return found && { matter, ...found };
  }
  if (told !== 'open' && isNegated(from, facts.polarity)) return undefined;
  const conditions = conditionsBefore(analysis, from);
  if (conditions.length === 0) return { matter, stage: told, range };
  return told !== 'done' && conditions.every((word) => possible.test(word))
    ? { matter, stage: 'open', range: told === 'open' ? range : withModal(tokens, range) }
    : undefined;
}

/** `if an agreement is reached`, `no deal was signed`: said of what is not; what `may be put up for sale` is open. */
function conditionsBefore(analysis: SentenceAnalysis, from: number): readonly string[] {
  const { tokens } = analysis;
  const clause = clauseAround(analysis, from);
  return tokens
    .slice(Math.max(clause.from, from - farthestCondition), from)
    .flatMap(({ normal, text }) => (text !== 'May' && conditional.test(normal) ? [normal] : []));
}

/** `may be put up for sale` is underlined whole. */
function withModal(tokens: SentenceAnalysis['tokens'], { from, to }: TokenRange): TokenRange {
  let at = from;
  while (/^(?:AUX|ADV)$/.test(tokens[at - 1]?.partOfSpeech ?? '')) at -= 1;
  return { from: at, to };
}

const possible = /^(?:may|might|could)$/;

/** `will appeal, her lawyer said`: a verb that the tagger takes for a noun. */
function followsModal(tokens: SentenceAnalysis['tokens'], index: number): boolean {
  return /^(?:will|would|may|might|could|'ll)$/.test(tokens[index - 1]?.normal ?? '');
}

/** `a sales agent`: a noun before another tells which one is meant. */
function isInCompound({ tokens }: SentenceAnalysis, { to }: TokenRange): boolean {
  return tokens[to]?.partOfSpeech === 'NOUN';
}

/** `confirmed reports`: a participle before its noun. */
function isQuality({ tokens }: SentenceAnalysis, { from, to }: TokenRange): boolean {
  return (
    to - from === 2 &&
    tokens[from]?.normal.endsWith('ed') === true &&
    tokens[from + 1]?.partOfSpeech === 'NOUN'
  );
}

const farthestCondition = 6;
const conditional =
  /^(?:if|unless|until|before|would|should|may|might|could|will|no|not|n't|never|without|whether)$/;
