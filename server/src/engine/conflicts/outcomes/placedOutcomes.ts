import { areOfTwoOccasions } from '../../language/formerOccasion.ts';
import { printOutcome } from '../../language/outcomes.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/comparison.ts';
import type { DateExpression } from '../../model/date.ts';
import type { DateContext } from '../../model/dateInterval.ts';
import { relateDates } from '../../model/dateRelation.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import type { Token } from '../../model/token.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { dateContextOf } from '../facts/dateContext.ts';
import { isDecision, isDeed, topicGroupOf } from './claimTopics.ts';
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
export const claimsOf = remember((article: Article): readonly PlacedClaim[] => {
  const all = placeClaims(article);
  const byTopic = groupBy(all, groupOf);
  const decisions = all.filter(({ told }) => isDecision(told));
  const isTurned = (claim: PlacedClaim) =>
    byTopic
      .get(groupOf(claim))
      ?.some(
        (other) =>
          other.told.side !== claim.told.side &&
          (isOfLastTurn(claim) ||
            isToldBeside(claim, other) ||
            (areOfOneThing(claim, other) && !areOfOthers(claim, other))),
      ) === true ||
    (isDecision(claim.told) &&
      decisions.some(({ told }) => told.side !== claim.told.side && mayBeOneDecision(claim.told, told)));
  return all.filter((claim) => !isTurned(claim));
});

/**
 * `the bow that went missing has been recovered`: what a clause tells only to say which one is meant was so before, and so
 * was what another deed followed: `was held for two hours and then freed`.
 */
function wasBefore(told: ToldClaim, later: ToldClaim): boolean {
  const { tokens } = told.analysis;
  return (
    told.side !== later.side &&
    told.range.to <= later.range.from &&
    topicGroupOf(told) === topicGroupOf(later) &&
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
  return placeFound(placeSentences(article), toldClaims, (placed, told) =>
    isQuoted(placed, told.range.from) || isOver(placed, told) ? undefined : { placed, told },
  );
}

/** Whether its own sentence tells that it is so no longer. */
function isOver(placed: PlacedSentence, told: ToldClaim): boolean {
  return toldClaims(told.analysis).some(
    (later) => wasBefore(told, later) && !isQuoted(placed, later.range.from),
  );
}

function groupOf({ told }: PlacedClaim): string {
  return topicGroupOf(told);
}

/** Whether two claims of one topic are of one thing, wherever they stand. */
export function areOfOneThing(left: PlacedClaim, right: PlacedClaim): boolean {
  return areToldOfOneThing(left.told, right.told);
}

/**
 * The claims of a version that are of one thing with one of another. Remembered by the version that is asked: an edit of
 * another asks only for what it changed.
 */
export const claimsMeeting = remember((article: Article) => {
  const byTopic = claimsByTopic(article);
  return remember((told: ToldClaim): readonly PlacedClaim[] =>
    (byTopic.get(topicGroupOf(told)) ?? []).filter((claim) => areToldOfOneThing(told, claim.told)),
  );
});

/** The claims of a version that may be of one topic with another. */
export function claimsLike({ told }: PlacedClaim, article: Article): readonly PlacedClaim[] {
  return claimsByTopic(article).get(topicGroupOf(told)) ?? [];
}

const claimsByTopic = remember((article: Article) => groupBy(claimsOf(article), groupOf));

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
const namesOf = remember(
  ({ sentences }: Article): ReadonlySet<string> =>
    new Set(collect(sentences, ({ analysis }) => namesIn(analysis))),
);

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

/** Printed by topic and side, so that `gave way` and `collapsed` are one reading. */
export function stateClaim({ placed, told: { range, topic, side } }: PlacedClaim): Statement {
  return stateTokens(placed, range, printOutcome(topic, side));
}
