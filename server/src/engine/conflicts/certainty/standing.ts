import type { CertaintyStep } from '../../language/certainty.ts';
import { deedsAt } from '../../language/oppositeDeeds.ts';
import { isSomebody } from '../../language/isSomebody.ts';
import { functionWords } from '../../language/functionWords.ts';
import { causePhraseAt } from '../../language/standing.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/**
 * Something that a clause leaves open or settles: `whether the heater was the cause is unknown` against `the heater
 * caused the fire`, `a belt may have overheated` against `a belt overheated; that is beyond doubt`.
 */
export interface Standing {
  readonly side: 'open' | 'settled';
  /** How surely it is told; `asked` of a question that is not answered, `supposed` of a condition. */
  readonly step: CertaintyStep | 'asked' | 'supposed';
  /** True where the text says itself how sure it is: `confirmed that`, `is unclear`, not merely *will* or *has*. */
  readonly isMarked: boolean;
  /** What is underlined. */
  readonly range: TokenRange;
  /** What it is told of: content words by stem; all words for a cause are one. */
  readonly words: ReadonlyMap<string, Token>;
  /** Keys among the words that tell what happens rather than to whom. */
  readonly heads: ReadonlySet<string>;
  /** What does it, where a thing does: `belt` of `whether a belt overheated`; a person may be called by many words. */
  readonly doer?: Token;
  /** Who confirms it, by stem: it may be whom the other version waits for. */
  readonly vouchers?: ReadonlyMap<string, Token>;
}

/** The key under which every way to tell a cause is kept: `to blame`, `as a result of`. */
export const causeKey = '~cause';

/** With this begin the keys of classes of deeds. */
export const classMark = '=';

/** Words that tell how surely, how often or when, and not what. */
const empty =
  /^(?:possible|possibly|possibility|probably|likely|likelihood|unlikely|perhaps|maybe|apparent|apparently|reportedly|allegedly|alleged|presumably|presumed|suspected|expect|expected|plan|hope|intend|want|seek|appear|seem|consider|believe|think|suspect|fear|threaten|confirm|decide|know|sure|certain|clear|doubt|yet|later|now|soon|today|yesterday|tomorrow|rest|part|way)$/;

/** The content words of some tokens by stem. */
export function contentOf(
  tokens: readonly Token[],
  ranges: readonly TokenRange[],
): ReadonlyMap<string, Token> {
  const content = new Map<string, Token>();
  for (const { from, to } of ranges) {
    let index = from;
    while (index < to) {
      const token = tokens[index];
      const length = causePhraseAt(tokens, index);
      if (token && length > 0) content.set(causeKey, token);
      else if (token && isContent(token)) content.set(token.stem, token);
      index += Math.max(1, length);
    }
  }
  return content;
}

function isContent({ kind, normal, lemma, partOfSpeech }: Token): boolean {
  return (
    kind !== 'punctuation' &&
    partOfSpeech !== 'AUX' &&
    !functionWords.has(normal) &&
    !empty.test(lemma) &&
    !empty.test(normal)
  );
}

/**
 * The keys of what happens: of the deed itself where it is known, else of verbs and causes, else what a copula says of
 * its subject. Verbs of one class of deeds have a key in common: `turned down`, `refused`.
 */
export function headsOf(
  words: ReadonlyMap<string, Token>,
  tokens: readonly Token[],
  deed?: number,
): ReadonlySet<string> {
  const verbs = [...words].filter(([key, { partOfSpeech }]) => key === causeKey || partOfSpeech === 'VERB');
  const last = [...words].findLast(([, { partOfSpeech }]) => /^(?:ADJ|NOUN)$/.test(partOfSpeech));
  const own = tokens[deed ?? -1];
  const keys = own
    ? [own.stem, ...(words.has(causeKey) ? [causeKey] : [])]
    : verbs.length > 0
      ? verbs.map(([key]) => key)
      : [last?.[0] ?? ''];
  const classes =
    deed === undefined ? [] : deedsAt(tokens, deed).map(({ topic, side }) => `${classMark}${topic} ${side}`);
  return new Set([...keys, ...classes]);
}

/** The thing that does what a verb among some tokens tells. */
export function doerIn(
  { frames, tokens }: SentenceAnalysis,
  { from, to }: TokenRange,
): Pick<Standing, 'doer'> {
  const frame = frames.find(({ head, sort }) => sort === 'verb' && from <= head && head < to);
  const doer = frame?.subject?.sort === 'noun' ? tokens[frame.subject.head] : undefined;
  return doer === undefined || isSomebody(doer.lemma) ? {} : { doer };
}

/** The tokens of the clause in which a token stands. */
export function clauseAround({ tokens, clauses }: SentenceAnalysis, index: number): TokenRange {
  const own = tokens[index];
  const clause = own && clauses.find((span) => coversSpan(span, own));
  if (!clause) return { from: 0, to: tokens.length };
  const from = tokens.findIndex((token) => coversSpan(clause, token));
  const length = tokens.slice(from).findIndex((token) => !coversSpan(clause, token));
  return { from, to: length < 0 ? tokens.length : from + length };
}
