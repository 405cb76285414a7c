import { isParticiple } from '../../language/inflect.ts';
import { tellsOfEnd } from '../../language/negation.ts';
import { deedsAt, isStance, type OppositeDeed } from '../../language/oppositeDeeds.ts';
import { styleOf } from '../../language/phraseMatch.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import {
  isInPhrase,
  keysOfThing,
  listedBehind,
  stemsOfThings,
  wordsBefore,
  wordsBehind,
} from './deedThings.ts';
import { governsClause } from './governsClause.ts';
import { isReception, keysOfReception } from './receptions.ts';
import { timeOf } from './supposed.ts';
import { isAttribute, isDeniedForATime, isTurned, opposite, withNegator } from './turnedClaims.ts';

/** The thing itself counts twice, by its stem and as the head: two other words in common stand for it. */
const neededKeys = 2;
const failing = /^(?:fail|refuse|decline)$/;
/** Verbs that tell of things moved as well as of amounts: `Rovers lift the cup`, `the boat went down`. */
const moving = /^(?:lift|sink|climb|mount|slide|slip|go|bring|put)$/;
const nobody: ReadonlySet<string> = new Set();
/** Whom a deed is done to that costs jobs, and what it is told of. */
const staff =
  /^(?:worker|employee|staff|staffer|personnel|anyone|anybody|someone|nobody|no-one|one|people|workforce|colleague)$/;
const jobs: ReadonlySet<string> = new Set(['job', 'the job']);

/**
 * One of two opposite deeds of any thing: that a request was *turned down*, that *no jobs were lost*, that the harpoon
 * *failed to fire*. The verbs are kept in classes; what they are told of is read from the sentence.
 */
export function deedClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  const style = styleOf(analysis);
  return tokens.flatMap((token, index) =>
    token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN' || isParticle(tokens, index)
      ? []
      : deedsAt(tokens, index, style).flatMap((deed) => readDeed(analysis, index, deed) ?? []),
  );
}

/** The `back` of `pulling back Kone` backs nobody, and a lorry that is `backed through` a fence has no backer. */
function isParticle(tokens: readonly Token[], index: number): boolean {
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.partOfSpeech === 'ADV' && before?.partOfSpeech === 'VERB') return true;
  return (
    /^(?:back|reverse)$/.test(token?.lemma ?? '') &&
    /^(?:through|into|onto|out|up|off|away|over|towards?)$/.test(behind?.normal ?? '')
  );
}

function readDeed(analysis: SentenceAnalysis, from: number, deed: OppositeDeed): OutcomeClaim | undefined {
  const { tokens } = analysis;
  const range = { from, to: from + deed.length };
  const time = timeOf(analysis, toldFrom(tokens, range, deed));
  if (time === undefined || isAttribute(tokens, range) || isDeniedForATime(tokens, range)) return undefined;
  if (tellsOfEnd(tokens, from)) return undefined;
  const before = wordsBefore(analysis, from);
  const isOfSubject =
    deed.role === 'subject' || (deed.role !== 'behind' && isDoneToSubject(analysis, range, before));
  if (deed.role === 'object' && !isOfSubject && governsClause(tokens, range)) return undefined;
  const told = listedBehind(tokens, range) ?? (isOfSubject ? before : wordsBehind(tokens, range));
  const isTaken = isReception({ topic: `deed ${deed.topic}` });
  const allKeys = keysOfDeed(tokens, range, isTaken ? { ...deed, hasGap: false } : deed, told);
  const keys = isTaken ? keysOfReception(allKeys) : allKeys;
  if (keys.size === 0 || isNoChange(analysis, from, deed) || isOnProbation(tokens[from], keys))
    return undefined;
  return {
    topic: `deed ${deed.topic}`,
    side: isTurned(analysis, range) ? opposite(deed.side) : deed.side,
    range: withNobody(tokens, withFailing(tokens, withNegator(tokens, range)), before.length),
    keys,
    sharedKeys: neededKeys,
    people: nobody,
    agents: agentsOf(isOfSubject ? (isTaken ? byWhom(tokens, range) : []) : before),
    ...(time === 'coming' && { isComing: true }),
  };
}

