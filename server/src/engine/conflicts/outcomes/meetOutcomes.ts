import { diffWords } from '../../language/diffWords.ts';
import { isStance } from '../../language/oppositeDeeds.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { SentencePair, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { hasChangedSince } from './hasChangedSince.ts';
import { isStateBefore } from '../words/isStateBefore.ts';
import { isDeed, isFinding, isOfFate, isOfOneInStory } from './claimTopics.ts';
import { areOfTwoCounts } from './areOfTwoCounts.ts';
import { deniesAnother } from './deniesAnother.ts';
import { mayBeOneObject } from './mayBeOneObject.ts';
import { areToldOfOneThing, countShared, countSharedKeys } from './oneThing.ts';
import { areOfOtherDays, claimsLike, claimsOf, namesNear, type PlacedClaim } from './placedOutcomes.ts';
import type { ToldClaim } from './toldClaims.ts';

/** How sure it is that two claims are of one thing: their sentences were aligned, or the same names stand around them. */
const confidenceOfAligned = 0.85;
const confidenceOfNamed = 0.75;
const confidenceOfAgent = 0.65;
const confidenceOfLone = 0.55;
/** Aligned sentences less alike share a topic, not an event. */
const leastSimilarity = 0.2;
const leastContainment = 0.3;
/** Sentences that share this much of their words in order are copies with some words changed. */
const sharedByCopies = 0.6;
/** Stems that two findings must share around them where the sentences were not aligned. */
const sharedAgents = 1;
/** So many things named in common tell that two deeds are one without names. */
const manyKeys = 3;

/** Two claims of one thing in two versions, whether they agree or not. */
export interface OutcomeMeeting {
  readonly left: PlacedClaim;
  readonly right: PlacedClaim;
  readonly confidence: number;
}

/**
 * The claims of a version that may be of one thing with one of another, by the words of the two. Remembered by the version
 * that is asked: an edit of another asks only for what it changed.
 */
const claimsMeeting = remember((article: Article) =>
  remember((told: ToldClaim): readonly PlacedClaim[] =>
    claimsLike(told, article).filter(
      (claim) => areToldOfOneThing(told, claim.told) && mayMeet(told, claim.told),
    ),
  ),
);

/** Claims are compared by what they are told of, across the whole versions, for a rewrite seldom aligns. Most meet none. */
export const meetOutcomes = remember((versions: VersionPair): readonly OutcomeMeeting[] => {
  const meeting = claimsMeeting(versions.right);
  const meetings: OutcomeMeeting[] = [];
  for (const left of claimsOf(versions.left)) {
    for (const right of meeting(left.told)) {
      const confidence = confidenceOf(versions, left, right);
      if (confidence > 0 && !areOfOtherDays(left, right)) meetings.push({ left, right, confidence });
    }
  }
  return meetings;
});

function confidenceOf(versions: VersionPair, left: PlacedClaim, right: PlacedClaim): number {
  const { told } = left;
  if (hasChangedSince(left, right)) return 0;
  const pairs = pairsOf(versions, left, right);
  if (pairs.length > 0 && isDeed(told) && areOneWord(told, right.told) && pairs.some(isNearCopy)) return 0;
  const [own, other] = [namesNear(left), namesNear(right)];
  const isNamedAlike = countShared(own, other) > 0;
  const isOfOthers = own.size > 0 && other.size > 0 && !isNamedAlike;
  if (!isOfOthers && pairs.some(isAlike)) return confidenceOfAligned;
  if (isFinding(told))
    return countShared(told.agents, right.told.agents) >= sharedAgents && !isOfOthers ? confidenceOfAgent : 0;
  if (isOfOneInStory(told)) return isOfOthers ? 0 : confidenceOfAgent;
  if (told.topic === 'admission') return confidenceOfAgent;
  if (isDeed(told) && !isOfOthers && countSharedKeys(told, right.told) >= manyKeys) return confidenceOfAgent;
  if (isOfFate(told)) return isNamedAlike && areLone(left, right) ? confidenceOfAgent : 0;
  if (isNamedAlike && told.topic !== 'commitment') return confidenceOfNamed;
  return !isOfOthers && isTelling(told) && areLone(left, right) ? confidenceOfLone : 0;
}

/** What the words of the two alone tell against their meeting: remembered, since an edit leaves most claims as they are. */
const mayMeet = rememberPair((left: ToldClaim, right: ToldClaim): boolean => {
  if ((left.topic === 'conformity' || isStance(left.topic)) && !haveOneSpeaker(left, right)) return false;
  if (left.side === right.side) return true;
  if (areOfTwoCounts(left, right)) return false;
  if (deniesAnother(left, right) || isStateBefore(wordsOf(left), wordsOf(right))) return false;
  return !isDeed(left) || mayBeOneObject(left, right);
});

/** Where the sentences of the two were aligned. */
function pairsOf(
  { pairsByLeft }: VersionPair,
  left: PlacedClaim,
  right: PlacedClaim,
): readonly SentencePair[] {
  const pairs = pairsByLeft.get(left.placed.index) ?? [];
  return pairs.filter((pair) => pair.right.index === right.placed.index);
}

function isAlike({ similarity, containment }: SentencePair): boolean {
  return similarity >= leastSimilarity || containment >= leastContainment;
}

/** A thing of which either version tells one thing only, whoever is named around it. */
function areLone(left: PlacedClaim, right: PlacedClaim): boolean {
  return [left, right].every(
    (claim) =>
      !claimsLike(claim.told, claim.placed.article).some(({ told }) => told.side !== claim.told.side),
  );
}

/** Topics that are told of nothing in particular need names. */
function isTelling({ keys, topic }: ToldClaim): boolean {
  return keys.size > 0 && topic !== 'commitment';
}

/** Its maker and an inspector may see a thing otherwise, and two may want two things: one must be named before both. */
function haveOneSpeaker(left: ToldClaim, right: ToldClaim): boolean {
  return countShared(namesBefore(left), namesBefore(right)) > 0;
}

function namesBefore({ analysis, range }: ToldClaim): ReadonlySet<string> {
  const before = analysis.tokens.slice(0, range.from);
  return new Set(collect(before, ({ partOfSpeech, stem }) => (partOfSpeech === 'PROPN' ? [stem] : [])));
}

function wordsOf({ analysis, range }: ToldClaim) {
  return { tokens: analysis.tokens, range };
}

/** One word, or two opposite ones: in one passage of two copies they are compared where they stand. */
function areOneWord(left: ToldClaim, right: ToldClaim): boolean {
  const [own, other] = [loneWord(left), loneWord(right)];
  if (own === undefined || other === undefined) return false;
  return own.lemma === other.lemma || relateWords(own, other).relation === 'exclusive';
}

/** The only word of a claim. */
function loneWord({ range, analysis }: ToldClaim): Token | undefined {
  return range.to - range.from === 1 ? analysis.tokens[range.from] : undefined;
}

function isNearCopy({ left, right, similarity }: SentencePair): boolean {
  if (similarity < sharedByCopies) return false;
  return diffWords(left.sentence.analysis, right.sentence.analysis).sharedOfLonger >= sharedByCopies;
}
