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
  const byVersion = new Map<VersionId, Map<number, NamedPerson[]>>();
  for (const person of persons) {
    for (const { version, sentence, mention } of person.mentions) {
      const bySentence = byVersion.get(version) ?? new Map<number, NamedPerson[]>();
      const named = bySentence.get(sentence) ?? [];
      insert({ person, mention }, named);
      byVersion.set(version, bySentence.set(sentence, named));
    }
  }
  const byLabel = new Map(persons.map((person) => [person.label.toLowerCase(), person]));
  return {
    at: (version, sentence) => byVersion.get(version)?.get(sentence) ?? nobody,
    called: (name) => (name.includes(' ') ? byLabel.get(name.toLowerCase()) : undefined),
  };
});

/** Puts a name behind all that begin no later. */
function insert(own: NamedPerson, named: NamedPerson[]): void {
  const { start } = own.mention.span;
  const before = named.findLastIndex(({ mention }) => mention.span.start <= start);
  if (before === named.length - 1) named.push(own);
  else named.splice(before + 1, 0, own);
}
