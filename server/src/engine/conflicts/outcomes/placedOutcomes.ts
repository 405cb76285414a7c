import { isPassing, printOutcome } from '../../language/outcomes.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/comparison.ts';
import { relateDates } from '../../model/dateRelation.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { dateContextOf } from '../facts/dateContext.ts';
import { outcomeClaims } from './outcomeClaims.ts';
import { stateTokens } from '../words/stateTokens.ts';

/** How many sentences off a name may stand that tells whose deed it is, within the paragraph: what it is told of is named. */
const deedReach = 2;

/** Something told in a sentence. */
export interface PlacedWords {
  readonly placed: PlacedSentence;
}

/** A claim where it stands. */
export interface PlacedClaim extends OutcomeClaim, PlacedWords {
  /** Stems of the names in its sentence and those beside it, as far as they are of one paragraph. */
  readonly names: ReadonlySet<string>;
}

/** The claims of a version, without those on a thing of which it tells both outcomes: it tells of two things or times. */
export const claimsOf = remember((article: Article): readonly PlacedClaim[] => {
  const all = collect(article.sentences, (sentence, index) => {
    const placed = { version: article.version, article, index, sentence };
    return outcomeClaims(sentence.analysis)
      .filter(({ range }) => !isQuoted(placed, range.from))
      .map((claim) => ({
        ...claim,
        placed,
        names: namesAround(article, index, isDeed(claim) ? deedReach : 1),
      }));
  });
  return all.filter(
    (claim) =>
      !all.some(
        (other) =>
          other.side !== claim.side && (areOfOneThing(claim, other) || mayBeOneDecision(claim, other)),
      ),
  );
});

/** Topics that tell in other words whether something was agreed to. */
const decisions = /^(?:permission|deed grant|deed adopt|deed ruling)$/;

/** `was granted` and `turned it down` are told of one request under two topics. */
function mayBeOneDecision(claim: PlacedClaim, other: PlacedClaim): boolean {
  if (!decisions.test(claim.topic) || !decisions.test(other.topic)) return false;
  return claim.topic !== other.topic && countShared(claim.keys, other.keys) > 0;
}

/** The claims of a version that may be of one topic with another. */
export function claimsLike(claim: OutcomeClaim, article: Article): readonly PlacedClaim[] {
  return claimsByTopic(article).get(topicGroupOf(claim)) ?? [];
}

const claimsByTopic = remember((article: Article) => groupBy(claimsOf(article), topicGroupOf));

/** What was not found at all is of one topic with any finding. */
function topicGroupOf(claim: OutcomeClaim): string {
  return isFinding(claim) ? 'finding' : claim.topic;
}

function isQuoted({ article, sentence }: PlacedSentence, index: number): boolean {
  const token = sentence.analysis.tokens[index];
  const start = sentence.span.start + (token?.start ?? 0);
  return article.quotations.some(({ span }) => overlapsSpan(span, { start, end: start + 1 }));
}

/** A headline goes with the whole story that it stands over. */
function namesAround(article: Article, index: number, reach: number): ReadonlySet<string> {
  const { block, blockKind } = article.sentences[index] ?? {};
  const isOfStory = blockKind === 'headline';
  const stems = new Set<string>();
  const near = article.sentences.slice(Math.max(0, index - reach), index + reach + 1);
  for (const sentence of isOfStory ? article.sentences : near) {
    if (sentence.block !== block && !isOfStory) continue;
    for (const stem of namesIn(sentence.analysis)) stems.add(stem);
    const [first] = sentence.analysis.tokens;
    if (isOfStory && first?.partOfSpeech === 'PROPN') stems.add(first.stem);
  }
  return stems;
}

/** Days and hours are no names: two things on one Friday, or told in UTC, have nothing in common. */
const namesIn = remember(({ tokens, facts: { dates } }: SentenceAnalysis): readonly string[] =>
  collect(tokens, (token, index) => {
    const isName = token.partOfSpeech === 'PROPN' && index > 0;
    return isName && !dates.some(({ span }) => overlapsSpan(span, token)) ? [token.stem] : [];
  }),
);

export function areOfOneThing(left: PlacedClaim, right: PlacedClaim): boolean {
  if (!areOfOneTopic(left, right)) return false;
  if (!mayBeOfOneTime(left, right)) return false;
  if (countSharedKeys(left, right) < sharedKeysOf(left, right)) return false;
  if (left.people.size > 0 && right.people.size > 0 && countShared(left.people, right.people) === 0)
    return false;
  if (isDeed(left) && !mayBeOneDeed(left, right)) return false;
  if (left.topic === 'whole' && !areOfOneGroup(left, right)) return false;
  return left.topic !== 'admission' || countShared(left.agents, right.agents) > 0;
}

/** What is closed may be open later; what was decided and what will be done are of one time. */
function mayBeOfOneTime(left: OutcomeClaim, right: OutcomeClaim): boolean {
  return !isPassing(left.topic) || (left.isComing ?? false) === (right.isComing ?? false);
}

/** `15,000 people` and `seven people` are told of two groups. */
function mayBeOneNumber(left: PlacedClaim, right: PlacedClaim): boolean {
  const [own, other] = [numbersOf(left), numbersOf(right)];
  return own.length === 0 || other.length === 0 || own.some((number) => other.includes(number));
}

