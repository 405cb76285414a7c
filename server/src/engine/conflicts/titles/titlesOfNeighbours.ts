import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/person.ts';
import type { TitlePhrase } from '../../model/title.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';
import { namelessTitles } from './namelessTitles.ts';
import type { NamedPerson, PersonsBySentence } from './personIndex.ts';
import { namesAllItCalls, pronounTitles } from './pronounTitles.ts';

/** What a sentence calls somebody whom the one beside it names. */
export interface NeighbourTitle {
  readonly person: Person;
  readonly title: TitlePhrase;
  readonly sentence: number;
}

/** A phrase that takes up who was named, or puts the name off, opens its sentence within so many tokens. */
const farthestOpening = 6;
/** Sentences of the opening in which a name may be put off. */
const sentencesOfOpening = 2;

/**
 * `… says Ana Ruiz. The retired teacher from Selm is still waiting`, `It took the title holder two hours. Ana Ruiz beat …`:
 * a fuller description of the only person whom the sentence before, or behind an opening, names. A bare office (`the
 * mayor`) may be anybody's and is left alone, as is one beside which somebody else is named.
 */
export function titlesOfNeighbours(article: Article, persons: PersonsBySentence): readonly NeighbourTitle[] {
  const at = (index: number) => persons.at(article.version, index).filter(isPerson);
  return collect(openingsOf(article), ({ title, sentence, named }) => {
    if (at(sentence).length > 0) return [];
    return named === 'before'
      ? of(at(sentence - 1), title, sentence)
      : of(at(sentence + 1).slice(0, 1), title, sentence);
  });
}

/** A description that opens its sentence, with the side on which whoever is meant would be named. */
interface Opening {
  readonly title: TitlePhrase;
  readonly sentence: number;
  readonly named: 'before' | 'behind';
}

/** Few sentences have one, and they hang on the article alone, so that they are not sought for each story anew. */
const openingsOf = remember((article: Article): readonly Opening[] => [
  ...placeFound(placeSentences(article), namelessTitles, readOpening),
  ...placeFound(placeSentences(article), pronounTitles, readPronoun),
]);

/** `She is professor of audiology`: of the one person in the sentence before, where that speaks of nobody else. */
function readPronoun(
  { article: { sentences }, index, sentence: { block } }: PlacedSentence,
  title: TitlePhrase,
): Opening | undefined {
  const before = sentences[index - 1];
  const isClear = before?.block === block && namesAllItCalls(before.analysis);
  return isClear ? { title, sentence: index, named: 'before' } : undefined;
}

function readOpening(
  { article: { sentences }, index, sentence: { analysis, block } }: PlacedSentence,
  title: TitlePhrase,
): Opening | undefined {
  const isBefore = sentences[index - 1]?.block === block;
  const opening = analysis.tokens.findIndex(({ start }) => start >= title.span.start);
  if (opening > farthestOpening) return undefined;
  if (isBefore && opening <= 2 && isFull(title)) return { title, sentence: index, named: 'before' };
  const isPutOff = index <= sentencesOfOpening && sentences[index + 1]?.block === block && !isBefore;
  return isPutOff && isHeld(title) ? { title, sentence: index, named: 'behind' } : undefined;
}

function isPerson({ person: { entity, label } }: NamedPerson): boolean {
  return entity === 'person' || (entity === 'other' && label.includes(' '));
}

function of(named: readonly NamedPerson[], title: TitlePhrase, sentence: number): readonly NeighbourTitle[] {
  const [person, ...others] = new Set(named.map((one) => one.person));
  return person !== undefined && others.length === 0 ? [{ person, title, sentence }] : [];
}

function isFull({ time }: TitlePhrase): boolean {
  return time === 'past';
}

/** What is won and held: whoever has it is the one of whom the opening tells. */
function isHeld({ head }: TitlePhrase): boolean {
  return /^(?:champion|winner|challenger|incumbent|runner-up)$/.test(head);
}
