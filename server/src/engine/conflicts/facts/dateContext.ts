import type { Article } from '../../model/article.ts';
import { dateOrderOf, type DateContext } from '../../model/dateInterval.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { zoneOfLetters, zoneOfWord } from '../../language/timeZones.ts';
import { collect } from '../../util/collect.ts';
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
  const order = dateOrderOf(collect(article.sentences, ({ analysis }) => analysis.facts.dates));
  const { day } = article.dateline;
  const zone = onlyZone(article);
  return keepContext(everyArticle, {
    ...(day === undefined ? {} : { day }),
    ...(order === undefined ? {} : { order }),
    ...(zone === undefined ? {} : { zone }),
  });
});

/** Where an article names two zones, its other times may be in either. */
function onlyZone({ sentences }: Article): string | undefined {
  const zones = new Set<string>();
  for (const { analysis } of sentences) for (const zone of zonesIn(analysis)) zones.add(zone);
  const [zone] = zones;
  return zones.size === 1 ? zone : undefined;
}

/** `Timeline (Eastern Time)`, `all times GMT`. */
const named =
  /\b(Atlantic|Eastern|Central|Mountain|Pacific) (?:(?:Standard|Daylight) )?Time\b|\b[Tt]imes(?: are)?(?: in)? ([A-Z]{2,4})\b/;

const zonesIn = remember(({ text, facts }: SentenceAnalysis): readonly string[] => {
  const told = collect(facts.dates, ({ zone }) => zone ?? []);
  const match = named.exec(text);
  const heading = zoneOfWord(match?.[1] ?? '') ?? zoneOfLetters(match?.[2] ?? '');
  return heading === undefined ? told : [...told, heading];
});
