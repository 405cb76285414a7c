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
  while (end > 0 && /^(?:ADV|AUX)$/.test(tokens[end - 1]?.partOfSpeech ?? '')) end -= 1;
  if (tokens[end - 1]?.text !== ',') return plainSubject(tokens, end);
  const opening = tokens.findLastIndex((token, index) => index < end - 1 && token.text === ',');
  if (opening <= 0 || end - opening > longestApposition) return undefined;
  const from = startOfSource(tokens, opening);
  if (from === opening || !isNamed(tokens, from, opening)) return undefined;
  return { from, source: { from, to: opening }, beside: { from: opening + 1, to: end - 1 } };
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

/** True where the words name somebody or something, and not merely when. */
export function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => /^(?:NOUN|PROPN|PRON)$/.test(token.partOfSpeech) && !isTimeWord(token));
}
