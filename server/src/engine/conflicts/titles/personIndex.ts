import type { NameMention } from '../../model/name.ts';
import type { Person } from '../../model/person.ts';
import type { VersionId } from '../../model/story.ts';
import { computeOnce, remember } from '../../util/remember.ts';

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
  const byVersion = new Map<VersionId, (readonly NamedPerson[])[]>();
  for (const person of persons) {
    for (const { version, sentence, mention } of person.mentions) {
      const bySentence = byVersion.get(version) ?? [];
      if (bySentence.length === 0) byVersion.set(version, bySentence);
      const named = bySentence[sentence];
      bySentence[sentence] = named ? insert({ person, mention }, named) : [{ person, mention }];
    }
  }
  const byLabel = computeOnce(
    () => new Map(persons.map((person) => [person.label.toLowerCase(), person] as const)),
  );
  return {
    at: (version, sentence) => byVersion.get(version)?.[sentence] ?? nobody,
    called: (name) => (name.includes(' ') ? byLabel().get(name.toLowerCase()) : undefined),
  };
});

/** Puts a name behind all that begin no later. Sentences have few names, and `push` would make room for 17. */
function insert(own: NamedPerson, named: readonly NamedPerson[]): readonly NamedPerson[] {
  const { start } = own.mention.span;
  let at = named.length;
  while (at > 0 && (named[at - 1]?.mention.span.start ?? 0) > start) at -= 1;
  return named.toSpliced(at, 0, own);
}