function agentsOf(words: readonly Token[]): ReadonlySet<string> {
  return stemsOfThings(words.filter((_, index) => !isInPhrase(words, index)));
}

/** `was welcomed by the chamber`: how something was taken is told of whoever took it so. */
function byWhom(tokens: readonly Token[], { from, to }: TokenRange): readonly Token[] {
  return tokens[to]?.normal === 'by' ? wordsBehind(tokens, { from, to: to + 1 }) : [];
}

/** A sentence that is *suspended* stands all the same. */
function isOnProbation(verb: Token | undefined, keys: ReadonlySet<string>): boolean {
  return verb?.lemma === 'suspend' && keys.has('the sentence');
}

/** `A ninth of the orders were lost` tells of no fall, and what moves is an amount only where a figure tells how far. */
function isNoChange(
  { tokens, facts }: SentenceAnalysis,
  from: number,
  { topic, role }: OppositeDeed,
): boolean {
  if (topic !== 'direction') return false;
  if (role === 'subject' && isPassiveAt(tokens, from)) return true;
  const verb = tokens[from];
  if (verb === undefined || !moving.test(verb.lemma)) return false;
  return !facts.quantities.some(({ implicit, figure }) => implicit !== true && figure.start > verb.start);
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
  { role, topic, hasGap }: OppositeDeed,
  told: readonly Token[],
): ReadonlySet<string> {
  if (role === 'staff') return told.some(({ lemma }) => staff.test(lemma)) ? jobs : nobody;
  const isByAgent =
    role === 'subject' && tokens[range.to]?.normal === 'by' && isPassiveAt(tokens, range.from);
  const within = hasGap && role === 'object' ? tokens.slice(range.from + 1, range.to) : [];
  const keys = keysOfThing(
    isByAgent ? wordsBehind(tokens, { from: range.from, to: range.to + 1 }) : [...within, ...told],
  );
  return topic === 'loss' && role === 'subject' && !keys.has('the job') ? nobody : keys;
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

/** `was turned down`, `has had its permit quashed by`, and as headlines have it `permit quashed`. */
function isDoneToSubject(
  analysis: SentenceAnalysis,
  { from, to }: TokenRange,
  before: readonly Token[],
): boolean {
  const { tokens } = analysis;
  if (isPassiveAt(tokens, from) || isJoinedPassive(analysis, from)) return true;
  const [own, last, next] = [tokens[from], tokens[from - 1], tokens[to]];
  if (own === undefined || !isParticiple(own) || own.normal.endsWith('ing')) return false;
  if (!/^(?:NOUN|PROPN)$/.test(last?.partOfSpeech ?? '')) return false;
  const isFree = next === undefined || next.kind === 'punctuation' || next.partOfSpeech === 'ADP';
  const isCaused = before.some(({ lemma }) => lemma === 'have');
  return isFree && (isCaused || next?.normal === 'by' || styleOf(analysis) === 'headline');
}

/** `was arrested and released`: a participle behind *and* goes with the auxiliary of the first. */
function isJoinedPassive({ tokens, frames }: SentenceAnalysis, verb: number): boolean {
  const own = tokens[verb];
  const before = tokens.slice(0, verb).findLast(({ partOfSpeech }) => partOfSpeech !== 'ADV');
  if (before?.normal !== 'and' || own === undefined || !isParticiple(own)) return false;
  return frames.some(
    ({ head, isPassive, object }) => head === verb && isPassive && object !== undefined && object.to < verb,
  );
}

/** `was later turned down`: an auxiliary before a participle, and not before a quality (`is resistant to`) or an infinitive (`are to lose`). */
function isPassiveAt(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (tokens[at]?.partOfSpeech === 'ADV' || tokens[at]?.partOfSpeech === 'PART') at -= 1;
  if (tokens.slice(at + 1, verb).some(({ normal }) => normal === 'to')) return false;
  const own = tokens[verb];
  if (own === undefined || own.normal.endsWith('ing')) return false;
  const isLinked = /^(?:be|remain|stay|become|get)$/.test(tokens[at]?.lemma ?? '');
  return isLinked && (own.partOfSpeech !== 'ADJ' || isParticiple(own));
}
