import { isReportingVerb } from '../language/reportingVerbs.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { isReportingToken, nounPhraseFrom, nounPhraseTo } from './nounPhrases.ts';
import { holdsName, readDashBehind, readLabelBefore } from './speakerLabels.ts';

/** Who is quoted, by which verb, as far as one sentence says so. */
export type Attribution = Pick<Quotation, 'speaker' | 'verb'>;

/** How far behind a quotation its verb may stand: `, Ana Ruiz, the town's chief engineer since May, said`. */
const farthestVerb = 24;

/** An apposition between a name and its verb is at most this many tokens. */
const longestApposition = 16;

/** An attribution by its places in the sentence; neither where there is none. */
export interface Found {
  readonly speaker?: Span;
  readonly verb?: Token;
}

/** An attribution by its places in the text. */
export function placeAttribution(sentence: Sentence, { speaker, verb }: Found): Attribution {
  const offset = sentence.span.start;
  return {
    ...(speaker !== undefined && { speaker: describeSpeaker(sentence, speaker) }),
    ...(verb !== undefined && { verb: { start: verb.start + offset, end: verb.end + offset } }),
  };
}

/** A speaker with the words by which a sentence names it. */
export function describeSpeaker(
  sentence: Sentence,
  span: Span,
): { readonly text: string; readonly span: Span } {
  const offset = sentence.span.start;
  const text = sentence.analysis.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { text, span: { start: span.start + offset, end: span.end + offset } };
}

/** Behind a quotation: `,” said Ruiz`, `,” Ruiz, the mayor, told us`. */
export function readBehind(tokens: readonly Token[]): Found | undefined {
  const from = tokens.findIndex((token) => token.kind !== 'punctuation');
  const first = tokens[from];
  const signed = readDashBehind(tokens);
  if (signed !== undefined) return { speaker: signed };
  if (first === undefined || tokens.slice(0, from).some((token) => /[.;:(]/.test(token.text)))
    return undefined;
  const source = readSource(tokens, from);
  if (source !== undefined) return source;
  if (isReportingToken(first)) return withVerb(first, invertedSubject(tokens, from));
  const subject = nounPhraseFrom(tokens, from);
  const behind = tokens.findIndex((token) => subject !== undefined && token.start >= subject.end);
  if (subject === undefined || behind < 0) return undefined;
  const verb = verbBehindSubject(tokens, behind);
  if (verb === undefined) return undefined;
  return { speaker: preferName(tokens, subject, nounPhraseFrom(tokens, behind + 1)), verb };
}

/** Of `her coach, Goran Babic,` the name is the speaker, of `Goran Babic, her coach,` too. */
function preferName(tokens: readonly Token[], main: Span, apposition: Span | undefined): Span {
  if (apposition === undefined || isName(tokens, main)) return main;
  return isName(tokens, apposition) ? apposition : main;
}

function isName(tokens: readonly Token[], span: Span): boolean {
  return tokens.some(
    (token) =>
      span.start <= token.start &&
      token.end <= span.end &&
      (token.partOfSpeech === 'PROPN' || (token.start > 0 && /^\p{Lu}/u.test(token.text))),
  );
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
  return verb !== undefined && index < farthestVerb && isReportingToken(verb) ? verb : undefined;
}

/** Before a quotation: `Ruiz said: “`, `Once it was over, she added, it was “`. */
export function readBefore(tokens: readonly Token[]): Found | undefined {
  const label = readLabelBefore(tokens);
  if (label !== undefined) return { speaker: label };
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const source = readSource(tokens, index);
    if (source !== undefined) return source;
    if (!isReportingToken(token) || (!isReportingVerb(token.normal) && !isAdjacent(tokens, index))) continue;
    if (token.normal.endsWith('ing')) return withVerb(token, leadingName(tokens, index));
    return withVerb(token, index === 0 ? invertedSubject(tokens, 0) : subjectBefore(tokens, index));
  }
  const subject = tokens.at(-1)?.text === ':' ? leadingName(tokens, tokens.length) : undefined;
  return subject === undefined || !holdsName(tokens, subject) ? undefined : { speaker: subject };
}

/** True where little but marks stands between the verb and the quotation: `put it:`, `went on, “`. */
function isAdjacent(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(verb + 1)
    .every((token) => token.kind === 'punctuation' || /^(?:it|on|as|thus|that|this|way)$/.test(token.normal));
}

/** The name that a sentence begins with: `Ruiz thanked them, saying: “`, `Ruiz: “`. */
function leadingName(tokens: readonly Token[], to: number): Span | undefined {
  const phrase = nounPhraseFrom(tokens.slice(0, to), 0);
  const isNamed = tokens.some(
    (token) => phrase !== undefined && token.end <= phrase.end && /^(?:PROPN|PRON)$/.test(token.partOfSpeech),
  );
  return isNamed ? phrase : undefined;
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

/** `said Ruiz`, `said her coach, Goran Babic,`. */
function invertedSubject(tokens: readonly Token[], verb: number): Span | undefined {
  const main = nounPhraseFrom(tokens, verb + 1);
  const behind = tokens.findIndex((token) => main !== undefined && token.start >= main.end);
  if (main === undefined || tokens[behind]?.text !== ',') return main;
  return preferName(tokens, main, nounPhraseFrom(tokens, behind + 1));
}

/** The noun phrase that ends before the verb, an apposition between commas left aside. */
function subjectBefore(tokens: readonly Token[], verb: number): Span | undefined {
  let end = verb;
  while (end > 0 && isBetween(tokens[end - 1])) end -= 1;
  if (tokens[end - 1]?.text === ',') {
    const opening = tokens.findLastIndex((token, at) => at < end - 1 && token.text === ',');
    const main =
      opening > 0 && end - opening <= longestApposition ? nounPhraseTo(tokens, opening) : undefined;
    const last = nounPhraseTo(tokens, end - 1);
    return main === undefined ? last : preferName(tokens, main, last);
  }
  return nounPhraseTo(tokens, end);
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
