import type { SentencePair, VersionPair } from '../../model/alignment.ts';
import { remember } from '../../util/remember.ts';
import { rememberByBasis } from '../rememberByBasis.ts';

/** The facts that are compared sentence by sentence, by the names under which a sentence lists them. */
export type ComparedFacts = 'quantities' | 'dates' | 'places';

type ByFacts<Value> = Readonly<Record<ComparedFacts, Value>>;

/** The aligned sentences that both state facts of a sort. Few do, so that they are looked for once and not for each sort. */
export const statingPairs = remember(
  ({ pairs, stemWeight }: VersionPair): ByFacts<readonly SentencePair[]> => {
    const quantities: SentencePair[] = [];
    const dates: SentencePair[] = [];
    const places: SentencePair[] = [];
    for (const pair of pairs) {
      const both = statedByBoth(pair, stemWeight);
      if (both.quantities) quantities.push(pair);
      if (both.dates) dates.push(pair);
      if (both.places) places.push(pair);
    }
    return { quantities, dates, places };
  },
);

const statedByBoth = rememberByBasis(({ left, right }): ByFacts<boolean> => {
  const own = left.sentence.analysis.facts;
  const others = right.sentence.analysis.facts;
  return {
    quantities: own.quantities.length > 0 && others.quantities.length > 0,
    dates: own.dates.length > 0 && others.dates.length > 0,
    places: own.places.length > 0 && others.places.length > 0,
  };
});
