import { words } from '../../language/wordLists.ts';
import type { Article } from '../../model/article.ts';
import type { NameMention } from '../../model/name.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';

/** A building or square with a name where people gather, with the number of its sentence. */
export interface GatheringHall {
  readonly index: number;
  readonly place: PlaceMention;
  /** A square and a building that stands on it may be one. */
  readonly isOpen: boolean;
  /** Whether its sentence tells that people gather; elsewhere the name bears out no more than itself. */
  readonly isOfGathering: boolean;
}

/** Last words of the names of squares and parks. */
const openPlaces = words(`square park plaza green common gardens piazza`);
/** Last words of the names of buildings in which people gather. */
const halls = words(`
  hall guildhall exchange theatre theater auditorium arena stadium church chapel cathedral basilica minster abbey
  synagogue mosque library museum palace castle pavilion institute hotel gymnasium courthouse town-hall playhouse
  house
`);
/** What is called so may be a room of another building: `the Great Hall`, `the Council Chamber`. */
const rooms =
  /^(?:great|main|grand|assembly|banqueting|concert|sports|lower|upper|old|new|small|large|east|west|north|south)$/;
/** Gatherings, and what is done at them. */
const gathering = words(`
  gather meet meeting assemble assembly session debate hearing rally ceremony vote congress convention conference
  summit talks councillor councilor delegate member audience concert premiere funeral service wedding reception
  dinner inquest lecture auction crowd convene
`);
const local = /^(?:in|at|inside|outside|to|:)$/;
/** Whoever is in a part of a building is in the building: `on the benches of the Corn Exchange`. */
const partOfHall =
  /^(?:bench|floor|step|stair|hall|room|chamber|stage|foyer|lobby|gallery|courtyard|auditorium|stall|pew|nave|ballroom)$/;
/** Before the name stand no more than an article and a quality: `at the packed Corn Exchange`. */
const reach = 3;

/** The halls and squares that an article names, where it tells that people gathered in one alone. */
export const gatheringHallsOf: (article: Article) => readonly GatheringHall[] = remember(
  (article: Article) => {
    const all = placeFound(placeSentences(article), hallsIn, ({ sentence, index }, hall) =>
      /^(?:metadata|byline)$/.test(sentence.blockKind) ? undefined : { index, ...hall },
    );
    const gathered = all.filter(({ isOfGathering }) => isOfGathering);
    return new Set(gathered.map(({ place }) => place.place)).size <= 1 ? all : [];
  },
);

const hallsIn = sentenceReaders.remember(
  ({ tokens, facts }: SentenceAnalysis): readonly Omit<GatheringHall, 'index'>[] => {
    const places = facts.names.flatMap((name) => hallOf(name, tokens, facts.places) ?? []);
    if (places.length === 0) return [];
    const isOfGathering = tokens.some(({ lemma }) => gathering.has(lemma));
    return places.map((place) => ({ place, isOpen: isOpenPlace(place), isOfGathering }));
  },
);

function hallOf(
  { words: parts, span, entity }: NameMention,
  tokens: readonly Token[],
  places: readonly PlaceMention[],
): PlaceMention | undefined {
  const [first = '', last = ''] = [parts[0]?.text.toLowerCase(), parts.at(-1)?.text.toLowerCase()];
  const isOpen = openPlaces.has(last) && parts.length > 1;
  if (entity === 'person' || !(isOpen || halls.has(last))) return undefined;
  if (parts.length > 1 && rooms.test(first)) return undefined;
  const at = tokens.findIndex(({ start }) => start === span.start);
  const before = tokens.slice(Math.max(0, at - reach), at);
  const preposition = prepositionIn(before, tokens[at - reach - 1]);
  // Without its article a building may stand for a club or a court: `the manager at Orsa Stadium` is another matter.
  const isShown = isOpen || preposition === 'on' || before.some(({ normal }) => normal === 'the');
  if (preposition === undefined || !isShown || (last === 'house' && preposition !== 'on')) return undefined;
  const known = places.find((place) => overlapsSpan(place.span, span));
  return (
    known ?? {
      kind: 'place',
      span,
      place: parts.map(({ text }) => text).join(' '),
      type: 'unknown',
      within: [],
      adjective: false,
      preposition,
    }
  );
}

/** `in`, `to`, the colon of `Rally: Market Square`, and `on` for *on the steps of*. */
function prepositionIn(before: readonly Token[], farther: Token | undefined): string | undefined {
  const words = [...(farther ? [farther] : []), ...before];
  const of = words.findLastIndex(({ normal }) => normal === 'of');
  if (of >= 0) return partOfHall.test(words[of - 1]?.lemma ?? '') ? 'on' : undefined;
  return before.findLast(({ text, normal }) => local.test(normal) || text === ':')?.normal;
}

function isOpenPlace({ place }: PlaceMention): boolean {
  return openPlaces.has(place.split(' ').at(-1)?.toLowerCase() ?? '');
}
