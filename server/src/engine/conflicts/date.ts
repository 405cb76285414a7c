import type { VersionPair } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { DateExpression } from '../model/date.ts';
import { dateOrderOf, type DateContext } from '../model/dateInterval.ts';
import { relateDates } from '../model/dateRelation.ts';
import { compareFacts, type FactComparer, type PlacedFact } from './compareFacts.ts';
import type { Detector } from './detector.ts';

/** How much the likeness of two places drops where one date is a bound (`since 2014`) and the other is not. */
const otherBound = 0.7;

/**
 * Dates and times of one event that exclude each other. It leaves alone a date inside a wider one
 * (`late 2021`, `2021`), the weekday of a date, the same hour on two clocks, and dates of two events.
 */
export const dateDetector: Detector = {
  kind: 'date',
  noun: 'Date',
  summary: 'Dates and times of one event that exclude each other.',
  leastConfidence: 0.5,
  *detect({ versionPairs, stemWeight }) {
    const comparisons = [];
    for (const versions of versionPairs) {
      comparisons.push(...compareFacts(versions, comparerOf(versions), stemWeight));
      yield;
    }
    return comparisons;
  },
};

function comparerOf({ left, right }: VersionPair): FactComparer<DateExpression> {
  const leftContext = contextOf(left);
  const rightContext = contextOf(right);
  return {
    factsOf: ({ sentence }) => sentence.analysis.facts.dates,
    spanOf: ({ span }) => span,
    valueOf: ({ label }) => label,
    relate: (a, b) => relateDates(a.fact, b.fact, leftContext, rightContext),
    isSelfIdentifying: () => true,
    likeness: ({ fact: a }: PlacedFact<DateExpression>, { fact: b }: PlacedFact<DateExpression>) =>
      a.relation === b.relation ? 1 : otherBound,
    leastSlot: 0.5,
    reason: 'same passage, different date',
  };
}

const contextsByArticle = new WeakMap<Article, DateContext>();

/** What an article tells of how to read its dates: the day it counts from, and whether day or month comes first. */
function contextOf(article: Article): DateContext {
  const known = contextsByArticle.get(article);
  if (known) return known;
  const order = dateOrderOf(article.sentences.flatMap(({ analysis }) => analysis.facts.dates));
  const { day } = article.dateline;
  const context: DateContext = {
    ...(day === undefined ? {} : { day }),
    ...(order === undefined ? {} : { order }),
  };
  contextsByArticle.set(article, context);
  return context;
}
