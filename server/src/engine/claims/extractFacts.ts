import type { SentenceFacts } from '../model/fact.ts';
import type { Token } from '../model/token.ts';
import { extractDates } from './dates/date.ts';
import { extractNames } from './names/names.ts';
import { extractPlaces } from './places/places.ts';
import { extractPolarity } from './negation/polarity.ts';
import { extractQuantities } from './quantities/quantity.ts';

/** Everything the extractors find in one sentence, by its own words alone. Spans count from its start. */
export function extractFacts(text: string, tokens: readonly Token[]): SentenceFacts {
  const names = extractNames(text, tokens);
  const dates = extractDates(text, tokens);
  return {
    quantities: extractQuantities(text, tokens, dates),
    dates,
    names,
    places: extractPlaces(text, tokens, names),
    polarity: extractPolarity(text, tokens),
  };
}
