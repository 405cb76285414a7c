import { diffWords } from '../language/diffWords.ts';
import { dateTopics } from '../language/topicsOfDates.ts';
import type { DateExpression } from '../model/date.ts';
import type { DateContext } from '../model/dateInterval.ts';
import { relateDates } from '../model/dateRelation.ts';
import type { Relation } from '../model/relation.ts';
import { rememberPair } from '../util/remember.ts';
import { areOfOppositeDeeds } from './facts/areOfOppositeDeeds.ts';
import { areOfOtherFigures } from './facts/areOfOtherFigures.ts';
import { collateFacts } from './facts/collateFacts.ts';
import { dateLeftOvers } from './facts/dateLeftOvers.ts';
import { isFit } from './facts/isFit.ts';
import { isLikened } from './facts/isLikened.ts';
import { isOffset } from './facts/isOffset.ts';
import { factMeeter, type FactComparer, type PlacedFact } from './facts/compareFacts.ts';
import { factPlacer } from './facts/factPlacer.ts';
import { dateContextOf } from './facts/dateContext.ts';
import { rememberByFacts } from './facts/rememberByFact.ts';
import { isOfBirth } from './facts/isOfBirth.ts';
import type { Detector } from './detector.ts';
import { framedFactMeeter } from './frames/meetFramedFacts.ts';
import { circumstancesOf } from './frames/oneDeed.ts';
import { isWritingDay } from './facts/writingDay.ts';

/** A date that nothing else accounts for is seldom met by chance. */
const leastSlot = 0.41;
/** How much the likeness of two places drops where one date is a bound (`since 2014`) and the other is not. */
const otherBound = 0.7;
/** `since 1967` and `in 2031` are hardly ever about one event. */
const otherBoundOfYears = 0.5;

/** Share of common words from which nothing but a word or two was changed. */
const copyOfSentence = 0.8;

const comparer: FactComparer<DateExpression> = {
  sort: 'dates',
  factsOf: ({ facts }) => facts.dates,
  spanOf: ({ span }) => span,
  valueOf: printDate,
  relate: (left, right) => {
    const relation = relateInContext(left, right);
    // Births are asked last: most dates are unrelated by themselves.
    return relation !== 'unrelated' && isOfBirth(left) !== isOfBirth(right) ? 'unrelated' : relation;
  },
  fit: (left, right) => isFit(relateInContext(left, right)) && isOfBirth(left) === isOfBirth(right),
  contextOf: ({ article }) => dateContextOf(article),
  topicsOf: () => dateTopics,
  isSelfIdentifying: () => true,
  tellsItself: ({ year, day, month, weekday, hour }) =>
    year !== undefined ||
    (day !== undefined && month !== undefined) ||
    (weekday !== undefined && hour !== undefined),
  likeness: (left, right) => {
    if (tellsItsOwnDay(left) && tellsItsOwnDay(right)) return 0;
    if (areOfTwoThings(left, right)) return 0;
    if (areTurned(left.fact, right.fact)) return isCopied(left, right) ? 1 : 0;
    return likenessOfBounds(left.fact, right.fact);
  },
  boundsAgree: true,
  leftOver: dateLeftOvers,
  leastSlot: () => leastSlot,
  reason: 'same passage, different date',
};
const placeFact = factPlacer(comparer);
const meetFramed = framedFactMeeter(comparer, placeFact, {
  factsOf: (placed) => circumstancesOf(placed, placed.frame.dates),
  roleOf: ({ relation }) => relation,
});
const collation = collateFacts(factMeeter(comparer, placeFact), comparer, placeFact, meetFramed);

/**
 * Dates and times of one event that exclude each other. It leaves alone a date inside a wider one
 * (`late 2021`, `2021`), the weekday of a date, the same hour on two clocks, and dates of two events.
 */
export const dateDetector: Detector = {
  kind: 'date',
  noun: 'Date',
  summary: 'Dates and times of one event that exclude each other.',
  leastConfidence: 0.4,
  detect: collation.disputes,
  agreements: collation.agreements,
};

/** How two dates relate, with the contexts in which they were read: articles that tell the same of theirs have one. */
interface Related {
  readonly own: DateContext;
  readonly other: DateContext;
  readonly relation: Relation;
}

const lastRelated: (left: DateExpression, right: DateExpression) => { last?: Related } = rememberPair(
  () => ({}),
);

/** Every date is held against many others at each edit, and few contexts change. */
function relateInContext(left: PlacedFact<DateExpression>, right: PlacedFact<DateExpression>): Relation {
  const [own, other] = [dateContextOf(left.placed.article), dateContextOf(right.placed.article)];
  const known = lastRelated(left.fact, right.fact);
  if (known.last?.own !== own || known.last.other !== other)
    known.last = { own, other, relation: relateDates(left.fact, right.fact, own, other) };
  return known.last.relation;
}

/** What the two sentences say by themselves. */
const areOfTwoThings = rememberByFacts(
  (left: PlacedFact<DateExpression>, right: PlacedFact<DateExpression>): boolean =>
    isLikened(left) ||
    isLikened(right) ||
    isOffset(left) !== isOffset(right) ||
    areOfOppositeDeeds(left, right) ||
    areOfOtherFigures(left, right),
);

function tellsItsOwnDay({ fact, placed }: PlacedFact<DateExpression>): boolean {
  return isWritingDay(placed.article, fact);
}

/** `before 2014` and `after 2014` underline the same words, so the value must tell them apart. */
function printDate({ relation, label }: DateExpression): string {
  return relation === 'before' || relation === 'after' || relation === 'until'
    ? `${relation} ${label}`
    : label;
}

/** `applies from 1 January`, `applies until 1 January`: one and the same sentence but for that, or an old rule and a new one. */
function areTurned(left: DateExpression, right: DateExpression): boolean {
  return left.label === right.label && [left.relation, right.relation].sort().join(' ') === 'since until';
}

function isCopied(
  { placed: left }: PlacedFact<DateExpression>,
  { placed: right }: PlacedFact<DateExpression>,
) {
  return diffWords(left.sentence.analysis, right.sentence.analysis).sharedOfLonger >= copyOfSentence;
}

function likenessOfBounds(left: DateExpression, right: DateExpression): number {
  if (left.relation === right.relation || areOpposite(left, right)) return 1;
  return left.granularity === 'year' || right.granularity === 'year' ? otherBoundOfYears : otherBound;
}

/** Opposite bounds of one date: `before 2014` against `after 2014`. */
function areOpposite(left: DateExpression, right: DateExpression): boolean {
  return left.label === right.label && [left.relation, right.relation].sort().join(' ') === 'after before';
}
