import type { Article } from '../model/article.ts';
import { dateOrderOf, type DateContext } from '../model/dateInterval.ts';

const contextsByArticle = new WeakMap<Article, DateContext>();

/** What an article tells of how to read its dates: the day it counts from, and whether day or month comes first. */
export function dateContextOf(article: Article): DateContext {
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