function numbersOf({ keys, placed }: PlacedClaim): readonly string[] {
  return collect(placed.sentence.analysis.tokens, ({ partOfSpeech, lemma }) =>
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

function mayBeOneDeed(left: PlacedClaim, right: PlacedClaim): boolean {
  if (left.topic !== 'deed hold' && !mayBeOneAgents(left, right)) return false;
  if (!mayBeOneNumber(left, right)) return false;
  if (left.topic === 'deed direction') return shareHead(left, right) && mayBeOneSort(left, right);
  return isOfFate(left) ? shareHead(left, right) : shareThing(left, right);
}

/** `oil prices` and `food prices` are two; `prices` may be either. */
function mayBeOneSort(left: PlacedClaim, right: PlacedClaim): boolean {
  const [own, other] = [sortsOf(left), sortsOf(right)];
  return own.length === 0 || other.length === 0 || own.some((sort) => other.includes(sort));
}

function sortsOf({ keys }: PlacedClaim): readonly string[] {
  return [...keys].filter((key) => !key.startsWith('the ') && !keys.has(`the ${key}`));
}

/** The class of all that is done for or against a thing: wide, so that more must tell that the thing is one. */
export function isOfFate({ topic }: OutcomeClaim): boolean {
  return topic === 'deed fate';
}

function shareHead(left: PlacedClaim, right: PlacedClaim): boolean {
  return [...left.keys].some((key) => key.startsWith('the ') && right.keys.has(key));
}

/** Two deeds that share names alone may be done to two things of one owner. */
function shareThing(left: PlacedClaim, right: PlacedClaim): boolean {
  const [own, other] = [namedKeys(left), namedKeys(right)];
  return [...left.keys].some((key) => right.keys.has(key) && !own.has(key) && !other.has(key));
}

function namedKeys({ placed }: PlacedClaim): ReadonlySet<string> {
  const names = namesIn(placed.sentence.analysis);
  return new Set(collect(names, (name) => [name]));
}

export function isDeed({ topic }: OutcomeClaim): boolean {
  return topic.startsWith('deed ');
}

/** Two names are two doers, and so are two sorts of doers; a name may be that of `the club`. */
function mayBeOneAgents(left: PlacedClaim, right: PlacedClaim): boolean {
  if (left.agents.size === 0 || right.agents.size === 0) return true;
  if (countShared(left.agents, right.agents) > 0) return true;
  return hasNamedAgent(left) !== hasNamedAgent(right);
}

/** `all the shops` and `not all the houses` are two groups, and so are `all nine` and `all twelve`; `everyone` may be of either number. */
function areOfOneGroup(left: PlacedClaim, right: PlacedClaim): boolean {
  const [a, b] = [groupOf(left), groupOf(right)];
  const isOneNoun = a.nouns.size === 0 ? b.nouns.size === 0 : countShared(a.nouns, b.nouns) > 0;
  return isOneNoun && (a.figures.size === 0 || b.figures.size === 0 || countShared(a.figures, b.figures) > 0);
}

function groupOf({ agents }: PlacedClaim): Readonly<Record<'nouns' | 'figures', ReadonlySet<string>>> {
  const all = [...agents];
  return {
    nouns: new Set(all.filter((agent) => !agent.startsWith('#'))),
    figures: new Set(all.filter((agent) => agent.startsWith('#'))),
  };
}

function hasNamedAgent({ agents, placed }: PlacedClaim): boolean {
  const { tokens } = placed.sentence.analysis;
  return tokens.some(({ partOfSpeech, stem }) => partOfSpeech === 'PROPN' && agents.has(stem));
}

/** One speaker's words on one deed need less in common than those of speakers without a name. */
function sharedKeysOf(left: PlacedClaim, right: PlacedClaim): number {
  const isOneSpeaker = left.topic === 'admission' && countShared(namedAgents(left), namedAgents(right)) > 0;
  return isOneSpeaker ? 1 : Math.min(left.sharedKeys, right.sharedKeys);
}

function namedAgents({ agents, placed }: PlacedClaim): ReadonlySet<string> {
  const names = namesIn(placed.sentence.analysis);
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

export function isFinding({ topic }: OutcomeClaim): boolean {
  return topic.startsWith('finding ');
}

/** Whether something happened at all, and whether all were of one kind: the story has one such event, and one such group. */
export function isOfOneInStory({ topic }: OutcomeClaim): boolean {
  return topic === 'whole' || topic.startsWith('occurrence ');
}

/** Dates of which none can be another's day: the two tell of two times. */
export function areOfOtherDays(left: PlacedWords, right: PlacedWords): boolean {
  const [a, b] = [left.placed.sentence.analysis.facts.dates, right.placed.sentence.analysis.facts.dates];
  if (a.length === 0 || b.length === 0) return false;
  const [own, other] = [dateContextOf(left.placed.article), dateContextOf(right.placed.article)];
  return a.every((date) => b.every((facing) => relateDates(date, facing, own, other) === 'exclusive'));
}

export function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of left) if (right.has(key)) shared += 1;
  return shared;
}

/** Printed by topic and side, so that `gave way` and `collapsed` are one reading. */
export function stateClaim({ placed, range, topic, side }: PlacedClaim): Statement {
  return { ...stateTokens(placed, range), value: printOutcome(topic, side) };
}
