import type { NameMention } from '../../model/name.ts';
import type { NamePart, Person, PlacedName, SpeltPlace } from '../../model/person.ts';
import { shiftSpan, type Span } from '../../model/span.ts';
import type { VersionId } from '../../model/story.ts';
import { memoryGiver } from '../../util/ownMemory.ts';

const giveMemory = memoryGiver();

/**
 * Whether the names of one version, each time in reading order, are told apart by nothing but where in the text they
 * stand: then the same persons are named, in the same sentences.
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

/** The same persons with the names of one version where they stand now. Whoever has not moved stays the same object. */
export function movePersons(
  persons: readonly Person[],
  before: readonly PlacedName[],
  now: readonly PlacedName[],
): readonly Person[] {
  const moved = new Map<PlacedName, PlacedName>();
  before.forEach((old, index) => {
    const own = now[index];
    if (own && (old.offset !== own.offset || old.mention !== own.mention)) moved.set(old, own);
  });
  if (moved.size === 0) return persons;
  return giveMemory(persons.map((person) => (hasMoved(person, moved) ? movePerson(person, moved) : person)));
}

type MovedNames = ReadonlyMap<PlacedName, PlacedName>;

function hasMoved({ mentions }: Person, moved: MovedNames): boolean {
  for (const name of mentions) if (moved.has(name)) return true;
  return false;
}

function movePerson(person: Person, moved: MovedNames): Person {
  const mentions = person.mentions.map((name) => moved.get(name) ?? name);
  return { ...person, mentions, parts: person.parts.length === 0 ? person.parts : moveParts(person, moved) };
}

function moveParts({ parts, mentions }: Person, moved: MovedNames): readonly NamePart[] {
  const spans = spansOfWords(mentions, moved);
  const movePlace = (place: SpeltPlace): SpeltPlace => {
    const span = spans.get(place.version)?.get(place.span.start);
    return span === undefined ? place : { ...place, span };
  };
  return parts.map(({ part, spellings }) => ({
    part,
    spellings: spellings.map(({ text, places }) => ({ text, places: places.map(movePlace) })),
  }));
}

/** Where each word of a name now stands, by its version and where it began. */
function spansOfWords(
  mentions: readonly PlacedName[],
  moved: MovedNames,
): ReadonlyMap<VersionId, ReadonlyMap<number, Span>> {
  const spans = new Map<VersionId, Map<number, Span>>();
  for (const old of mentions) {
    const own = moved.get(old);
    if (!own) continue;
    const ofVersion = spans.get(old.version) ?? new Map<number, Span>();
    spans.set(old.version, ofVersion);
    old.mention.words.forEach(({ span }, word) => {
      const place = own.mention.words[word]?.span ?? span;
      ofVersion.set(span.start + old.offset, shiftSpan(place, own.offset));
    });
  }
  return spans;
}
