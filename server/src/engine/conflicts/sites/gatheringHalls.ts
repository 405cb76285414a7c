import { words } from '../../language/wordLists.ts';
import type { Article } from '../../model/article.ts';
import type { NameMention } from '../../model/name.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';

/** A building with a name where people gather, with the number of its sentence. */
export interface GatheringHall {
  readonly index: number;
  readonly place: PlaceMention;
}

/** Last words of the names of buildings in which people gather. */
const halls = words(`
  hall guildhall exchange theatre theater auditorium arena stadium church chapel cathedral basilica minster abbey
  synagogue mosque library museum palace castle pavilion institute hotel gymnasium courthouse town-hall playhouse
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
const local = /^(?:in|at|inside|outside)$/;
/** Whoever is in a part of a building is in the building: `on the benches of the Corn Exchange`. */
const partOfHall =
  /^(?:bench|floor|step|stair|hall|room|chamber|stage|foyer|lobby|gallery|courtyard|auditorium|stall|pew|nave|ballroom)$/;
/** Before the name stand no more than an article and a quality: `at the packed Corn Exchange`. */
const reach = 3;

/** The halls in which an article tells that people gathered; none where it tells of two. */
export const gatheringHallsOf: (article: Article) => readonly GatheringHall[] = remember(
  ({ sentences }: Article) => {
    const all = collect(sentences, ({ analysis, blockKind }, index) =>
      blockKind === 'metadata' || blockKind === 'byline'
        ? []
        : hallsIn(analysis).map((place) => ({ index, place })),
    );
    return new Set(all.map(({ place }) => place.place)).size === 1 ? all : [];
  },
);

const hallsIn = remember((analysis: SentenceAnalysis): readonly PlaceMention[] => {
  const { tokens, facts } = analysis;
  if (!tokens.some(({ lemma }) => gathering.has(lemma))) return [];
  return facts.names.flatMap((name) => hallOf(name, tokens, facts.places) ?? []);
});

function hallOf(
  { words: parts, span, entity }: NameMention,
  tokens: readonly Token[],
  places: readonly PlaceMention[],
): PlaceMention | undefined {
  const [first = '', last = ''] = [parts[0]?.text.toLowerCase(), parts.at(-1)?.text.toLowerCase()];
  if (entity === 'person' || !halls.has(last) || (parts.length > 1 && rooms.test(first))) return undefined;
  const at = tokens.findIndex(({ start }) => start === span.start);
  const before = tokens.slice(Math.max(0, at - reach), at);
  const from = before.findLastIndex(({ normal }) => local.test(normal) || normal === 'of');
  const isInPart =
    before[from]?.normal === 'of' && partOfHall.test(tokens[at - before.length + from - 1]?.lemma ?? '');
  const preposition = isInPart ? 'in' : before.find(({ normal }) => local.test(normal))?.normal;
  // Without its article it may stand for a club or a court: `the manager of Orsa Stadium` is another matter.
  if (preposition === undefined || !before.some(({ normal }) => normal === 'the')) return undefined;
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
