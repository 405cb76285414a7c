import { lookUpPlaces } from '../language/gazetteer.ts';
import { placeTopics } from '../language/topicsOfPlaces.ts';
import type { PlacedSentence } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { PlaceMention } from '../model/place.ts';
import { isKnownPlace, relatePlaces } from '../model/placeRelation.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { sentenceReaders } from '../model/sentenceReaders.ts';
import { remember } from '../util/remember.ts';
import { collateFacts } from './facts/collateFacts.ts';
import { factMeeter, type FactComparer, type PlacedFact, type TellingStory } from './facts/compareFacts.ts';
import { factPlacer } from './facts/factPlacer.ts';
import { isFit } from './facts/isFit.ts';
import type { Detector } from './detector.ts';
import { framedFactMeeter } from './frames/meetFramedFacts.ts';
import { venueMeeter } from './frames/meetVenues.ts';
import { relateToldPlaces } from './sites/relateToldPlaces.ts';
import { leftSiteMeeter } from './sites/meetLeftSites.ts';
import { gatheringHallMeeter } from './sites/meetGatheringHalls.ts';
import { sideMeeter } from './sites/meetSides.ts';
import { compareHomes } from './sites/compareHomes.ts';
import { areOfOtherDays } from './outcomes/placedOutcomes.ts';
import { homeSortOf } from './sites/homes.ts';
import { compareMisplacedPlaces } from './sites/compareMisplacedPlaces.ts';
import { compareSiteDeeds } from './sites/compareSiteDeeds.ts';
import { circumstancesOf } from './frames/oneDeed.ts';

/** A place that nothing else accounts for is seldom met by chance. */
const leastSlot = 0.41;
/** How much a place is doubted that no gazetteer knows, and one that is attached in another way. */
const unknownPlace = 0.8;
const otherAttachment = 0.7;

const comparer: FactComparer<PlaceMention> = {
  sort: 'places',
  factsOf: ({ facts }) => facts.places,
  spanOf: ({ span }) => span,
  valueOf: ({ place, direction, type }) =>
    direction === undefined || type === 'direction' ? place : `${direction} ${place}`,
  relate: ({ fact: left }, { fact: right }) => relatePlaces(left, right),
  fit: ({ fact: left }, { fact: right }) => isFit(relatePlaces(left, right)),
  topicsOf: () => placeTopics,
  isSelfIdentifying: () => true,
  tellsItself: isNamedOnce,
  agreesAnywhere: true,
  likeness,
  leastSlot: () => leastSlot,
  reason: 'same passage, different place',
};
const placeFact = factPlacer(comparer);
const meetFramed = framedFactMeeter(comparer, placeFact, {
  factsOf: (told) =>
    circumstancesOf(
      told,
      told.frame.places.filter(({ preposition }) => preposition !== undefined),
    ),
  roleOf: attachmentOf,
});
const meetVenues = venueMeeter(placeFact);
const meetLeftSites = leftSiteMeeter(placeFact);
const meetSides = sideMeeter(placeFact);
const meetGatheringHalls = gatheringHallMeeter(placeFact);
const collation = collateFacts(
  factMeeter(comparer, placeFact),
  comparer,
  placeFact,
  (versions, directory) => [
    ...meetFramed(versions, directory),
    ...meetVenues(versions),
    ...meetLeftSites(versions),
    ...meetSides(versions),
    ...meetGatheringHalls(versions),
  ],
);

/**
 * Places that exclude each other. It leaves alone a city and its country, a capital that stands for its
 * government, an adjective for its noun, and two places of two events.
 */
export const placeDetector: Detector = {
  kind: 'place',
  noun: 'Place',
  summary: 'Places of one event that exclude each other: cities, countries, compass points.',
  leastConfidence: 0.4,
  *detect(alignment) {
    const disputes = yield* collation.disputes(alignment);
    const misplaced = compareMisplacedPlaces(alignment, disputes);
    const told = [...disputes, ...misplaced];
    return [...told, ...compareSiteDeeds(alignment, told), ...compareHomes(alignment, told)];
  },
  agreements: collation.agreements,
};

