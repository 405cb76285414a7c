import { functionWords } from '../../language/functionWords.ts';
import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { PlaceMention } from '../../model/place.ts';
import { relatePlaces } from '../../model/placeRelation.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { Meeting, PlaceFact } from '../facts/compareFacts.ts';
import { isCommonVenue, venuesOf, type Venue } from './venues.ts';

const confidence = 0.6;
/** What two sentences share besides the building: a name counts twice. */
const leastShared = 2;
const leastSharedOfCommon = 4;

/**
 * Where one building lies of which each version has one: `found in a barn near Selm`, `run to ground in a barn outside
 * Orvel`. The sentences must have somebody or several other words in common.
 */
export function venueMeeter(
  placeFact: PlaceFact<PlaceMention>,
): (versions: VersionPair) => readonly Meeting<PlaceMention>[] {
  return remember(({ left, right, leftSentences, rightSentences }: VersionPair) =>
    collect(venuesOf(left), (own) =>
      collect(venuesOf(right), (other): readonly Meeting<PlaceMention>[] => {
        const [placed, facing] = [leftSentences[own.index], rightSentences[other.index]];
        if (!placed || !facing || own.noun !== other.noun || !isOneBuilding(own, placed, facing)) return [];
        const relation = relatePlaces(own.place, other.place);
        if (relation === 'unrelated') return [];
        return [
          { left: placeFact(placed, own.place), right: placeFact(facing, other.place), relation, confidence },
        ];
      }),
    ),
  );
}

function isOneBuilding(venue: Venue, left: PlacedSentence, right: PlacedSentence): boolean {
  const [own, other] = [wordsOf(left.sentence.analysis), wordsOf(right.sentence.analysis)];
  let shared = 0;
  for (const [stem, weight] of own) if (other.has(stem)) shared += weight;
  return shared - 1 >= (isCommonVenue(venue) ? leastSharedOfCommon : leastShared);
}

/** Stems of a sentence but for its places and dates; those of names count twice. */
const wordsOf = sentenceReaders.remember(
  ({ tokens, facts }: SentenceAnalysis): ReadonlyMap<string, number> => {
    const left = [...facts.places, ...facts.dates];
    const words = tokens.filter(
      (token) =>
        token.kind === 'word' &&
        !functionWords.has(token.normal) &&
        !left.some(({ span }) => overlapsSpan(span, token)),
    );
    const isName = (token: (typeof tokens)[number]) =>
      facts.names.some(({ span }) => overlapsSpan(span, token));
    return new Map(words.map((token) => [token.stem, isName(token) ? 2 : 1]));
  },
);
