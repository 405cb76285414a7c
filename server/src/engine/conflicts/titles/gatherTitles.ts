import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/person.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { TitlePhrase } from '../../model/title.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { addToGroup } from '../../util/addToGroup.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';
import { indexPersons, type PersonsBySentence } from './personIndex.ts';
import { findTitles } from './titlePhrases.ts';
import { titlesOfNeighbours } from './titlesOfNeighbours.ts';

/** Something said of a person, in its sentence. */
export interface PlacedTitle {
  readonly title: TitlePhrase;
  readonly placed: PlacedSentence;
  readonly value: string;
}

/** What all versions say of each person. */
export function gatherTitles(alignment: StoryAlignment): ReadonlyMap<Person, readonly PlacedTitle[]> {
  const persons = indexPersons(alignment.persons);
  const titlesByPerson = new Map<Person, PlacedTitle[]>();
  for (const article of alignment.articles) {
    for (const { person, title, sentence: index } of titlesOfNeighbours(article, persons)) {
      const placed = placeSentences(article)[index];
      if (placed) addToGroup(titlesByPerson, person, { title, placed, value: printTitle(title) });
    }
    for (const title of titlesIn(article)) {
      const person = bearerOf(title, persons);
      if (person !== undefined) addToGroup(titlesByPerson, person, title);
    }
  }
  return titlesByPerson;
}

/** What an article says of anybody, whoever that is. */
export const titlesIn = remember((article: Article): readonly PlacedTitle[] =>
  placeFound(placeSentences(article), findTitles, (placed, title) => ({
    title,
    placed,
    value: printTitle(title),
  })),
);

/** Whoever is named there; in a line where every word has a capital, whoever is so called elsewhere. */
function bearerOf(
  { title: { bearer }, placed: { version, index, sentence } }: PlacedTitle,
  persons: PersonsBySentence,
): Person | undefined {
  const named = persons
    .at(version, index)
    .findLast(({ person, mention }) => overlapsSpan(mention.span, bearer) && isPersonal(person));
  return named?.person ?? persons.called(sentence.analysis.text.slice(bearer.start, bearer.end));
}

function isPersonal({ entity, label }: Person): boolean {
  return entity === 'person' || (entity === 'other' && label.includes(' '));
}

/** `deputy chief engineer`, `foreign minister`, `No. 2 seed`, `former mayor`. */
export const printTitle = remember(({ head, modifiers, portfolios, isDeputy, time }: TitlePhrase): string => {
  if (head === 'seed') return `No. ${[...modifiers].join('')} seed`;
  if (head.startsWith('best ')) return ['best', ...modifiers, head.slice(5)].join(' ');
  const before = time === 'past' ? 'former' : time === 'future' ? 'next' : '';
  return [before, isDeputy ? 'deputy' : '', ...[...modifiers].sort(), ...[...portfolios].sort(), head]
    .filter((word) => word !== '')
    .join(' ');
});
