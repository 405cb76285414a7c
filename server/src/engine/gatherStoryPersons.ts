import { gatherPersons } from './claims/persons/gatherPersons.ts';
import { movePersons, nameAlike } from './claims/persons/movePersons.ts';
import { testAlignment, type VersionPair } from './model/alignment.ts';
import type { Article } from './model/article.ts';
import type { Person, PlacedName } from './model/person.ts';
import { collect } from './util/collect.ts';
import { remember } from './util/remember.ts';

/** Who was named when a story was last gathered, and what was asked to tell them apart. */
export interface PersonMemory {
  last?: {
    readonly names: readonly PlacedName[];
    readonly questions: readonly Question[];
    readonly persons: readonly Person[];
  };
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
  const names = collect(articles, placeNames);
  const { last } = memory;
  if (last && nameAlike(last.names, names) && last.questions.every(staysSo(standAligned))) {
    const persons = movePersons(last.persons, last.names, names);
    memory.last = { ...last, names: namesOf(last.names, names), persons };
    return persons;
  }
  const questions: Question[] = [];
  const persons = gatherPersons(names, (first, second) => {
    const answer = standAligned(first, second);
    questions.push({ first, second, answer });
    return answer;
  });
  memory.last = { names, questions, persons };
  return persons;
}

/** A question names two sentences only, and these have kept their numbers. */
function staysSo(ask: (a: PlacedName, b: PlacedName) => boolean): (question: Question) => boolean {
  return ({ first, second, answer }) => ask(first, second) === answer;
}

/** Names that have not moved stay the objects that the persons hold. */
function namesOf(before: readonly PlacedName[], now: readonly PlacedName[]): readonly PlacedName[] {
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
