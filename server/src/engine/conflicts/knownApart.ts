import type { Article } from '../model/article.ts';
import { rememberPair } from '../util/remember.ts';
import { printName, type NameDirectory, type NamedEntity } from './nameDirectory.ts';

/** Whether one version names both, so that they are two, and not two names of one. */
export function namesBoth(
  articles: readonly Article[],
  directory: NameDirectory,
  [first, second]: readonly [NamedEntity | undefined, NamedEntity | undefined],
): boolean {
  if (!first || !second) return false;
  return articles.some((article) => {
    const names = namesIn(article, directory);
    return names.has(first.name) && names.has(second.name);
  });
}

const namesIn: (article: Article, directory: NameDirectory) => ReadonlySet<string> = rememberPair(
  (article: Article, directory: NameDirectory) =>
    new Set(
      article.sentences.flatMap(({ analysis: { facts } }) => [
        ...facts.names.map((mention) => directory.get(printName(mention))?.name ?? printName(mention)),
        ...facts.places.map(({ place }) => place.toLowerCase()),
      ]),
    ),
);
