import type { PlacedSentence, VersionPair, StoryAlignment } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import { isPassing, printOutcome } from '../language/outcomes.ts';
import { relateDates } from '../model/dateRelation.ts';
import type { OutcomeClaim } from '../model/outcomeClaim.ts';
import { overlapsSpan } from '../model/span.ts';
import { remember } from '../util/remember.ts';
import { dateContextOf } from './dateContext.ts';
import { outcomeClaims } from './outcomeClaims.ts';
import { stateTokens } from './stateTokens.ts';
import { wereWrittenApart } from './writingDay.ts';

/** How sure it is that two claims are of one thing: their sentences were aligned, or the same names stand around them. */
const confidenceOfAligned = 0.85;
const confidenceOfNamed = 0.75;
const confidenceOfAgent = 0.65;
/** Aligned sentences less alike share a topic, not an event. */
const leastSimilarity = 0.2;
const leastContainment = 0.3;
/** Sentences as alike as this are copies with some words changed. */
const similarityOfCopies = 0.6;
/** Stems that two findings must share around them where the sentences were not aligned. */
const sharedAgents = 1;
/** So many things named in common tell that two deeds are one without names. */
const manyKeys = 3;

/** How many sentences off a name may stand that tells whose deed it is, within the paragraph: what it is told of is named. */
const deedReach = 2;

/** Something told in a sentence. */
interface PlacedWords {
  readonly placed: PlacedSentence;
}

/** A claim where it stands. */
interface PlacedClaim extends OutcomeClaim, PlacedWords {
  /** Stems of the names in its sentence and those beside it, as far as they are of one paragraph. */
  readonly names: ReadonlySet<string>;
}

interface Meeting {
  readonly left: PlacedClaim;
  readonly right: PlacedClaim;
  readonly confidence: number;
}

/**
 * The same thing told with opposite outcomes in other words: `the dike held` against `gave way`, `released on bail`
 * against `remanded in custody`, `found no defects` against `reported serious defects`. Claims are compared by what
 * they are told of, across the whole versions, for a rewrite seldom aligns. It leaves alone what is supposed or still
 * to come, other names, other days, and a thing of which one version tells both.
 */
export function compareOutcomes(alignment: StoryAlignment): readonly Comparison[] {
  const meetings = alignment.versionPairs.flatMap(meetVersions);
  const differing = meetings.filter(({ left, right }) => left.side !== right.side);
  const disputed = new Set(differing.flatMap(({ left, right }) => [left, right]));
  const agreeing = meetings.filter(
    ({ left, right }) => left.side === right.side && (disputed.has(left) || disputed.has(right)),
  );
  return [...differing.map(toDifference), ...agreeing.map(toAgreement)];
}

const meetVersions = remember((versions: VersionPair): readonly Meeting[] => {
  const rights = claimsOf(versions.right);
  if (rights.length === 0) return [];
  return claimsOf(versions.left).flatMap((left) =>
    rights.flatMap((right) => {
      const confidence = areOfOneThing(left, right) ? confidenceOf(versions, left, right) : 0;
      return confidence === 0 ? [] : [{ left, right, confidence }];
    }),
  );
});

