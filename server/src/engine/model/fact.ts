import type { DateExpression } from './date.ts';
import type { NameMention } from './name.ts';
import type { PlaceMention } from './place.ts';
import type { Polarity } from './polarity.ts';
import type { Quantity } from './quantity.ts';

/** Everything that the extractors find in one sentence, by its own words alone. */
export interface SentenceFacts {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateExpression[];
  readonly names: readonly NameMention[];
  readonly places: readonly PlaceMention[];
  readonly polarity: Polarity;
}
