import type { Polarity } from '../model/polarity.ts';
import type { Token } from '../model/token.ts';
import table from './data/negation.json';

/**
 * The words that negate, what each negates, and the fixed phrases in which they negate nothing:
 * *not only … but*, *No. 2*, *no doubt*. Finding their scope is the work of `claims/polarity.ts`.
 */
export type NegationKind =
  /** `not`, `never`, `hardly`: the verb or predicate that follows. */
  | 'sentential'
  /** `no`, `not one`: its noun, or the verb of which that noun is subject or object. */
  | 'determiner'
  /** `nobody`, `nothing`: the verb of which it is subject or object. */
  | 'pronoun'
  /** `neither`, `nor`. */
  | 'pair'
  /** `without`: the noun or gerund that follows. */
  | 'preposition'
  /** `failed to`, `yet to`: the infinitive. */
  | 'infinitive'
  /** `prevented … from`: the gerund after *from*. */
  | 'from'
  /** `denied`, `ruled out`, `lack of`: the gerund, clause or noun that follows. */
  | 'complement';

/** A negating expression: tokens `from` to `to`, half-open. */
export interface NegatingWords {
  readonly kind: NegationKind;
  readonly from: number;
  readonly to: number;
}

const sentential: ReadonlySet<string> = new Set(table.sentential);
const pronouns: ReadonlySet<string> = new Set(table.pronouns);
const complementVerbs: ReadonlySet<string> = new Set(table.complementVerbs);
const fromVerbs: ReadonlySet<string> = new Set(table.fromVerbs);
const complements: ReadonlySet<string> = new Set([...table.gerundVerbs, ...table.objectVerbs]);
const infinitives = byFirstWord(table.infinitives);
const phrases = byFirstWord(table.phrases);
const determiners = byFirstWord(table.determiners);
const harmless = byFirstWord(table.harmless);

/** How far *from* may stand from its verb: `prevented the two men and their driver from`. */
const fromReach = 10;
/** How far behind its verb *to* may stand: `refused late on Thursday to`. */
const longestTime = 5;

/**
 * True where an odd number of negators turn the token: *not* once, *did not fail to* twice, which is none.
 * The parity rule: an antonym under one negation more means the same (`not thin`, `fat`).
 */
export function isNegated(tokenIndex: number, polarity: Polarity): boolean {
  const turns = polarity.negators.filter(
    ({ scope, also }) => scope === tokenIndex || (also?.includes(tokenIndex) ?? false),
  );
  return turns.length % 2 === 1;
}

/** The negating expressions of a sentence in reading order, without the harmless phrases. */
export function findNegatingWords(tokens: readonly Token[]): readonly NegatingWords[] {
  const found: NegatingWords[] = [];
  let index = 0;
  while (index < tokens.length) {
    const harmlessLength = matchPhrase(harmless, tokens, index);
    const negating = harmlessLength === 0 ? negatingAt(tokens, index) : undefined;
    if (negating !== undefined) found.push(negating);
    index = Math.max(index + 1, index + harmlessLength, negating?.to ?? 0);
  }
  return found;
}

function negatingAt(tokens: readonly Token[], from: number): NegatingWords | undefined {
  const token = tokens[from];
  if (token?.kind !== 'word') return undefined;
  return (
    ofPhrase('determiner', determiners, tokens, from) ??
    simpleNegation(token, tokens, from) ??
    ofPhrase('infinitive', infinitives, tokens, from) ??
    ofPhrase('complement', phrases, tokens, from) ??
    verbNegation(token, tokens, from)
  );
}

function simpleNegation(token: Token, tokens: readonly Token[], from: number): NegatingWords | undefined {
  const next = tokens[from + 1]?.normal;
  const to = from + 1;
  if (token.normal === 'no' && next === 'longer') return { kind: 'sentential', from, to: from + 2 };
  if (token.normal === 'no' && next === 'one') return { kind: 'pronoun', from, to: from + 2 };
  if (token.normal === 'no' && tokens[from + 1]?.kind === 'word') return { kind: 'determiner', from, to };
  if (token.normal === 'not' && opensSubject(tokens, from)) return { kind: 'determiner', from, to: from + 2 };
  if (token.normal === 'neither' || token.normal === 'nor') return { kind: 'pair', from, to };
  if (token.normal === 'without') return { kind: 'preposition', from, to };
  if (sentential.has(token.normal)) return { kind: 'sentential', from, to };
  return pronouns.has(token.normal) ? { kind: 'pronoun', from, to } : undefined;
}

