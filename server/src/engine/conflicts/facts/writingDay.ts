import type { Article } from '../../model/article.ts';
import type { DateExpression } from '../../model/date.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { relateDates } from '../../model/dateRelation.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { dateContextOf } from './dateContext.ts';
import { isFit } from './isFit.ts';

/** A version's own day stands in its first lines: dateline, slug or lead. */
const sentencesSearched = 3;
const reporting =
  '(?:sa(?:id|ys)|told|tells|announce[ds]|reported|reports|confirmed|confirms|stated|wrote|declared|published|released|according to|informed|warned|added|disclosed|revealed|statement|ruled|decided)';
const reportedBefore = new RegExp(`\\b${reporting}\\b[^,.;]{0,40}$`, 'i');
const reportedBehind = new RegExp(`^[^,.;]{0,30}\\b${reporting}\\b`, 'i');
/** Enough to tell which of two days of the year is the later. */
const mostDaysOfMonth = 31;
/** In a shorter version the first date is as likely to be the news itself. */
const fewestSentences = 5;

/**
 * True where two versions were written on different days by their own first lines: `(Saturday, 7 a.m.)`
 * and `on Sunday morning`. Their running counts, tolls above all, speak of different moments.
 */
export const wereWrittenApart = rememberPair((left: Article, right: Article): boolean => {
  const [a, b] = [writingDay(left), writingDay(right)];
  if (!a || !b) return false;
  return relateDates(a, b, dateContextOf(left), dateContextOf(right)) === 'exclusive';
});

/** Days in a week, and by how many of them one weekday may lie behind another and still be the later one. */
const week = 7;
const daysAhead = 3;

/**
 * True where by their own first lines the first version may have been written after the second: what it tells as done
 * may be what has come of the other in the meantime. Of two weekdays the later one is that which follows within three days.
 */
export function mayHaveMovedOn(settled: Article, open: Article): boolean {
  if (!wereWrittenApart(settled, open)) return false;
  const [a, b] = [writingDay(settled), writingDay(open)];
  const ahead = daysBetween(b, a);
  if (ahead !== undefined) return ahead > 0;
  if (a?.weekday === undefined || b?.weekday === undefined) return true;
  const later = (a.weekday - b.weekday + week) % week;
  return later > 0 && later <= daysAhead;
}

/** Where both tell the day of the year, and neither year or the same. */
function daysBetween(from: DateExpression | undefined, to: DateExpression | undefined): number | undefined {
  if (from?.month === undefined || to?.month === undefined) return undefined;
  if (from.day === undefined || to.day === undefined || from.year !== to.year) return undefined;
  return (to.month - from.month) * mostDaysOfMonth + to.day - from.day;
}

/**
 * True where two versions were told at one time by their own first lines, to the hour or the part of the day where
 * either says that much, or where neither says when: only then do their tallies speak of one moment.
 */
export function areToldAtOneTime(left: Article, right: Article): boolean {
  const [a, b] = [writingDay(left), writingDay(right)];
  if (!a || !b) return !a && !b;
  const relation = relateDates(a, b, dateContextOf(left), dateContextOf(right));
  return isFit(relation) && tellsHour(a) === tellsHour(b);
}

function tellsHour({ hour, part }: DateExpression): boolean {
  return hour !== undefined || part !== undefined;
}

/** True where a date names the day on which its own version was written: each says truly when it was told. */
export const isWritingDay = rememberPair((article: Article, date: DateExpression): boolean => {
  const [day] = daysOfTelling(article);
  if (!day) return false;
  const context = dateContextOf(article);
  return isFit(relateDates(date, day, context, context));
});

/** The first day in the first lines of a version, which is most often its own; a date has the weekday that is told as today. */
const writingDay = remember((article: Article): DateExpression | undefined => {
  const days = firstSentences(article).flatMap(({ analysis }) => analysis.facts.dates.filter(isDay));
  const [first] = days;
  if (first?.month === undefined || first.weekday !== undefined) return first;
  const today = days.find((date) => isBareWeekday(date) && date.weekday !== undefined);
  return today?.weekday === undefined ? first : { ...first, weekday: today.weekday };
});

/**
 * Those among them on which something was told, that stand in a dateline or a line of their own, or that are told as
 * newsrooms tell today, by the weekday alone. A date of the calendar (`will begin on Tuesday, 11 November`) is the event's.
 */
const daysOfTelling = remember((article: Article): readonly DateExpression[] =>
  firstSentences(article).flatMap(({ analysis, blockKind }) =>
    analysis.facts.dates.filter(
      (date) =>
        isDay(date) &&
        (blockKind !== 'paragraph' || isBareWeekday(date) || isReported(analysis.text, date.span)),
    ),
  ),
);

function firstSentences({ sentences }: Article): readonly Sentence[] {
  return sentences.length < fewestSentences ? [] : sentences.slice(0, sentencesSearched);
}

function isDay({ weekday, day }: DateExpression): boolean {
  return weekday !== undefined || day !== undefined;
}

function isBareWeekday({ month, granularity }: DateExpression): boolean {
  return month === undefined && granularity === 'day';
}

/** `The company said on Tuesday`, `according to figures released Monday`: the day on which it was told. */
function isReported(text: string, { start, end }: Span): boolean {
  return reportedBefore.test(text.slice(0, start)) || reportedBehind.test(text.slice(end));
}
