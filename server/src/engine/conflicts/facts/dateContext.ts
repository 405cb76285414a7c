import type { Article } from '../../model/article.ts';
import type { DateExpression } from '../../model/date.ts';
import { dateOrderOf, type DateContext } from '../../model/dateInterval.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { zoneOfLetters, zoneOfWord } from '../../language/timeZones.ts';
import { remember } from '../../util/remember.ts';
import { keepOne } from '../rememberByBasis.ts';

const keepContext = keepOne(
  ({ day, order, zone }: DateContext) => `${day ?? ''} ${order ?? ''} ${zone ?? ''}`,
);
const everyArticle = {};

/**
 * What an article tells of how to read its dates: the day it counts from, whether day or month comes first, and its zone.
 * Articles that tell the same have one context between them.
 */
export const dateContextOf = remember((article: Article): DateContext => {
  const headings = new Set<string>();
  const told = new Set<string>();
  const dates: DateExpression[] = [];
  for (const { analysis } of article.sentences) {
    const heading = zoneOfHeading(analysis);
    if (heading !== undefined) headings.add(heading);
    for (const date of analysis.facts.dates) {
      dates.push(date);
      if (date.zone !== undefined) told.add(date.zone);
    }
  }
  const order = dateOrderOf(dates);
  const { day } = article.dateline;
  const zone = onlyZone(headings, told);
  return keepContext(everyArticle, {
    ...(day === undefined ? {} : { day }),
    ...(order === undefined ? {} : { order }),
    ...(zone === undefined ? {} : { zone }),
  });
});

/** The zone of a heading; else the one that its times name. Where these are in two, the others may be in either. */
function onlyZone(headings: ReadonlySet<string>, told: ReadonlySet<string>): string | undefined {
  const [zone, other] = headings.size > 0 ? headings : told;
  return other === undefined ? zone : undefined;
}

/** `Timeline (Eastern Time)`, `all times GMT`. */
const named =
  /\((Atlantic|Eastern|Central|Mountain|Pacific) (?:(?:Standard|Daylight) )?Time\)|\b[Tt]imes(?: are)?(?: in)? (Atlantic|Eastern|Central|Mountain|Pacific|[A-Z]{2,4})\b/;

const zoneOfHeading = sentenceReaders.remember(({ text }: SentenceAnalysis): string | undefined => {
  const match = named.exec(text);
  const word = match?.[1] ?? match?.[2] ?? '';
  return zoneOfWord(word) ?? zoneOfLetters(word);
});
