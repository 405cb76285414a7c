import { isPassing } from '../../language/outcomes.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import { isDeed, isFinding, isOfFate } from './claimTopics.ts';
import { isReception } from './receptions.ts';
import { namesIn, type ToldClaim } from './toldClaims.ts';

/** Whether two claims are of one thing, by what their own sentences tell. */
export function areToldOfOneThing(left: ToldClaim, right: ToldClaim): boolean {
  return mayShareKeys(left, right) && areOfOneTopic(left, right) && meetAsTold(left, right);
}

/** Most claims of one topic have no key in common: nothing else need be asked of them. */
function mayShareKeys(left: OutcomeClaim, right: OutcomeClaim): boolean {
  if (left.sharedKeys === 0 || right.sharedKeys === 0) return true;
  for (const key of left.keys) if (right.keys.has(key)) return true;
  return false;
}

/** Remembered, since an edit leaves most claims as they are. */
const meetAsTold = rememberPair((left: ToldClaim, right: ToldClaim): boolean => {
  if (!mayBeOfOneTime(left, right)) return false;
  if (countSharedKeys(left, right) < sharedKeysOf(left, right)) return false;
  if (left.people.size > 0 && right.people.size > 0 && countShared(left.people, right.people) === 0)
    return false;
  if (isDeed(left) && !mayBeOneDeed(left, right)) return false;
  if (left.topic === 'whole' && !areOfOneGroup(left, right)) return false;
  return left.topic !== 'admission' || countShared(left.agents, right.agents) > 0;
});

/** What is closed may be open later; what was decided and what will be done are of one time. */
function mayBeOfOneTime(left: OutcomeClaim, right: OutcomeClaim): boolean {
  return !isPassing(left.topic) || (left.isComing ?? false) === (right.isComing ?? false);
}

/** `15,000 people` and `seven people` are told of two groups. */
function mayBeOneNumber(left: ToldClaim, right: ToldClaim): boolean {
  const [own, other] = [numbersOf(left), numbersOf(right)];
  return own.length === 0 || other.length === 0 || own.some((number) => other.includes(number));
}

function numbersOf({ keys, analysis }: ToldClaim): readonly string[] {
  return collect(analysis.tokens, ({ partOfSpeech, lemma }) =>
    partOfSpeech === 'NUM' && keys.has(lemma) ? [lemma] : [],
  );
}

/** The thing itself counts twice, by whichever of its nouns; `the plan` and a plan beside something else once. */
export function countSharedKeys({ keys }: OutcomeClaim, { keys: others }: OutcomeClaim): number {
  const shared = [...keys].filter((key) => others.has(key));
  const isOneThing = shared.some((key) => key.startsWith('the '));
  const besides = shared.filter((key) => !key.startsWith('the ') && !shared.includes(`the ${key}`));
  return besides.length + (isOneThing ? 2 : 0);
}

function mayBeOneDeed(left: ToldClaim, right: ToldClaim): boolean {
  if (left.topic !== 'deed hold' && !mayBeOneAgents(left, right)) return false;
  if (isReception(left) && countShared(left.agents, right.agents) === 0) return false;
  if (!mayBeOneNumber(left, right)) return false;
  if (left.topic === 'deed direction') return shareHead(left, right) && mayBeOneSort(left, right);
  return isOfFate(left) ? shareHead(left, right) : shareThing(left, right);
}

/** `oil prices` and `food prices` are two; `prices` may be either. */
function mayBeOneSort(left: ToldClaim, right: ToldClaim): boolean {
  const [own, other] = [sortsOf(left), sortsOf(right)];
  return own.length === 0 || other.length === 0 || own.some((sort) => other.includes(sort));
}

function sortsOf({ keys }: ToldClaim): readonly string[] {
  return [...keys].filter((key) => !key.startsWith('the ') && !keys.has(`the ${key}`));
}

function shareHead(left: ToldClaim, right: ToldClaim): boolean {
  return [...left.keys].some((key) => key.startsWith('the ') && right.keys.has(key));
}

/** Two deeds that share names alone may be done to two things of one owner. */
function shareThing(left: ToldClaim, right: ToldClaim): boolean {
  const [own, other] = [namedKeys(left), namedKeys(right)];
  return [...left.keys].some((key) => right.keys.has(key) && !own.has(key) && !other.has(key));
}

function namedKeys({ analysis }: ToldClaim): ReadonlySet<string> {
  return new Set(namesIn(analysis));
}

/** Two names are two doers, and so are two sorts of doers; a name may be that of `the club`. */
function mayBeOneAgents(left: ToldClaim, right: ToldClaim): boolean {
  if (left.agents.size === 0 || right.agents.size === 0) return true;
  if (countShared(left.agents, right.agents) > 0) return true;
  return hasNamedAgent(left) !== hasNamedAgent(right);
}

/** `all the shops` and `not all the houses` are two groups, and so are `all nine` and `all twelve`; `everyone` may be of either number. */
function areOfOneGroup(left: ToldClaim, right: ToldClaim): boolean {
  const [a, b] = [groupOf(left), groupOf(right)];
  const isOneNoun = a.nouns.size === 0 ? b.nouns.size === 0 : countShared(a.nouns, b.nouns) > 0;
  return isOneNoun && (a.figures.size === 0 || b.figures.size === 0 || countShared(a.figures, b.figures) > 0);
}

function groupOf({ agents }: ToldClaim): Readonly<Record<'nouns' | 'figures', ReadonlySet<string>>> {
  const all = [...agents];
  return {
    nouns: new Set(all.filter((agent) => !agent.startsWith('#'))),
    figures: new Set(all.filter((agent) => agent.startsWith('#'))),
  };
}

function hasNamedAgent({ agents, analysis: { tokens } }: ToldClaim): boolean {
  return tokens.some(({ partOfSpeech, stem }) => partOfSpeech === 'PROPN' && agents.has(stem));
}

/** One speaker's words on one deed need less in common than those of speakers without a name. */
function sharedKeysOf(left: ToldClaim, right: ToldClaim): number {
  const isOneSpeaker = left.topic === 'admission' && countShared(namedAgents(left), namedAgents(right)) > 0;
  return isOneSpeaker ? 1 : Math.min(left.sharedKeys, right.sharedKeys);
}

function namedAgents({ agents, analysis }: ToldClaim): ReadonlySet<string> {
  const names = namesIn(analysis);
  return new Set(names.filter((name) => agents.has(name)));
}

/** Of findings, what was not found at all excludes any sort, and what was not found of one sort that sort alone. */
function areOfOneTopic(left: OutcomeClaim, right: OutcomeClaim): boolean {
  if (left.topic === right.topic) return true;
  if (!isFinding(left) || !isFinding(right)) return false;
  const [a, b] = [left.topic.split(' '), right.topic.split(' ')];
  if (a[1] !== b[1] || left.side === right.side) return false;
  const absent = left.side === 'no' ? a : b;
  return absent.length === 3 && absent[2] === '';
}

/** `was granted` and `turned it down` are told of one request under two topics. */
export function mayBeOneDecision(claim: OutcomeClaim, other: OutcomeClaim): boolean {
  return claim.topic !== other.topic && countShared(claim.keys, other.keys) > 0;
}

export function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of left) if (right.has(key)) shared += 1;
  return shared;
}
