import { placeTopics } from '../language/valueTopics.ts';
import type { PlacedSentence } from '../model/alignment.ts';
import type { PlaceMention } from '../model/place.ts';
import { isKnownPlace, relatePlaces } from '../model/placeRelation.ts';
import { collateFacts } from './facts/collateFacts.ts';
import { factMeeter, factPlacer, type FactComparer, type PlacedFact } from './facts/compareFacts.ts';
import type { Detector } from './detector.ts';
import { framedFactMeeter } from './frames/meetFramedFacts.ts';
import { venueMeeter } from './frames/meetVenues.ts';
import { circumstancesOf } from './frames/oneDeed.ts';

/** A place that nothing else accounts for is seldom met by chance. */
const leastSlot = 0.41;
/** How much a place is doubted that no gazetteer knows, and one that is attached in another way. */
const unknownPlace = 0.8;
const otherAttachment = 0.7;

const comparer: FactComparer<PlaceMention> = {
  factsOf: ({ sentence }) => sentence.analysis.facts.places,
  spanOf: ({ span }) => span,
  valueOf: ({ place, direction, type }) =>
    direction === undefined || type === 'direction' ? place : `${direction} ${place}`,
  relate: ({ fact: left }, { fact: right }) => relatePlaces(left, right),
  topicsOf: () => placeTopics,
  isSelfIdentifying: () => true,
  agreesAnywhere: true,
  likeness,
  leastSlot: () => leastSlot,
  reason: 'same passage, different place',
};
const placeFact = factPlacer<PlaceMention>();
const meetFramed = framedFactMeeter(comparer, placeFact, {
  factsOf: (placed) =>
    circumstancesOf(
      placed,
      placed.frame.places.filter(({ preposition }) => preposition !== undefined),
    ),
  roleOf: attachmentOf,
});
const meetVenues = venueMeeter(placeFact);
const collation = collateFacts(factMeeter(comparer, placeFact), comparer, (versions, directory) => [
  ...meetFramed(versions, directory),
  ...meetVenues(versions),
]);

/**
 * Places that exclude each other. It leaves alone a city and its country, a capital that stands for its
 * government, an adjective for its noun, and two places of two events.
 */
export const placeDetector: Detector = {
  kind: 'place',
  noun: 'Place',
  summary: 'Places of one event that exclude each other: cities, countries, compass points.',
  leastConfidence: 0.4,
  detect: collation.disputes,
  agreements: collation.agreements,
};

function likeness(own: PlacedFact<PlaceMention>, other: PlacedFact<PlaceMention>): number {
  const { fact: left } = own;
  const { fact: right } = other;
  if (isNamedIn(other.placed, left) && isNamedIn(own.placed, right)) return 0;
  const known = isKnownPlace(left) && isKnownPlace(right) ? 1 : unknownPlace;
  const attached = attachmentOf(left) === attachmentOf(right) ? 1 : otherAttachment;
  return known * attached;
}

/** `in Lunde, Marren and Orvel`: of the places of a list only the first shows that it is one, and it may stand last elsewhere. */
function isNamedIn({ sentence }: PlacedSentence, { place, type }: PlaceMention): boolean {
  if (type !== 'unknown') return false;
  const last = place.split(' ').at(-1);
  return sentence.analysis.tokens.some(({ text }) => text === last);
}

/** How a place belongs to what is said: `of Leeds`, `Leeds-based` and `from Leeds` are one attachment. */
function attachmentOf({
  adjective,
  preposition,
}: PlaceMention): 'adjective' | 'origin' | 'direction' | 'location' {
  if (adjective) return 'adjective';
  if (preposition === undefined) return 'location';
  if (['of', 'based', 'from'].includes(preposition)) return 'origin';
  return ['to', 'toward', 'towards', 'into'].includes(preposition) ? 'direction' : 'location';
}
