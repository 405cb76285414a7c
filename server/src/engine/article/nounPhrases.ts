import { introducesQuotation } from '../language/reportingVerbs.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';

const nounPhraseParts = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);

/** Words that begin a new phrase behind a speaker though they are tagged as nouns or determiners: `said Monday that`. */
const afterSpeaker =
  /^(?:that|who|which|where|when|what|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|late|last|this|reporters|journalists)$/;

const possessive = /^(?:its|his|her|their|my|our|your)$/;

/** True for a form of a reporting verb that stands in the sentence as a verb. */
export function isReportingToken(token: Token): boolean {
  const isVerb = token.partOfSpeech === 'VERB' || /^(?:said|says|told|added|wrote)$/.test(token.normal);
  return isVerb && introducesQuotation(token.normal);
}

/** The noun phrase that begins at a token: `the mayor of Split`, `Ruiz and Bell`, `she`; absent where none does. */
export function nounPhraseFrom(tokens: readonly Token[], from: number): Span | undefined {
  let end = from;
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    if (!joinsNames(tokens, end) && (!belongs(token) || afterSpeaker.test(token.normal))) break;
    if (end > from && token.partOfSpeech === 'VERB') break;
    end += 1;
    if (isPronoun(token)) break;
  }
  return spanOf(tokens.slice(from, end));
}

/** The noun phrase that ends before a token; absent where none does. */
export function nounPhraseTo(tokens: readonly Token[], to: number): Span | undefined {
  let start = to;
  for (let token = tokens[start - 1]; token !== undefined; token = tokens[start - 1]) {
    if (!joinsNames(tokens, start - 1) && !belongs(token)) break;
    if (isPronoun(token)) return spanOf(start === to ? [token] : tokens.slice(start, to));
    start -= 1;
  }
  return spanOf(tokens.slice(start, to));
}

/** `and` between two names. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return tokens[at]?.normal === 'and' && before?.partOfSpeech === 'PROPN' && after?.partOfSpeech === 'PROPN';
}

function belongs(token: Token): boolean {
  return nounPhraseParts.has(token.partOfSpeech) || /^['’]s?$/.test(token.text) || token.normal === 'of';
}

/** `she`, `they`: a noun phrase of its own, unlike `her` of `her coach`. */
function isPronoun(token: Token): boolean {
  return token.partOfSpeech === 'PRON' && !possessive.test(token.normal);
}

/** From the first to the last word, possessive and `of` at the ends left out. */
function spanOf(tokens: readonly Token[]): Span | undefined {
  const isInside = (token: Token): boolean =>
    token.kind !== 'punctuation' && token.normal !== 'of' && !/^['’]s$/.test(token.text);
  const first = tokens.find(isInside);
  const last = tokens.findLast(isInside);
  const isNamed = tokens.some((token) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.partOfSpeech));
  return first && last && isNamed ? { start: first.start, end: last.end } : undefined;
}
