import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';
import { isTimeWord, startOfSource } from './sourceBounds.ts';

/** An apposition between a source and its verb is at most this many tokens. */
const longestApposition = 16;

/** Who stands before a verb of saying. */
export interface Subject {
  /** Where the source begins with everything beside it. */
  readonly from: number;
  readonly source: TokenRange;
  readonly beside?: TokenRange;
}

/** Who is said to do what the verb tells: `her coach, Ana Ruiz, said`, `the ministry, whose figures show`. */
export function readSubject(tokens: readonly Token[], verb: number): Subject | undefined {
  let end = verb;
  while (end > 0 && isBeforeVerb(tokens[end - 1])) end -= 1;
  if (tokens[end - 1]?.text !== ',') return plainSubject(tokens, end);
  const opening = tokens.findLastIndex((token, index) => index < end - 1 && token.text === ',');
  if (opening <= 0 || end - opening > longestApposition) return undefined;
  const from = startOfSource(tokens, opening);
  if (from === opening || !isNamed(tokens, from, opening)) return undefined;
  return { from, source: { from, to: opening }, beside: { from: opening + 1, to: end - 1 } };
}

/** `Ruiz himself has also said`: words between a subject and its verb. */
function isBeforeVerb(token: Token | undefined): boolean {
  return (
    /^(?:ADV|AUX)$/.test(token?.partOfSpeech ?? '') ||
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(token?.normal ?? '')
  );
}

function plainSubject(tokens: readonly Token[], end: number): Subject | undefined {
  const from = startOfSource(tokens, end);
  if (tokens[from]?.normal === 'whose') return ownerBefore(tokens, from);
  return from < end && isNamed(tokens, from, end) ? { from, source: { from, to: end } } : undefined;
}

/** `the ministry, whose figures show`: whoever has them. */
function ownerBefore(tokens: readonly Token[], whose: number): Subject | undefined {
  const to = tokens[whose - 1]?.text === ',' ? whose - 1 : whose;
  const from = startOfSource(tokens, to);
  return from < to && isNamed(tokens, from, to) ? { from, source: { from, to } } : undefined;
}

/**
 * `…, insurers estimate.` and `The bank forecasts inflation of`: a verb that the tagger takes for a noun, known by its agreeing
 * with whoever stands before it and by there being no other verb beside it.
 */
export function isVerbTakenForNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.partOfSpeech !== 'NOUN' || !mayBeVerb.test(token.normal)) return false;
  const from = startOfSource(tokens, index);
  if (from === index || (from > 0 && tokens[from - 1]?.text !== ',')) return false;
  const joined = tokens.findIndex(
    ({ normal }, at) => at > from && at < index && /^(?:of|for|in|at|from|by)$/.test(normal),
  );
  const head = tokens[(joined < 0 ? index : joined) - 1];
  if (head === undefined || !/^(?:NOUN|PROPN)$/.test(head.partOfSpeech)) return false;
  const isPlural = /[^s]s$/.test(head.normal) || head.normal === 'police';
  if (isPlural === token.normal.endsWith('s')) return false;
  const length = tokens.slice(index + 1).findIndex(({ kind }) => kind === 'punctuation');
  const rest = tokens.slice(index + 1, length < 0 ? tokens.length : index + 1 + length);
  if (rest.length === 0) return from > 0;
  return (
    /^(?:DET|NOUN|PROPN|NUM|ADJ|SYM)$/.test(rest[0]?.partOfSpeech ?? '') &&
    !rest.some(({ partOfSpeech }) => /^(?:VERB|AUX)$/.test(partOfSpeech))
  );
}

/** Nouns that are verbs of a source as well. */
const mayBeVerb =
  /^(?:estimate|forecast|project|claim|report|show|fear|suspect|note|blame|stress|reply|promise|pledge|caution|link|vow|trace)s?$/;

/** True where the words name somebody or something, and not merely when. */
export function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => /^(?:NOUN|PROPN|PRON)$/.test(token.partOfSpeech) && !isTimeWord(token));
}
