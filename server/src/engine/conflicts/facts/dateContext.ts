import type { Article } from '../../model/article.ts';
import { dateOrderOf, type DateContext } from '../../model/dateInterval.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { keepOne } from '../rememberByBasis.ts';

const keepContext = keepOne(({ day, order }: DateContext) => `${day ?? ''} ${order ?? ''}`);
const everyArticle = {};

/**
 * What an article tells of how to read its dates: the day it counts from, and whether day or month comes first.
 * Articles that tell the same have one context between them.
 */
export const dateContextOf = remember((article: Article): DateContext => {
  const order = dateOrderOf(collect(article.sentences, ({ analysis }) => analysis.facts.dates));
  const { day } = article.dateline;
  return keepContext(everyArticle, {
    ...(day === undefined ? {} : { day }),
    ...(order === undefined ? {} : { order }),
  });
});
