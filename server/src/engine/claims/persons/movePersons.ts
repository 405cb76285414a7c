import type { NameMention } from '../../model/name.ts';
import type { NamePart, Person, PlacedName, SpeltPlace } from '../../model/person.ts';
import { shiftSpan, type Span } from '../../model/span.ts';
import type { VersionId } from '../../model/story.ts';
import { memoryGiver } from '../../util/ownMemory.ts';

const giveMemory = memoryGiver();

/**
 * Whether two lists of names, each version by version in reading order, are told apart by nothing but where in the
 * text they stand: then the same persons are named, in the same sentences.
 */
export function nameAlike(before: readonly PlacedName[], now: readonly PlacedName[]): boolean {
  if (before.length !== now.length) return false;
  for (let index = 0; index < now.length; index += 1) {
    const [old, own, next] = [before[index], now[index], now[index + 1]];
    if (!old || !own || old.version !== own.version || old.sentence !== own.sentence) return false;
    if (old.mention !== own.mention && !areAlike(old.mention, own.mention)) return false;
    if (next && !standsBefore(own, next)) return false;
  }
  return true;
}

/** Who stands first decides whose a surname is, so names that overlap or are out of order are gathered anew. */
function standsBefore(own: PlacedName, next: PlacedName): boolean {
  if (own.version !== next.version) return own.version < next.version;
  return own.offset + own.mention.span.start < next.offset + next.mention.span.start;
}

function areAlike(a: NameMention, b: NameMention): boolean {
  return (
    a.entity === b.entity &&
    a.age === b.age &&
    a.isDoubtful === b.isDoubtful &&
    a.title?.text === b.title?.text &&
    a.descriptor?.text === b.descriptor?.text &&
    a.words.length === b.words.length &&
    a.words.every(({ text }, index) => text === b.words[index]?.text)
  );
}

/** The same persons with every name where it stands now. Whoever has not moved stays the same object. */
export function movePersons(
  persons: readonly Person[],
  before: readonly PlacedName[],
  now: readonly PlacedName[],
): readonly Person[] {
  const moved = new Map<PlacedName, PlacedName>();
  const spans: MovedSpans = new Map();
  before.forEach((old, index) => {
    const own = now[index];
    if (!own || (old.offset === own.offset && old.mention === own.mention)) return;
    moved.set(old, own);
    noteSpans(old, own, spans);
  });
  if (moved.size === 0) return persons;
  return giveMemory(
    persons.map((person) =>
      person.mentions.some((name) => moved.has(name)) ? movePerson(person, moved, spans) : person,
    ),
  );
}

/** Where each word of a name now stands, by its version and where it began. */
type MovedSpans = Map<VersionId, Map<number, Span>>;

function noteSpans(old: PlacedName, own: PlacedName, spans: MovedSpans): void {
  const ofVersion = spans.get(old.version) ?? new Map<number, Span>();
  spans.set(old.version, ofVersion);
  old.mention.words.forEach(({ span }, word) => {
    const place = own.mention.words[word]?.span ?? span;
    ofVersion.set(span.start + old.offset, shiftSpan(place, own.offset));
  });
}

function movePerson(person: Person, moved: ReadonlyMap<PlacedName, PlacedName>, spans: MovedSpans): Person {
  const movePlace = (place: SpeltPlace): SpeltPlace => {
    const span = spans.get(place.version)?.get(place.span.start);
    return span === undefined ? place : { ...place, span };
  };
  return {
    ...person,
    mentions: person.mentions.map((name) => moved.get(name) ?? name),
    parts: person.parts.map(({ part, spellings }): NamePart => ({
      part,
      spellings: spellings.map(({ text, places }) => ({ text, places: places.map(movePlace) })),
    })),
  };
}
