import { speaksForBody } from '../../language/offices.ts';
import { sortOfSource, sortsOfSource } from '../../language/sources.ts';
import type { StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/person.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { remember } from '../../util/remember.ts';

/** What a body is known by. */
interface BodyWord {
  /** The stem of its last word; of a name of several words, all of them, since the last may be that of its town. */
  readonly stems: readonly string[];
  /** Its sort of source. */
  readonly sort: string;
}

/** Whether a sentence that names a person has the word for a body as well, or another for that sort of body. */
export function isNamedBeside(
  { articles }: StoryAlignment,
  { mentions }: Person,
  { stems, sort }: BodyWord,
): boolean {
  const byVersion = articlesByVersion(articles);
  for (const { version, sentence } of mentions) {
    const analysis = byVersion.get(version)?.sentences[sentence]?.analysis;
    if (analysis === undefined) continue;
    const own = bodyWordsIn(analysis);
    if (own.sorts.has(sort) || hasAll(own.stems, stems)) return true;
  }
  return false;
}

function hasAll(all: ReadonlySet<string>, stems: readonly string[]): boolean {
  for (const stem of stems) if (!all.has(stem)) return false;
  return true;
}

const articlesByVersion = remember(
  (articles: readonly Article[]) => new Map(articles.map((article) => [article.version, article])),
);

/** What a sentence has that may name a body: both are asked of every sentence that names a person. */
const bodyWordsIn = sentenceReaders.remember(({ tokens }: SentenceAnalysis) => ({
  stems: new Set(tokens.map(({ stem }) => stem)),
  sorts: new Set(tokens.flatMap(({ normal }) => sortOfSource(normal) ?? [])),
}));

/** True where somebody is called by an office that speaks for its body. */
export const speaksForBodies = remember((person: Person): boolean => titlesOf(person).some(speaksForBody));

const publicBodies = new Set('council ministry police court prosecutor parliament army church'.split(' '));

/** Sorts of public body that somebody's titles tell of: a mayor speaks for the council, never for the army. */
export const publicOfficesOf = remember((person: Person): ReadonlySet<string> => {
  const sorts = titlesOf(person).flatMap((title) => [...sortsOfSource(title.toLowerCase().split(' '))]);
  return new Set(sorts.filter((sort) => publicBodies.has(sort)));
});

/** True where somebody is of a team, whose club may speak through coach and players alike. */
export const isOfTeam = remember((person: Person): boolean =>
  titlesOf(person).some((title) =>
    [...sortsOfSource(title.toLowerCase().split(' '))].some((sort) => /^(?:coach|player)$/.test(sort)),
  ),
);

/** True where some version calls somebody so: `His lawyer, Paulina Reck`. */
export function isCalled(person: Person, role: string): boolean {
  return titlesOf(person).some((title) => title.toLowerCase().split(' ').at(-1) === role);
}

function titlesOf({ mentions }: Person): readonly string[] {
  return mentions.flatMap(({ mention }) => [mention.descriptor?.text ?? '', mention.title?.text ?? '']);
}