/** The claims of a version, without those on a thing of which it tells both outcomes: it tells of two things or times. */
const claimsOf = remember((article: Article): readonly PlacedClaim[] => {
  const all = article.sentences.flatMap((sentence, index) => {
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
    (claim) => !all.some((other) => other.side !== claim.side && areOfOneThing(claim, other)),
  );
});

function isQuoted({ article, sentence }: PlacedSentence, index: number): boolean {
  const token = sentence.analysis.tokens[index];
  const start = sentence.span.start + (token?.start ?? 0);
  return article.quotations.some(({ span }) => overlapsSpan(span, { start, end: start + 1 }));
}

function namesAround(article: Article, index: number, reach: number): ReadonlySet<string> {
  const block = article.sentences[index]?.block;
  const stems = new Set<string>();
  for (const sentence of article.sentences.slice(Math.max(0, index - reach), index + reach + 1)) {
    if (sentence.block !== block) continue;
    for (const stem of namesIn(sentence.analysis)) stems.add(stem);
  }
  return stems;
}

const namesIn = remember(({ tokens }: PlacedSentence['sentence']['analysis']): readonly string[] =>
  tokens.flatMap(({ partOfSpeech, stem }, index) => (partOfSpeech === 'PROPN' && index > 0 ? [stem] : [])),
);

function areOfOneThing(left: PlacedClaim, right: PlacedClaim): boolean {
  if (!areOfOneTopic(left, right)) return false;
  if (countShared(left.keys, right.keys) < sharedKeysOf(left, right)) return false;
  if (left.people.size > 0 && right.people.size > 0 && countShared(left.people, right.people) === 0)
    return false;
  if (isDeed(left) && !mayBeOneAgents(left, right)) return false;
  return left.topic !== 'admission' || countShared(left.agents, right.agents) > 0;
}

function isDeed({ topic }: OutcomeClaim): boolean {
  return topic.startsWith('deed ');
}

/** Two names are two doers, and so are two sorts of doers; a name may be that of `the club`. */
function mayBeOneAgents(left: PlacedClaim, right: PlacedClaim): boolean {
  if (left.agents.size === 0 || right.agents.size === 0) return true;
  if (countShared(left.agents, right.agents) > 0) return true;
  return hasNamedAgent(left) !== hasNamedAgent(right);
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

function isFinding({ topic }: OutcomeClaim): boolean {
  return topic.startsWith('finding ');
}

function confidenceOf(versions: VersionPair, left: PlacedClaim, right: PlacedClaim): number {
  if (areOfOtherDays(left, right)) return 0;
  if (isPassing(left.topic) && wereWrittenApart(versions.left, versions.right)) return 0;
  const isNamedAlike = countShared(left.names, right.names) > 0;
  if (isDeed(left) && areOfNearCopies(versions, left, right)) return 0;
  const isAligned = (versions.pairsByLeft.get(left.placed.index) ?? []).some(
    (pair) =>
      pair.right.index === right.placed.index &&
      (pair.similarity >= leastSimilarity || pair.containment >= leastContainment),
  );
  const isOfOthers = left.names.size > 0 && right.names.size > 0 && !isNamedAlike;
  if (isAligned && !isOfOthers) return confidenceOfAligned;
  if (isFinding(left))
    return countShared(left.agents, right.agents) >= sharedAgents && !isOfOthers ? confidenceOfAgent : 0;
  if (left.topic === 'admission') return confidenceOfAgent;
  if (isDeed(left) && !isOfOthers && countShared(left.keys, right.keys) >= manyKeys) return confidenceOfAgent;
  return isNamedAlike && left.topic !== 'commitment' ? confidenceOfNamed : 0;
}

/** Single words in one passage of two copies are compared where they stand. */
function areOfNearCopies(versions: VersionPair, left: PlacedClaim, right: PlacedClaim): boolean {
  const areWords = [left, right].every(({ range }) => range.to - range.from === 1);
  const pairs = versions.pairsByLeft.get(left.placed.index) ?? [];
  return (
    areWords &&
    pairs.some((pair) => pair.right.index === right.placed.index && pair.similarity >= similarityOfCopies)
  );
}

/** Dates of which none can be another's day: the two tell of two times. */
export function areOfOtherDays(left: PlacedWords, right: PlacedWords): boolean {
  const [a, b] = [left.placed.sentence.analysis.facts.dates, right.placed.sentence.analysis.facts.dates];
  if (a.length === 0 || b.length === 0) return false;
  const [own, other] = [dateContextOf(left.placed.article), dateContextOf(right.placed.article)];
  return a.every((date) => b.every((facing) => relateDates(date, facing, own, other) === 'exclusive'));
}

function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of left) if (right.has(key)) shared += 1;
  return shared;
}

function toDifference({ left, right, confidence }: Meeting): Comparison {
  return {
    left: state(left),
    right: state(right),
    relation: 'exclusive',
    confidence,
    reason: 'same thing, opposite outcomes',
  };
}

function toAgreement({ left, right, confidence }: Meeting): Comparison {
  return {
    left: state(left),
    right: state(right),
    relation: 'equivalent',
    confidence,
    reason: 'same thing, same outcome',
  };
}

/** Printed by topic and side, so that `gave way` and `collapsed` are one reading. */
function state({ placed, range, topic, side }: PlacedClaim): Comparison['left'] {
  return { ...stateTokens(placed, range), value: printOutcome(topic, side) };
}
