import { introducesQuotation } from '../language/reportingVerbs.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';

/** Who is quoted, by which verb, as far as one sentence says so. */
export type Attribution = Pick<Quotation, 'speaker' | 'verb'>;

/** How far behind a quotation its verb may stand: `, Ana Ruiz, the town's chief engineer since May, said`. */
const farthestVerb = 24;

/** An apposition between a name and its verb is at most this many tokens. */
const longestApposition = 16;

/** A sentence with the tokens before and behind a quotation in it. */
export interface Surroundings {
  readonly sentence: Sentence;
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
}

/**
 * Reads the attribution around a quotation: behind it (`,” said Ruiz`, `,” Ruiz, the mayor, told us`), else before it
 * (`Ruiz said: “`, `Once it was over, she added, it was “`), else none.
 */
export function readAttribution({ sentence, before, behind }: Surroundings): Attribution {
  const found = readBehind(behind) ?? readBefore(before);
  if (found === undefined) return {};
  const { speaker, verb } = found;
  const offset = sentence.span.start;
  return {
    ...(speaker !== undefined && { speaker: describe(sentence, speaker) }),
    ...(verb !== undefined && { verb: { start: verb.start + offset, end: verb.end + offset } }),
  };
}

interface Found {
  readonly speaker?: Span;
  readonly verb?: Token;
}

function describe(sentence: Sentence, span: Span): { readonly text: string; readonly span: Span } {
  const offset = sentence.span.start;
  const text = sentence.analysis.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { text, span: { start: span.start + offset, end: span.end + offset } };
}

function readBehind(tokens: readonly Token[]): Found | undefined {
  const from = tokens.findIndex((token) => token.kind !== 'punctuation');
  const first = tokens[from];
  if (first === undefined || tokens.slice(0, from).some((token) => /[.;:(]/.test(token.text)))
    return undefined;
  const source = readSource(tokens, from);
  if (source !== undefined) return source;
  if (isVerb(first)) return withVerb(first, nounPhraseFrom(tokens, from + 1));
  const subject = nounPhraseFrom(tokens, from);
  if (subject === undefined) return undefined;
  const behind = tokens.findIndex((token) => token.start >= subject.end);
  if (behind < 0) return undefined;
  const verb = verbBehindSubject(tokens, behind);
  return verb === undefined ? undefined : { speaker: subject, verb };
}

/** The verb straight behind its subject, or behind an apposition between commas. */
function verbBehindSubject(tokens: readonly Token[], from: number): Token | undefined {
  let index = from;
  if (tokens[index]?.text === ',') {
    const end = tokens.findIndex((token, at) => at > from && token.text === ',');
    if (end < 0 || end - from > longestApposition) return undefined;
    index = end + 1;
  }
  while (isBetween(tokens[index])) index += 1;
  const verb = tokens[index];
  return verb !== undefined && index < farthestVerb && isVerb(verb) ? verb : undefined;
}

function readBefore(tokens: readonly Token[]): Found | undefined {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const source = readSource(tokens, index);
    if (source !== undefined) return source;
    if (isVerb(token)) return withVerb(token, subjectBefore(tokens, index) ?? invertedSubject(tokens, index));
  }
  const isScript = tokens.at(-1)?.text === ':';
  const subject = isScript ? nounPhraseFrom(tokens, 0) : undefined;
  return subject === undefined ? undefined : { speaker: subject };
}

function withVerb(verb: Token, speaker: Span | undefined): Found {
  return { verb, ...(speaker !== undefined && { speaker }) };
}

/** `according to the ministry`. */
function readSource(tokens: readonly Token[], index: number): Found | undefined {
  if (tokens[index]?.normal !== 'according' || tokens[index + 1]?.normal !== 'to') return undefined;
  const speaker = nounPhraseFrom(tokens, index + 2);
  return speaker === undefined ? undefined : { speaker };
}

/** `Said Ruiz: “…”`. */
function invertedSubject(tokens: readonly Token[], verb: number): Span | undefined {
  return verb === 0 ? nounPhraseFrom(tokens, 1) : undefined;
}

/** The noun phrase that ends before the verb, an apposition between commas left aside. */
function subjectBefore(tokens: readonly Token[], verb: number): Span | undefined {
  let end = verb;
  while (end > 0 && isBetween(tokens[end - 1])) end -= 1;
  if (tokens[end - 1]?.text === ',') {
    const opening = tokens.findLastIndex((token, at) => at < end - 1 && token.text === ',');
    const main =
      opening > 0 && end - opening <= longestApposition ? nounPhraseTo(tokens, opening) : undefined;
    return main ?? nounPhraseTo(tokens, end - 1);
  }
  return nounPhraseTo(tokens, end);
}

function isVerb(token: Token): boolean {
  return (
    introducesQuotation(token.normal) &&
    (token.partOfSpeech === 'VERB' || /^(?:said|says|told|added|wrote)$/.test(token.normal))
  );
}

/** Adverbs and auxiliaries between subject and verb: `has repeatedly said`. */
function isBetween(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.partOfSpeech === 'ADV' ||
      token.partOfSpeech === 'AUX' ||
      /^(?:later|then|also)$/.test(token.normal))
  );
}

const nounPhraseParts = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);

function belongsToNounPhrase(token: Token): boolean {
  return nounPhraseParts.has(token.partOfSpeech) || /^['’]s?$/.test(token.text) || token.normal === 'of';
}

/** Words that begin a new phrase behind a speaker though they are tagged as nouns or determiners: `said Monday that`. */
const afterSpeaker =
  /^(?:that|who|which|where|when|what|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|late|last|this|reporters|journalists)$/;

function nounPhraseFrom(tokens: readonly Token[], from: number): Span | undefined {
  let end = from;
  while (end < tokens.length) {
    const token = tokens[end];
    const follows = tokens[end + 1];
    if (token === undefined) break;
    const joinsNames =
      token.normal === 'and' &&
      tokens[end - 1]?.partOfSpeech === 'PROPN' &&
      follows?.partOfSpeech === 'PROPN';
    if (!joinsNames && (!belongsToNounPhrase(token) || afterSpeaker.test(token.normal))) break;
    if (end > from && isVerb(token) && token.partOfSpeech === 'VERB') break;
    end += 1;
    if (token.partOfSpeech === 'PRON' && end === from + 1) break;
  }
  return spanOf(tokens.slice(from, end));
}

function nounPhraseTo(tokens: readonly Token[], to: number): Span | undefined {
  let start = to;
  while (start > 0) {
    const token = tokens[start - 1];
    const joined = tokens[start - 2];
    if (token === undefined) break;
    const joinsNames =
      token.normal === 'and' && joined?.partOfSpeech === 'PROPN' && tokens[start]?.partOfSpeech === 'PROPN';
    if (!joinsNames && !belongsToNounPhrase(token)) break;
    if (token.partOfSpeech === 'PRON')
      return start === to ? spanOf([token]) : spanOf(tokens.slice(start, to));
    start -= 1;
  }
  return spanOf(tokens.slice(start, to));
}

/** From the first to the last word, possessive and `of` at the ends left out. */
function spanOf(tokens: readonly Token[]): Span | undefined {
  const inner = tokens.filter(
    (token) => token.kind !== 'punctuation' && token.normal !== 'of' && !/^['’]s$/.test(token.text),
  );
  const first = inner[0];
  const last = inner.at(-1);
  const isNamed = inner.some((token) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.partOfSpeech));
  return first === undefined || last === undefined || !isNamed
    ? undefined
    : { start: first.start, end: last.end };
}
