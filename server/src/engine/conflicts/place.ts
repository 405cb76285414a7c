import type { PlaceMention } from '../model/place.ts';
import { isKnownPlace, relatePlaces } from '../model/placeRelation.ts';
import { compareFacts, type FactComparer, type PlacedFact } from './compareFacts.ts';
import type { Detector } from './detector.ts';

/** How much a place is doubted that no gazetteer knows, and one that is attached in another way. */
const unknownPlace = 0.8;
const otherAttachment = 0.7;

const comparer: FactComparer<PlaceMention> = {
  factsOf: ({ sentence }) => sentence.analysis.facts.places,
  spanOf: ({ span }) => span,
  valueOf: ({ place, direction, type }) =>
    direction === undefined || type === 'direction' ? place : `${direction} ${place}`,
  relate: ({ fact: left }, { fact: right }) => relatePlaces(left, right),
  isSelfIdentifying: () => true,
  likeness,
  leastSlot: 0.5,
  reason: 'same passage, different place',
};

/**
 * Places that exclude each other. It leaves alone a city and its country, a capital that stands for its
 * government, an adjective for its noun, and two places of two events.
 */
export const placeDetector: Detector = {
  kind: 'place',
  noun: 'Place',
  summary: 'Places of one event that exclude each other: cities, countries, compass points.',
  leastConfidence: 0.5,
  *detect({ versionPairs, stemWeight }) {
    const comparisons = [];
    for (const versions of versionPairs) {
      comparisons.push(...compareFacts(versions, comparer, stemWeight));
      yield;
    }
    return comparisons;
  },
};

function likeness(
  { fact: left }: PlacedFact<PlaceMention>,
  { fact: right }: PlacedFact<PlaceMention>,
): number {
  const known = isKnownPlace(left) && isKnownPlace(right) ? 1 : unknownPlace;
  const attached =
    left.adjective === right.adjective && left.preposition === right.preposition ? 1 : otherAttachment;
  return known * attached;
}
