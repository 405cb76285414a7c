import { dateOrderOf } from '../../model/dateInterval.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import { shiftSpan } from '../../model/span.ts';
import { factAt } from './factAt.ts';
import { fitDate } from './fitDate.ts';
import { fitName } from './fitName.ts';
import { fitPlace } from './fitPlace.ts';
import { fitQuantityWordings } from './fitQuantity.ts';

/** States the source's figure the way the target writes figures: `14-inch` for `41-inch`, `nine` for `eight`. */
export function fitQuantityAt(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const from = factAt(
    target,
    ({ quantities }) => quantities,
    ({ figure }) => figure,
  );
  const to = factAt(
    source,
    ({ quantities }) => quantities,
    ({ figure }) => figure,
  );
  if (!from || !to) return [];
  return fitQuantityWordings(
    { text: from.text, quantity: from.fact },
    { text: to.text, quantity: to.fact },
  ).map((fitted) => ({ ...fitted, span: shiftSpan(fitted.span, from.sentence.span.start) }));
}

/** States the source's date the way the target writes dates: `September 12` for `September 21`. */
export function fitDateAt(target: FitPlace, source: FitPlace): Replacement | undefined {
  const from = factAt(
    target,
    ({ dates }) => dates,
    ({ span }) => span,
  );
  const to = factAt(
    source,
    ({ dates }) => dates,
    ({ span }) => span,
  );
  if (!from || !to) return undefined;
  const fitted = fitDate(
    { text: from.text, date: from.fact, ...orderOf(target) },
    { text: to.text, date: to.fact, ...orderOf(source) },
  );
  return { ...fitted, span: shiftSpan(fitted.span, from.sentence.span.start) };
}

function orderOf({ article }: FitPlace): { readonly order?: 'dayFirst' | 'monthFirst' } {
  const order = dateOrderOf(article.sentences.flatMap(({ analysis }) => analysis.facts.dates));
  return order === undefined ? {} : { order };
}

/** Puts in another spelling and keeps capitals, possessive and emphasis of the place. */
export function fitNameAt({ passage }: FitPlace, source: FitPlace): Replacement {
  return { span: passage.span, newText: fitName(passage.text, source.passage.text) };
}

/** Puts in another place and keeps what hangs on it: `Pittsburgh-based` for `Cleveland-based`. */
export function fitPlaceAt({ passage }: FitPlace, source: FitPlace): Replacement {
  return { span: passage.span, newText: fitPlace(passage.text, source.passage.text) };
}
