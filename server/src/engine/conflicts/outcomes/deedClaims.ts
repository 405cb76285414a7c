import { functionWords } from '../../language/functionWords.ts';
import { isParticiple } from '../../language/inflect.ts';
import { deedsAt, isStance, nounOfDeed, type OppositeDeed } from '../../language/oppositeDeeds.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { isSupposed } from './supposed.ts';
import { isAttribute, isTurned, opposite, withNegator } from './turnedClaims.ts';

/** How far behind its verb the thing may stand that a deed is done to. */
const reach = 14;
/** The thing itself counts twice, by its stem and as the head: two other words in common stand for it. */
const neededKeys = 2;
const possessive = /^(?:its|his|her|their|our|my|your)$/;
const failing = /^(?:fail|refuse|decline)$/;
const nobody: ReadonlySet<string> = new Set();
/** Whom a deed is done to that costs jobs, and what it is told of. */
const staff =
  /^(?:worker|employee|staff|staffer|personnel|anyone|anybody|someone|nobody|no-one|one|people|workforce|colleague)$/;
const jobs: ReadonlySet<string> = new Set(['job', 'the job']);
/** Words behind which another statement begins. */
const boundary = /^(?:and|but|while|after|before|because|although|though|when|since|as|who|which|or)$/;

/**
 * One of two opposite deeds of any thing: that a request was *turned down*, that *no jobs were lost*, that the harpoon
 * *failed to fire*. The verbs are kept in classes; what they are told of is read from the sentence.
 */
export function deedClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  return tokens.flatMap((token, index) =>
    token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN'
      ? []
      : deedsAt(tokens, index).flatMap((deed) => readDeed(analysis, index, deed) ?? []),
  );
}

function readDeed(analysis: SentenceAnalysis, from: number, deed: OppositeDeed): OutcomeClaim | undefined {
  const { tokens } = analysis;
  const range = { from, to: from + deed.length };
  if (isSupposed(analysis, toldFrom(tokens, range, deed)) || isAttribute(tokens, range)) return undefined;
  const before = wordsBefore(analysis, from);
  const isOfSubject = deed.role === 'subject' || (deed.role !== 'behind' && isPassiveAt(tokens, from));
  const keys = keysOfDeed(tokens, range, deed, isOfSubject ? before : wordsBehind(tokens, range));
  if (keys.size === 0) return undefined;
  return {
    topic: `deed ${deed.topic}`,
    side: isTurned(analysis, range) ? opposite(deed.side) : deed.side,
    range: withNobody(tokens, withFailing(tokens, withNegator(tokens, range)), before.length),
    keys,
    sharedKeys: neededKeys,
    people: nobody,
    agents: isOfSubject ? nobody : stemsOf(before.filter((_, index) => !isInPhrase(before, index))),
  };
}

/** `will not press for it` tells where somebody stands now. */
function toldFrom(tokens: readonly Token[], range: TokenRange, { topic }: OppositeDeed): TokenRange {
  const stance = isStance(topic) ? tokens.slice(Math.max(0, range.from - 2), range.from) : [];
  const [will, not] = stance.map(({ normal }) => normal);
  const isDeclared = /^(?:will|would|wo|'ll)$/.test(will ?? '') && /^(?:not|n't|never)$/.test(not ?? '');
  const isConditional = tokens.some(({ normal }) => /^(?:if|unless)$/.test(normal));
  return isDeclared && !isConditional ? { from: range.from - 2, to: range.to } : range;
}

/** What it is told of; of a deed done to staff that is their jobs, and a passive has what does it behind *by*. */
function keysOfDeed(
  tokens: readonly Token[],
  range: TokenRange,
  { role }: OppositeDeed,
  told: readonly Token[],
): ReadonlySet<string> {
  if (role === 'staff') return told.some(({ lemma }) => staff.test(lemma)) ? jobs : nobody;
  const isByAgent =
    role === 'subject' && tokens[range.to]?.normal === 'by' && isPassiveAt(tokens, range.from);
  return keysOf(isByAgent ? wordsBehind(tokens, { from: range.from, to: range.to + 1 }) : told);
}

/** `failed to fire` is underlined whole. */
function withFailing(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const isFailing = tokens[from - 1]?.normal === 'to' && failing.test(tokens[from - 2]?.lemma ?? '');
  return { from: isFailing ? from - 2 : from, to };
}

