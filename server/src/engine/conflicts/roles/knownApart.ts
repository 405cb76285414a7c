import type { Article } from '../../model/article.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { rememberPair } from '../../util/remember.ts';
import { printName, type NameDirectory, type NamedEntity } from '../facts/nameDirectory.ts';

/**
 * Whether one version names both, so that they are two, and not two names of one; and none says that the one is part
 * of the other, for which it may act.
 */
export function namesBoth(
  articles: readonly Article[],
  directory: NameDirectory,
  [first, second]: readonly [NamedEntity | undefined, NamedEntity | undefined],
): boolean {
  if (!first || !second) return false;
  const holdsBoth = (names: ReadonlySet<string>) => names.has(first.name) && names.has(second.name);
  if (!articles.some((article) => holdsBoth(namesIn(article, directory)))) return false;
  return !articles.some((article) => kinNamesIn(article, directory).some(holdsBoth));
}

/** Whether one version names both, whatever it tells of them: enough where they are told of in words for kin (`belongs to`). */
export function areNamedTogether(
  articles: readonly Article[],
  directory: NameDirectory,
  [first, second]: readonly [NamedEntity, NamedEntity],
): boolean {
  return articles.some((article) => {
    const names = namesIn(article, directory);
    return names.has(first.name) && names.has(second.name);
  });
}

/** Words that tell of two bodies that the one belongs to the other, or acts for it. */
const tellsKin =
  /^(?:unit|subsidiary|arm|division|parent|owner|own|branch|member|affiliate|partner|part|belong|wholly-owned|joint|together|alongside|behalf|agent|spokesman|spokeswoman|team|husband|wife|alias|pseudonym|know|call|rename|name)$/;

/** The names of each sentence that may tell two of them to be kin. */
const kinNamesIn: (article: Article, directory: NameDirectory) => readonly ReadonlySet<string>[] =
  rememberPair((article: Article, directory: NameDirectory) =>
    article.sentences.flatMap(({ analysis }) =>
      analysis.facts.names.length > 1 && analysis.tokens.some(({ lemma }) => tellsKin.test(lemma))
        ? [namesOf(analysis, directory)]
        : [],
    ),
  );

function namesOf({ facts }: SentenceAnalysis, directory: NameDirectory): ReadonlySet<string> {
  return new Set([
    ...facts.names.map((mention) => directory.get(printName(mention))?.name ?? printName(mention)),
    ...facts.places.map(({ place }) => place.toLowerCase()),
  ]);
}

const namesIn: (article: Article, directory: NameDirectory) => ReadonlySet<string> = rememberPair(
  (article: Article, directory: NameDirectory) =>
    new Set(article.sentences.flatMap(({ analysis }) => [...namesOf(analysis, directory)])),
);
