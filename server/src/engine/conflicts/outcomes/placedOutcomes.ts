import { areOfTwoOccasions } from '../../language/formerOccasion.ts';
import { printOutcome } from '../../language/outcomes.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/comparison.ts';
import type { DateExpression } from '../../model/date.ts';
import type { DateContext } from '../../model/dateInterval.ts';
import { relateDates } from '../../model/dateRelation.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { dateContextOf } from '../facts/dateContext.ts';
import { isDecision, isDeed } from './claimTopics.ts';
import { areToldOfOneThing, countShared, mayBeOneDecision } from './oneThing.ts';
import { isInRelative } from './subjectPastRelative.ts';
import { namesIn, toldClaims, type ToldClaim } from './toldClaims.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { isQuoted } from '../isQuoted.ts';
import { placeFound } from '../placeFound.ts';

/** How many sentences off a name may stand that tells whose deed it is, within the paragraph: what it is told of is named. */
const deedReach = 2;

/** Something told in a sentence. */
export interface PlacedWords {
  readonly placed: PlacedSentence;
}

/** A claim where it stands. An edit makes these anew for all of its version, so they hold no more than must be. */
export interface PlacedClaim extends PlacedWords {
  /** What it tells wherever it stands: the key of what is remembered of it over an edit. */
  readonly told: ToldClaim;
}

/** The claims of a version, without those on a thing of which it tells both outcomes: it tells of two things or times. */
export function claimsOf(article: Article): readonly PlacedClaim[] {
  return readClaims(article).claims;
}

interface Claims {
  /** In reading order. */
  readonly claims: readonly PlacedClaim[];
  readonly byTopic: ReadonlyMap<string, readonly PlacedClaim[]>;
}

const readClaims = remember((article: Article): Claims => {
  const all = placeClaims(article);
  const byTopic = groupBy(all, groupOf);
  const turned = findTurned(byTopic);
  if (turned.size === 0) return { claims: all, byTopic };
  const claims = all.filter((claim) => !turned.has(claim));
  return { claims, byTopic: groupBy(claims, groupOf) };
});

function findTurned(byTopic: Claims['byTopic']): ReadonlySet<PlacedClaim> {
  const turned = new Set<PlacedClaim>();
  const decisions: PlacedClaim[] = [];
  for (const [topic, claims] of byTopic) {
    addTurned(turned, claims, isTurned);
    if (isDecision({ topic })) decisions.push(...claims);
  }
  addTurned(turned, decisions, ({ told }, others) =>
    others.some((other) => mayBeOneDecision(told, other.told)),
  );
  return turned;
}

/** Of most topics a version tells one side alone, so that nothing need be asked of its claims. */
function addTurned(
  turned: Set<PlacedClaim>,
  claims: readonly PlacedClaim[],
  isTurned: (claim: PlacedClaim, opposed: readonly PlacedClaim[]) => boolean,
): void {
  if (!tellsBothSides(claims)) return;
  const sides = groupBy(claims, ({ told }) => told.side);
  for (const claim of claims) {
    const opposed = sides.get(claim.told.side === 'yes' ? 'no' : 'yes') ?? [];
    if (isTurned(claim, opposed)) turned.add(claim);
  }
}

function tellsBothSides(claims: readonly PlacedClaim[]): boolean {
  for (const { told } of claims) if (told.side !== claims[0]?.told.side) return true;
  return false;
}

function isTurned(claim: PlacedClaim, opposed: readonly PlacedClaim[]): boolean {
  return (
    isOfLastTurn(claim) ||
    opposed.some(
      (other) => isToldBeside(claim, other) || (areOfOneThing(claim, other) && !areOfOthers(claim, other)),
    )
  );
}

/**
 * `the bow that went missing has been recovered`: what a clause tells only to say which one is meant was so before, and so
 * was what another deed followed: `was held for two hours and then freed`.
 */
function wasBefore(told: ToldClaim, later: ToldClaim): boolean {
  const { tokens } = told.analysis;
  return (
    told.side !== later.side &&
    told.range.to <= later.range.from &&
    told.topicGroup === later.topicGroup &&
    (isInRelative(tokens, told.range.from) || isNext(tokens, later.range.from)) &&
    told.keys.size > 0 &&
    countShared(told.keys, later.keys) > 0
  );
}

function isNext(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.partOfSpeech ?? '')) at -= 1;
  return /^(?:and|then)$/.test(tokens[at]?.normal ?? '');
}

