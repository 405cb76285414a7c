import type { Article } from '../../model/article.ts';
import type { DateExpression } from '../../model/date.ts';
import { relateDates } from '../../model/dateRelation.ts';
import { dateContextOf } from './dateContext.ts';

/** Dates as their article reads them. */
export interface DatesOfArticle {
  readonly article: Article;
  readonly dates: readonly DateExpression[];
}

/** Whether both name one day or time, or one that holds the other's. */
export function nameOneDay(left: DatesOfArticle, right: DatesOfArticle): boolean {
  const [own, other] = [dateContextOf(left.article), dateContextOf(right.article)];
  return left.dates.some((date) =>
    right.dates.some((day) => /^(?:equivalent|narrower|wider)$/.test(relateDates(date, day, own, other))),
  );
}