/** `Not a drop had leaked`, `not a single car passed`: at the head of its clause it says what *no* says. */
function opensSubject(tokens: readonly Token[], from: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[from + 1]];
  const isFirst =
    before === undefined || before.kind === 'punctuation' || /^(?:and|that)$/.test(before.normal);
  return isFirst && (next?.normal === 'a' || next?.normal === 'an');
}

function ofPhrase(
  kind: NegationKind,
  table: ReadonlyMap<string, readonly (readonly string[])[]>,
  tokens: readonly Token[],
  from: number,
): NegatingWords | undefined {
  const length = matchPhrase(table, tokens, from);
  return length === 0 ? undefined : { kind, from, to: from + length };
}

function verbNegation(token: Token, tokens: readonly Token[], from: number): NegatingWords | undefined {
  if (token.partOfSpeech !== 'VERB' && token.partOfSpeech !== 'ADJ') return undefined;
  const infinitive = complementVerbs.has(token.lemma) ? infinitiveAfter(tokens, from) : undefined;
  if (infinitive !== undefined) return { kind: 'infinitive', from, to: infinitive + 1 };
  if (fromVerbs.has(token.lemma) && fromAfter(tokens, from) !== undefined) {
    return { kind: 'from', from, to: from + 1 };
  }
  return complements.has(token.lemma) ? { kind: 'complement', from, to: from + 1 } : undefined;
}

/** Where the *to* of `refused on Thursday to apologise` stands: straight behind its verb, or behind the time. */
function infinitiveAfter(tokens: readonly Token[], verb: number): number | undefined {
  for (let index = verb + 1; index <= verb + longestTime; index += 1) {
    const token = tokens[index];
    if (token?.normal === 'to') return index;
    if (token === undefined || !/^(?:ADV|ADP|PROPN|NUM)$/.test(token.partOfSpeech)) return undefined;
  }
  return undefined;
}

/** Where the *from* of `prevented … from` stands, if a gerund follows it in the same clause. */
export function fromAfter(tokens: readonly Token[], verb: number): number | undefined {
  for (let index = verb + 1; index <= verb + fromReach; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation') return undefined;
    if (token.normal === 'from')
      return tokens[index + 1]?.normal.endsWith('ing') === true ? index : undefined;
  }
  return undefined;
}

function byFirstWord(lines: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, string[][]>();
  for (const words of lines.map((line) => line.split(' '))) {
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

/** How many tokens the longest phrase that begins here covers; 0 where none does. */
function matchPhrase(
  table: ReadonlyMap<string, readonly (readonly string[])[]>,
  tokens: readonly Token[],
  from: number,
): number {
  const candidates = table.get(tokens[from]?.normal ?? '') ?? [];
  const lengths = candidates
    .filter((words) => words.every((word, offset) => tokens[from + offset]?.normal === word))
    .map((words) => words.length);
  return Math.max(0, ...lengths);
}

/** `is not recalling sets sold last year, only those with a 7`: what is not so of some is so of others. */
export function deniesPartOnly(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ normal }, index) =>
      index > from && normal === 'only' && /^(?:,|but|—|–)$/.test(tokens[index - 1]?.text ?? ''),
  );
}

const proof = /^(?:evidence|proof|sign|indication|suggestion|hint|reason|doubt|question)$/;

/** `no evidence that the boat was driven by a drunk`: what follows is neither said nor denied. */
export function standsUnproved(tokens: readonly Token[], index: number): boolean {
  const that = tokens.findLastIndex(({ normal }, at) => at < index && normal === 'that');
  const noun = tokens.slice(0, Math.max(0, that)).findLastIndex(({ lemma }) => proof.test(lemma));
  if (that < 0 || noun < 0 || that - noun > 4) return false;
  return tokens
    .slice(Math.max(0, noun - 4), noun)
    .some(({ normal }) => /^(?:no|not|n't|any|without)$/.test(normal));
}

/** `has stopped making`: what has ended is no longer done, and was. */
export function tellsOfEnd(tokens: readonly Token[], index: number): boolean {
  const [before, word] = [tokens[index - 1], tokens[index]];
  return (
    word?.normal.endsWith('ing') === true &&
    /^(?:stop|cease|quit|discontinue|halt)$/.test(before?.lemma ?? '')
  );
}