/** `Watchman cleared` over `a jury found Leonard Vasey guilty in 2015`: the headline tells of a later court. */
function isOfLastTurn({ told, placed }: PlacedClaim): boolean {
  return told.keys.size === 0 && placed.sentence.blockKind === 'headline';
}

/**
 * `his brother was convicted` in a sentence that names the Trevicks, beside `Marrack was acquitted`: where either claim names
 * nobody, the names of its sentence tell whose it is.
 */
function areOfOthers(left: PlacedClaim, right: PlacedClaim): boolean {
  const [own, other] = [peopleOf(left), peopleOf(right)];
  const isNamed = left.told.people.size > 0 || right.told.people.size > 0;
  return isNamed && own.size > 0 && other.size > 0 && countShared(own, other) === 0;
}

function peopleOf({ told, placed }: PlacedClaim): ReadonlySet<string> {
  return told.people.size > 0 ? told.people : new Set(namesIn(placed.sentence.analysis));
}

/** `cleared of manslaughter but convicted of falsifying records`: which of the two another version tells, nobody knows. */
function isToldBeside(claim: PlacedClaim, other: PlacedClaim): boolean {
  return (
    claim.placed.sentence === other.placed.sentence && countShared(claim.told.people, other.told.people) > 0
  );
}

function placeClaims(article: Article): readonly PlacedClaim[] {
  return placeFound(placeSentences(article), claimsWithChanges, (placed, { told, later }) =>
    isQuoted(placed, told.range.from) || later.some(({ range }) => !isQuoted(placed, range.from))
      ? undefined
      : { placed, told },
  );
}

/** The claims of a sentence, each with those that tell that it is so no longer. */
const claimsWithChanges = sentenceReaders.remember((analysis: SentenceAnalysis) => {
  const claims = toldClaims(analysis);
  return claims.map((told) => ({ told, later: claims.filter((other) => wasBefore(told, other)) }));
});

function groupOf({ told }: PlacedClaim): string {
  return told.topicGroup;
}

/** Whether two claims of one topic are of one thing, wherever they stand. */
export function areOfOneThing(left: PlacedClaim, right: PlacedClaim): boolean {
  return areToldOfOneThing(left.told, right.told);
}

/** The claims of a version that may be of one topic with another. */
export function claimsLike({ topicGroup }: ToldClaim, article: Article): readonly PlacedClaim[] {
  return readClaims(article).byTopic.get(topicGroup) ?? [];
}

/** Stems of the names in its sentence and those beside it, as far as they are of one paragraph: few claims are asked. */
export const namesNear = remember(({ placed: { article, index }, told }: PlacedClaim): ReadonlySet<string> =>
  told.topic === 'absence' ? noNames : namesAround(article, index, isDeed(told) ? deedReach : 1),
);

/** Of what there is none, there is nobody around it. */
const noNames: ReadonlySet<string> = new Set();

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
    if (first?.partOfSpeech === 'PROPN' && (isOfStory || namesOf(article).has(first.stem)))
      stems.add(first.stem);
  }
  return stems;
}

/** At the head of a sentence a capital tells a name where the same word has it elsewhere too. */
const namesOf = remember(({ sentences }: Article): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { analysis } of sentences) for (const stem of namesIn(analysis)) names.add(stem);
  return names;
});

/** Dates of which none can be another's day, or a former occasion on one side alone: the two tell of two times. */
export function areOfOtherDays(left: PlacedWords, right: PlacedWords): boolean {
  const [own, other] = [left.placed.sentence.analysis, right.placed.sentence.analysis];
  if (areOfTwoOccasions(own, other)) return true;
  const [a, b] = [own.facts.dates, other.facts.dates];
  if (a.length === 0 || b.length === 0) return false;
  return otherDaysIn(dateContextOf(left.placed.article), dateContextOf(right.placed.article))(a, b);
}

type Dates = readonly DateExpression[];

/** Remembered by the contexts of two versions and the dates of two sentences: an edit leaves most of either as they are. */
const otherDaysIn = rememberPair((own: DateContext, other: DateContext) =>
  rememberPair((left: Dates, right: Dates): boolean =>
    left.every((date) => right.every((facing) => relateDates(date, facing, own, other) === 'exclusive')),
  ),
);

/** Printed by topic and side, so that `gave way` and `collapsed` are one reading, or as it was told already. */
export function stateClaim(
  { placed, told: { range, topic, side } }: PlacedClaim,
  value = printOutcome(topic, side),
): Statement {
  return stateTokens(placed, range, value);
}
