import type { NameMention } from '../../model/name.ts';
import type { Person } from '../../model/person.ts';
import type { VersionId } from '../../model/story.ts';
import { remember } from '../../util/remember.ts';

/** A name in a sentence with who bears it. */
export interface NamedPerson {
  readonly person: Person;
  readonly mention: NameMention;
}

/** Who is named in each sentence, in reading order. */
export interface PersonsBySentence {
  readonly at: (version: VersionId, sentence: number) => readonly NamedPerson[];
  /** The one whose fullest name this is; undefined for a single word. */
  readonly called: (name: string) => Person | undefined;
}

const nobody: readonly NamedPerson[] = [];

/** Looks the persons and things of a story up by the sentences that name them. */
export const indexPersons = remember((persons: readonly Person[]): PersonsBySentence => {
  const byVersion = new Map<VersionId, Map<number, readonly NamedPerson[]>>();
  const bySentenceOf = (version: VersionId) => {
    const known = byVersion.get(version) ?? new Map<number, readonly NamedPerson[]>();
    if (known.size === 0) byVersion.set(version, known);
    return known;
  };
  for (const person of persons) {
    for (const { version, sentence, mention } of person.mentions) {
      const bySentence = bySentenceOf(version);
      bySentence.set(sentence, insert({ person, mention }, bySentence.get(sentence) ?? nobody));
    }
  }
  const byLabel = new Map(persons.map((person) => [person.label.toLowerCase(), person]));
  return {
    at: (version, sentence) => byVersion.get(version)?.get(sentence) ?? nobody,
    called: (name) => (name.includes(' ') ? byLabel.get(name.toLowerCase()) : undefined),
  };
});

/** Puts a name behind all that begin no later. Sentences have few names, and `push` would make room for 17. */
function insert(own: NamedPerson, named: readonly NamedPerson[]): readonly NamedPerson[] {
  if (named.length === 0) return [own];
  const { start } = own.mention.span;
  const before = named.findLastIndex(({ mention }) => mention.span.start <= start);
  return named.toSpliced(before + 1, 0, own);
}