/** `no jobs had been lost` is underlined whole. */
function withNobody(tokens: readonly Token[], { from, to }: TokenRange, before: number): TokenRange {
  const start = tokens.slice(0, from).findLastIndex(({ normal }) => normal === 'no');
  return { from: start >= 0 && start >= from - before ? start : from, to };
}

/** `In Orlo the miners`: what a preposition governs does not do the deed. */
function isInPhrase(words: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (/^(?:DET|ADJ|NUM|PROPN)$/.test(words[at]?.partOfSpeech ?? '')) {
    if (words[at]?.partOfSpeech === 'DET' && words[at - 1]?.partOfSpeech !== 'ADP') return false;
    at -= 1;
  }
  return words[at]?.partOfSpeech === 'ADP';
}

/** `was later turned down`: an auxiliary before a participle, and not before a quality (`is resistant to`). */
function isPassiveAt(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (tokens[at]?.partOfSpeech === 'ADV' || tokens[at]?.partOfSpeech === 'PART') at -= 1;
  const own = tokens[verb];
  if (own === undefined || own.normal.endsWith('ing')) return false;
  return tokens[at]?.lemma === 'be' && (own.partOfSpeech !== 'ADJ' || isParticiple(own));
}

/** What stands before the verb in its clause, back to the last mark, joint or other verb. */
function wordsBefore({ tokens, clauses }: SentenceAnalysis, verb: number): readonly Token[] {
  const own = tokens[verb];
  const clause = own && clauses.find((span) => coversSpan(span, own));
  let from = verb;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined || (clause && token.start < clause.start)) break;
    const isOther =
      token.partOfSpeech === 'VERB' && !/^(?:fail|refuse|decline|have|manage)$/.test(token.lemma);
    if (isOther || endsStatement(token)) break;
    from -= 1;
  }
  return tokens.slice(from, verb);
}

function wordsBehind(tokens: readonly Token[], { to }: TokenRange): readonly Token[] {
  const behind = tokens.slice(to, to + reach);
  if (behind[0]?.partOfSpeech === 'ADP') return [];
  const end = behind.findIndex((token, index) => endsStatement(token) || endsSentence(behind[index - 1]));
  return end === -1 ? behind : behind.slice(0, end);
}

/** `the Sun. Contact was lost`: a full stop that was taken for that of an abbreviation. */
function endsSentence(token: Token | undefined): boolean {
  return token !== undefined && token.normal.length > 3 && token.normal.endsWith('.');
}

function endsStatement({ kind, text, normal }: Token): boolean {
  return (kind === 'punctuation' && !/^["'“”’-]$/.test(text)) || boundary.test(normal);
}

/** Nouns and names by what stands for them, and the head of the first noun phrase once more as the thing itself. */
function keysOf(words: readonly Token[]): ReadonlySet<string> {
  const head = headOf(words);
  return head === undefined ? nobody : new Set([...stemsOf(words), `the ${head}`]);
}

function headOf(words: readonly Token[]): string | undefined {
  const first = words.findIndex(isThing);
  if (first === -1 || words.slice(0, first).some(isPronoun)) return undefined;
  let last = first;
  while (isThing(words[last + 1])) last += 1;
  const head = words[last];
  return head && nounOfDeed(withoutStop(head.lemma));
}

/** `it`, `them`; not `its`, which goes with a noun. */
function isPronoun({ partOfSpeech, normal }: Token): boolean {
  return partOfSpeech === 'PRON' && !possessive.test(normal);
}

function isThing(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'NOUN' || token?.partOfSpeech === 'PROPN';
}

function stemsOf(words: readonly Token[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((token) =>
      (isThing(token) || token.partOfSpeech === 'NUM' || token.normal.includes('-')) &&
      !functionWords.has(token.normal)
        ? partsOf(token)
        : [],
    ),
  );
}

/** `twelve-hour` shifts are shifts of twelve hours. */
function partsOf({ lemma, stem, normal, partOfSpeech }: Token): readonly string[] {
  if (normal.includes('-')) return normal.split('-').filter((part) => part.length > 1);
  return [partOfSpeech === 'PROPN' ? withoutStop(stem) : nounOfDeed(lemma)];
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}