function likeness(own: PlacedFact<PlaceMention>, other: PlacedFact<PlaceMention>): number {
  const { fact: left } = own;
  const { fact: right } = other;
  const [first, second] = [attachmentOf(left), attachmentOf(right)];
  if (first !== second && (isNever(first, second) || isPerson(own) !== isPerson(other))) return 0;
  // The same town on another day bears nothing out; two towns that both versions know are of two events.
  const isOfAnother =
    left.place === right.place
      ? areOfOtherDays(own, other)
      : isNamedIn(other.placed, left) && isNamedIn(own.placed, right);
  if (isOfAnother) return 0;
  if (relateToldPlaces(own, other) === 'unrelated' || areOtherHomes(own, other)) return 0;
  const known = isKnownPlace(left) && isKnownPlace(right) ? 1 : unknownPlace;
  return known * (first === second ? 1 : otherAttachment);
}

/**
 * A town that no version names more than once, and none that tells of another, is where one thing happened. The town that a
 * story is of stands in many sentences, or in somebody's dateline.
 */
function isNamedOnce({ place, type, adjective }: PlaceMention, { articles, opposed }: TellingStory): boolean {
  if (adjective || !/^(?:city|unknown)$/.test(type)) return false;
  const name = place.toLowerCase();
  const others = opposed();
  return articles.every((article) => {
    const text = lowerText(article);
    const first = text.indexOf(name);
    return first < 0 || (first === text.lastIndexOf(name) && !others.includes(article));
  });
}

/** A dateline has its town in capitals. */
const lowerText = remember(({ text }: Article): string => text.toLowerCase());

/** Where somebody comes from is not where he lives. */
function areOtherHomes(left: PlacedFact<PlaceMention>, right: PlacedFact<PlaceMention>): boolean {
  const own = homeSortOf(left.placed, left.fact);
  return own !== undefined && own !== (homeSortOf(right.placed, right.fact) ?? own);
}

/** Whoever leaves a place is not there, though he may well come from there. */
function isNever(first: Attachment, second: Attachment): boolean {
  return [first, second].includes('departure') && ![first, second].includes('origin');
}

/** `the Dane`: somebody, wherever he is. */
function isPerson({ fact, placed }: PlacedFact<PlaceMention>): boolean {
  const { start, end } = fact.span;
  return (
    fact.adjective &&
    lookUpPlaces(placed.sentence.analysis.text.slice(start, end)).some(({ form }) => form === 'people')
  );
}

/**
 * `in Lunde, Marren and Orvel`: of the places of a list only the first shows that it is one, and it may stand last
 * elsewhere, or in a sentence of its own.
 */
function isNamedIn({ article }: PlacedSentence, { place, type }: PlaceMention): boolean {
  if (type !== 'unknown') return false;
  return hasWord(article)(place.split(' ').at(-1) ?? '');
}

/** Few words are asked for, though again and again: those of a whole article would be gathered in vain. */
const hasWord = remember(({ sentences }: Article) => {
  const known = new Map<string, boolean>();
  return (word: string): boolean => {
    const isKnown = known.get(word) ?? isAnyWord(sentences, word);
    known.set(word, isKnown);
    return isKnown;
  };
});

function isAnyWord(sentences: Article['sentences'], word: string): boolean {
  for (const { analysis } of sentences) if (wordsOf(analysis).has(word)) return true;
  return false;
}

const wordsOf = sentenceReaders.remember(
  ({ tokens }: SentenceAnalysis): ReadonlySet<string> => new Set(tokens.map(({ text }) => text)),
);

type Attachment = 'adjective' | 'origin' | 'direction' | 'location' | 'departure';

/** How a place belongs to what is said: `of Leeds`, `Leeds-based` and `from Leeds` are one attachment. */
function attachmentOf({ adjective, preposition }: PlaceMention): Attachment {
  if (adjective) return 'adjective';
  return attachments.get(preposition ?? '') ?? 'location';
}

const attachments: ReadonlyMap<string, Attachment> = new Map([
  ['leaving', 'departure'],
  ['of', 'origin'],
  ['based', 'origin'],
  ['from', 'origin'],
  ['to', 'direction'],
  ['toward', 'direction'],
  ['towards', 'direction'],
  ['into', 'direction'],
]);
