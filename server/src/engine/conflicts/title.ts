import {
  testAlignment,
  type AlignmentTest,
  type PlacedSentence,
  type StoryAlignment,
} from '../model/alignment.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { Person } from '../model/person.ts';
import { isKin } from '../language/offices.ts';
import { overlapsSpan, shiftSpan } from '../model/span.ts';
import type { TitlePhrase } from '../model/title.ts';
import type { Detector } from './detector.ts';
import { indexPersons, type PersonsBySentence } from './personIndex.ts';
import { relateTitles } from './relateTitles.ts';
import { findTitles } from './titlePhrases.ts';
import { findTitleWitnesses, type PlacedTitle, type TitleWitness } from './titleWitnesses.ts';

/** A witness speaks for no difference of its own. */
const confidenceOfWitness = 0.6;

/**
 * Offices, ranks, relations, seedings and awards of one person that exclude each other. It leaves alone
 * two true descriptions of different sorts, short and long forms of one office, and what one
 * version itself says side by side.
 */
export const titleDetector: Detector = {
  kind: 'title',
  noun: 'Title',
  summary: 'Offices, ranks, relations and awards of one person that exclude each other.',
  leastConfidence: 0.5,
  *detect(alignment: StoryAlignment) {
    const titlesByPerson = gatherTitles(alignment);
    yield;
    return [...titlesByPerson.keys()].flatMap((person) => comparePerson(person, titlesByPerson, alignment));
  },
  agreements: (alignment) =>
    [...gatherTitles(alignment).values()].flatMap((titles) => groupByValue(titles).flatMap(agree)),
};

function gatherTitles(alignment: StoryAlignment): ReadonlyMap<Person, readonly PlacedTitle[]> {
  const persons = indexPersons(alignment.persons);
  const titlesByPerson = new Map<Person, PlacedTitle[]>();
  for (const article of alignment.articles) {
    for (const [index, sentence] of article.sentences.entries()) {
      const placed = { version: article.version, article, index, sentence };
      for (const title of findTitles(sentence.analysis)) {
        const person = bearerOf(title, placed, persons);
        if (person === undefined) continue;
        const titles = titlesByPerson.get(person) ?? [];
        titles.push({ title, placed, value: printTitle(title) });
        titlesByPerson.set(person, titles);
      }
    }
  }
  return titlesByPerson;
}

/** Whoever is named there; in a line where every word has a capital, whoever is so called elsewhere. */
function bearerOf(
  { bearer }: TitlePhrase,
  { version, index, sentence }: PlacedSentence,
  persons: PersonsBySentence,
): Person | undefined {
  const named = persons.at(version, index).filter(({ mention }) => overlapsSpan(mention.span, bearer));
  const found = named.findLast(({ person }) => isPersonal(person))?.person;
  return found ?? persons.called(sentence.analysis.text.slice(bearer.start, bearer.end));
}

function isPersonal({ entity, label }: Person): boolean {
  return entity === 'person' || (entity === 'other' && label.includes(' '));
}

/** The first places of two titles may exclude each other; every other place of either bears it out. */
function comparePerson(
  person: Person,
  titlesByPerson: ReadonlyMap<Person, readonly PlacedTitle[]>,
  alignment: StoryAlignment,
): readonly Comparison[] {
  const groups = groupByValue(titlesByPerson.get(person) ?? []);
  const areAligned = testAlignment(alignment.versionPairs);
  const disputed = new Set<readonly PlacedTitle[]>();
  const differences = groups.flatMap((group, index) =>
    groups.slice(index + 1).flatMap((other) => {
      const found = differ(group, other, areAligned);
      if (found.length > 0) disputed.add(group).add(other);
      return found;
    }),
  );
  if (differences.length === 0) return [];
  const others = [...titlesByPerson].flatMap(([other, titles]) => (other === person ? [] : titles));
  const witnesses = findTitleWitnesses(person, [...disputed].flat(), others, alignment);
  return [...[...disputed].flatMap(agree), ...differences, ...witnesses.map(toTestimony)];
}

/** Printed as the title that it bears out. */
function toTestimony({ backed, title, placed }: TitleWitness): Comparison {
  return compare(backed, { title, placed, value: backed.value }, 'equivalent', confidenceOfWitness);
}

function groupByValue(titles: readonly PlacedTitle[]): readonly (readonly PlacedTitle[])[] {
  const groups = new Map<string, PlacedTitle[]>();
  for (const title of titles) groups.set(title.value, [...(groups.get(title.value) ?? []), title]);
  return [...groups.values()];
}

function agree([first, ...rest]: readonly PlacedTitle[]): readonly Comparison[] {
  return first ? rest.map((other) => compare(first, other, 'equivalent', 0.9)) : [];
}

function differ(
  group: readonly PlacedTitle[],
  other: readonly PlacedTitle[],
  areAligned: AlignmentTest,
): readonly Comparison[] {
  if (group.some((a) => other.some((b) => a.placed.version === b.placed.version))) return [];
  for (const a of group) {
    for (const b of other) {
      const { relation, confidence } = relateTitles(a.title, b.title);
      if (relation !== 'exclusive') return [];
      const isElsewhere = !areAligned(a.placed.version, a.placed.index, b.placed.version, b.placed.index);
      if (isKin(a.title.head) && isElsewhere) continue;
      return [compare(a, b, 'exclusive', confidence)];
    }
  }
  return [];
}

function compare(
  a: PlacedTitle,
  b: PlacedTitle,
  relation: Comparison['relation'],
  confidence: number,
): Comparison {
  const reason = relation === 'exclusive' ? 'same person, different title' : 'same person, same title';
  return { left: state(a), right: state(b), relation, confidence, reason };
}

function state({ title, placed, value }: PlacedTitle): Statement {
  return {
    version: placed.version,
    span: shiftSpan(title.span, placed.sentence.span.start),
    value,
    sentence: placed.sentence.span,
  };
}

/** `deputy chief engineer`, `foreign minister`, `No. 2 seed`, `former mayor`. */
function printTitle({ head, modifiers, portfolios, isDeputy, time }: TitlePhrase): string {
  if (head === 'seed') return `No. ${[...modifiers].join('')} seed`;
  if (head.startsWith('best ')) return ['best', ...modifiers, head.slice(5)].join(' ');
  const before = time === 'past' ? 'former' : time === 'future' ? 'next' : '';
  return [before, isDeputy ? 'deputy' : '', ...[...modifiers].sort(), ...[...portfolios].sort(), head]
    .filter((word) => word !== '')
    .join(' ');
}
