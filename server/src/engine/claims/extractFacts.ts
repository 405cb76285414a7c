import type { SentenceFacts } from '../model/fact.ts';
import { overlapsAny } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { extractDates } from './dates/date.ts';
import { layOutDate, layOutName, layOutPlace, layOutQuantity } from './layOutFacts.ts';
import { extractNames } from './names/names.ts';
import { extractPlaces } from './places/places.ts';
import { extractPolarity } from './negation/polarity.ts';
import { extractQuantities } from './quantities/quantity.ts';

/** Everything the extractors find in one sentence, by its own words alone. Spans count from its start. */
export function extractFacts(text: string, tokens: readonly Token[]): SentenceFacts {
  const dates = extractDates(text, tokens).map(layOutDate);
  // The zone of a time is no name: `9 p.m. Eastern`.
  const times = dates.flatMap(({ zone, span }) => (zone === undefined ? [] : [span]));
  const names = extractNames(text, tokens)
    .filter(({ span }) => !overlapsAny(times, span))
    .map(layOutName);
  return {
    quantities: extractQuantities(text, tokens, dates).map(layOutQuantity),
    dates,
    names,
    places: extractPlaces(text, tokens, names).map(layOutPlace),
    polarity: extractPolarity(text, tokens),
  };
}
