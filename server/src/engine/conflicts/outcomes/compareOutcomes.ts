import { diffWords } from '../../language/diffWords.ts';
import { isStance } from '../../language/oppositeDeeds.ts';
import { relateWords } from '../../language/wordRelations.ts';
import { isPassing } from '../../language/outcomes.ts';
import type { SentencePair, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { isStateBefore } from '../words/isStateBefore.ts';
import { mayBeOneObject } from './mayBeOneObject.ts';
import { findOutcomeWitnesses, type OutcomeWitness } from './outcomeWitnesses.ts';
import {
  areOfOneThing,
  areOfOtherDays,
  claimsLike,
  claimsOf,
  countShared,
  countSharedKeys,
  isDeed,
  isFinding,
  isOfFate,
  isOfOneInStory,
  stateClaim,
  type PlacedClaim,
} from './placedOutcomes.ts';
import { wereWrittenApart } from '../facts/writingDay.ts';

/** How sure it is that two claims are of one thing: their sentences were aligned, or the same names stand around them. */
const confidenceOfAligned = 0.85;
const confidenceOfNamed = 0.75;
const confidenceOfAgent = 0.65;
const confidenceOfLone = 0.55;
/** A witness speaks for no difference of its own. */
const confidenceOfWitness = 0.6;
/** Aligned sentences less alike share a topic, not an event. */
const leastSimilarity = 0.2;
const leastContainment = 0.3;
/** Sentences that share this much of their words in order are copies with some words changed. */
const sharedByCopies = 0.6;
/** Stems that two findings must share around them where the sentences were not aligned. */
const sharedAgents = 1;
/** So many things named in common tell that two deeds are one without names. */
const manyKeys = 3;

interface Meeting {
  readonly left: PlacedClaim;
  readonly right: PlacedClaim;
  readonly confidence: number;
}

/**
 * The same thing told with opposite outcomes in other words: `the dike held` against `gave way`, `released on bail`
 * against `remanded in custody`, `found no defects` against `reported serious defects`. Claims are compared by what
 * they are told of, across the whole versions, for a rewrite seldom aligns. It leaves alone what is supposed or still
 * to come, other names, other days, how a thing was before what the other tells, and a thing of which one version tells
 * both. `known` are differences found already.
 */
export function compareOutcomes(
  alignment: StoryAlignment,
  known: readonly Comparison[],
): readonly Comparison[] {
  const found = keepTold(collect(alignment.versionPairs, meetVersions));
  const meetings = found.filter((meeting) => !isKnown(meeting, known));
  const differing = meetings.filter(({ left, right }) => left.side !== right.side);
  const disputed = new Set(collect(differing, ({ left, right }) => [left, right]));
  const agreeing = meetings.filter(
    ({ left, right }) => left.side === right.side && (disputed.has(left) || disputed.has(right)),
  );
  const witnesses = findOutcomeWitnesses(differing, alignment);
  return [
    ...differing.map((meeting) => toDifference(meeting, known)),
    ...agreeing.map((meeting) => toAgreement(meeting, known)),
    ...witnesses.map((witness) => toTestimony(witness, known)),
  ];
}

/** Whether the very words of both were found to differ already. */
function isKnown({ left, right }: Meeting, known: readonly Comparison[]): boolean {
  return known.some(
    ({ left: a, right: b, relation }) =>
      relation === 'exclusive' && ((isAt(left, a) && isAt(right, b)) || (isAt(left, b) && isAt(right, a))),
  );
}

function isAt({ placed, range }: PlacedClaim, { version, span }: Statement): boolean {
  return placed.version === version && overlapsSpan(stateTokens(placed, range).span, span);
}

/** What a class of its own tells of two places need not be told once more by the wide one. */
function keepTold(meetings: readonly Meeting[]): readonly Meeting[] {
  const told = new Set(
    collect(meetings, ({ left, right }) =>
      isOfFate(left) || left.side === right.side ? [] : [left.placed.sentence, right.placed.sentence],
    ),
  );
  return meetings.filter(
    ({ left, right }) =>
      !isOfFate(left) || !(told.has(left.placed.sentence) || told.has(right.placed.sentence)),
  );
}

const meetVersions = remember((versions: VersionPair): readonly Meeting[] =>
  collect(claimsOf(versions.left), (left) =>
    collect(claimsLike(left, versions.right), (right) => {
      const confidence = areOfOneThing(left, right) ? confidenceOf(versions, left, right) : 0;
      return confidence === 0 ? [] : [{ left, right, confidence }];
    }),
  ),
);

function confidenceOf(versions: VersionPair, left: PlacedClaim, right: PlacedClaim): number {
  if (areOfOtherDays(left, right)) return 0;
  if ((left.topic === 'conformity' || isStance(left.topic)) && !haveOneSpeaker(left, right)) return 0;
  if (left.side !== right.side && isStateBefore(wordsOf(left), wordsOf(right))) return 0;
  if (isPassing(left.topic) && wereWrittenApart(versions.left, versions.right)) return 0;
  const isNamedAlike = countShared(left.names, right.names) > 0;
  if (isDeed(left) && left.side !== right.side && !mayBeOneObject(left, right)) return 0;
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
  if (isOfOneInStory(left)) return isOfOthers ? 0 : confidenceOfAgent;
  if (left.topic === 'admission') return confidenceOfAgent;
  if (isDeed(left) && !isOfOthers && countSharedKeys(left, right) >= manyKeys) return confidenceOfAgent;
  if (isOfFate(left)) return isNamedAlike && areLone(left, right) ? confidenceOfAgent : 0;
  if (isNamedAlike && left.topic !== 'commitment') return confidenceOfNamed;
  return !isOfOthers && isTelling(left) && areLone(left, right) ? confidenceOfLone : 0;
}

/** A thing of which either version tells one thing only, whoever is named around it. */
function areLone(left: PlacedClaim, right: PlacedClaim): boolean {
  return [left, right].every(
    (claim) => !claimsLike(claim, claim.placed.article).some((other) => other.side !== claim.side),
  );
}

/** Topics that are told of nothing in particular need names. */
function isTelling({ keys, topic }: PlacedClaim): boolean {
  return keys.size > 0 && topic !== 'commitment';
}

/** Its maker and an inspector may see a thing otherwise, and two may want two things: one must be named before both. */
function haveOneSpeaker(left: PlacedClaim, right: PlacedClaim): boolean {
  return countShared(namesBefore(left), namesBefore(right)) > 0;
}

function namesBefore({ placed, range }: PlacedClaim): ReadonlySet<string> {
  const before = placed.sentence.analysis.tokens.slice(0, range.from);
  return new Set(collect(before, ({ partOfSpeech, stem }) => (partOfSpeech === 'PROPN' ? [stem] : [])));
}

function wordsOf({ placed, range }: PlacedClaim) {
  return { tokens: placed.sentence.analysis.tokens, range };
}

/** One word, or two opposite ones, in one passage of two copies are compared where they stand. */
function areOfNearCopies(versions: VersionPair, left: PlacedClaim, right: PlacedClaim): boolean {
  const areWords = [left, right].every(({ range }) => range.to - range.from === 1);
  const pairs = versions.pairsByLeft.get(left.placed.index) ?? [];
  const [own, other] = [left, right].map(({ placed, range }) => placed.sentence.analysis.tokens[range.from]);
  const areCompared =
    own && other && (own.lemma === other.lemma || relateWords(own, other).relation === 'exclusive');
  return (
    areWords &&
    areCompared === true &&
    pairs.some((pair) => pair.right.index === right.placed.index && isNearCopy(pair))
  );
}

function isNearCopy({ left, right, similarity }: SentencePair): boolean {
  if (similarity < sharedByCopies) return false;
  return diffWords(left.sentence.analysis, right.sentence.analysis).sharedOfLonger >= sharedByCopies;
}

function toDifference({ left, right, confidence }: Meeting, known: readonly Comparison[]): Comparison {
  return {
    ...statePair(left, right, known),
    relation: 'exclusive',
    confidence,
    reason: 'same thing, opposite outcomes',
  };
}

/** A place that was found to differ already keeps what was said of it there, and who contradicts it says the opposite. */
function statePair(
  left: PlacedClaim,
  right: PlacedClaim,
  known: readonly Comparison[],
): Pick<Comparison, 'left' | 'right'> {
  const [own, other] = [stateClaim(left), stateClaim(right)];
  for (const { left: a, right: b, relation } of known) {
    if (relation !== 'exclusive') continue;
    for (const [first, second] of [[a, b] as const, [b, a] as const]) {
      if (!isAt(left, first) && !isAt(right, second)) continue;
      return { left: { ...own, value: first.value }, right: { ...other, value: second.value } };
    }
  }
  return { left: own, right: other };
}

function toAgreement({ left, right, confidence }: Meeting, known: readonly Comparison[]): Comparison {
  const said = knownOf(left, known) ?? knownOf(right, known);
  const [own, other] = [stateClaim(left), stateClaim(right)];
  return {
    left: { ...own, value: said ?? own.value },
    right: { ...other, value: said ?? other.value },
    relation: 'equivalent',
    confidence,
    reason: 'same thing, same outcome',
  };
}

/** What was said of a place that was found to differ already. */
function knownOf(claim: PlacedClaim, known: readonly Comparison[]): string | undefined {
  const exclusive = known.filter(({ relation }) => relation === 'exclusive');
  return collect(exclusive, ({ left, right }) => [left, right]).find((statement) => isAt(claim, statement))
    ?.value;
}

/** Printed as what it bears out, since an absence has no words of its own for the outcome. */
function toTestimony({ disputed, witness }: OutcomeWitness, known: readonly Comparison[]): Comparison {
  const told = stateClaim(disputed);
  const value = knownOf(disputed, known) ?? knownOf(witness, known) ?? told.value;
  return {
    left: { ...told, value },
    right: { ...stateClaim(witness), value },
    relation: 'equivalent',
    confidence: confidenceOfWitness,
    reason: 'same thing, same outcome',
  };
}
