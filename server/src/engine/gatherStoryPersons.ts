import { gatherPersons } from './claims/persons/gatherPersons.ts';
import { movePersons, nameAlike } from './claims/persons/movePersons.ts';
import { testAlignment, type VersionPair } from './model/alignment.ts';
import type { Article } from './model/article.ts';
import type { Person, PlacedName } from './model/person.ts';
import { remember } from './util/remember.ts';

/** Who was named when a story was last gathered, and what was asked to tell them apart. */
export interface PersonMemory {
  last?: GatheredPersons;
}

interface GatheredPersons {
  /** One for each version. */
  readonly names: readonly VersionNames[];
  readonly questions: readonly Question[];
  readonly persons: readonly Person[];
}

interface VersionNames {
  /** As the version was read: the same list while it has not been edited. */
  readonly read: readonly PlacedName[];
  /** The same names as the objects that the persons hold. */
  readonly held: readonly PlacedName[];
}

/** Whether two names stood in aligned sentences. */
interface Question {
  readonly first: PlacedName;
  readonly second: PlacedName;
  readonly answer: boolean;
}

/**
 * Who and what is named over all versions; two spellings in aligned sentences are likelier to be one name. Where an
 * edit changes neither a name nor an answer that was asked for, the persons of the last time are moved with the text.
 */
export function gatherStoryPersons(
  articles: readonly Article[],
  versionPairs: readonly VersionPair[],
  memory: PersonMemory = {},
): readonly Person[] {
  const areAligned = testAlignment(versionPairs);
  const standAligned = (a: PlacedName, b: PlacedName) =>
    areAligned(a.version, a.sentence, b.version, b.sentence);
  const names = articles.map(placeNames);
  const { last } = memory;
  if (last && areNamedAlike(last.names, names) && last.questions.every(staysSo(standAligned))) {
    memory.last = moveWithText(last, names);
    return memory.last.persons;
  }
  const questions: Question[] = [];
  const persons = gatherPersons(names.flat(), (first, second) => {
    const answer = standAligned(first, second);
    questions.push({ first, second, answer });
    return answer;
  });
  memory.last = { names: names.map((read) => ({ read, held: read })), questions, persons };
  return persons;
}

function areNamedAlike(before: readonly VersionNames[], now: readonly (readonly PlacedName[])[]): boolean {
  if (before.length !== now.length) return false;
  return before.every(({ read, held }, index) => {
    const own = now[index];
    return own !== undefined && (own === read || nameAlike(held, own));
  });
}

function moveWithText(last: GatheredPersons, now: readonly (readonly PlacedName[])[]): GatheredPersons {
  let { persons } = last;
  const names = last.names.map((before, index) => {
    const read = now[index];
    if (read === undefined || read === before.read) return before;
    persons = movePersons(persons, before.held, read);
    return { read, held: holdUnmoved(before.held, read) };
  });
  return { ...last, names, persons };
}

/** A question names two sentences only, and these have kept their numbers. */
function staysSo(ask: (a: PlacedName, b: PlacedName) => boolean): (question: Question) => boolean {
  return ({ first, second, answer }) => ask(first, second) === answer;
}

/** Names that have not moved stay the objects that the persons hold. */
function holdUnmoved(before: readonly PlacedName[], now: readonly PlacedName[]): readonly PlacedName[] {
  return now.map((own, index) => {
    const old = before[index];
    return old?.offset === own.offset && old.mention === own.mention ? old : own;
  });
}

const placeNames = remember(({ version, sentences }: Article): readonly PlacedName[] => {
  const names: PlacedName[] = [];
  sentences.forEach(({ analysis, span }, sentence) => {
    for (const mention of analysis.facts.names)
      names.push({ version, sentence, offset: span.start, mention });
  });
  return names;
});
