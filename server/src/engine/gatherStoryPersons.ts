import { gatherPersons } from './claims/gatherPersons.ts';
import type { VersionPair } from './model/alignment.ts';
import type { Article } from './model/article.ts';
import type { Person, PlacedName } from './model/person.ts';

/** Who and what is named over all versions; two spellings in aligned sentences are likelier to be one name. */
export function gatherStoryPersons(
  articles: readonly Article[],
  versionPairs: readonly VersionPair[],
): readonly Person[] {
  const aligned = new Set(
    versionPairs.flatMap(({ pairs }) =>
      pairs.map(({ left, right }) => placeKey(left.version, left.index, right.version, right.index)),
    ),
  );
  return gatherPersons(articles.flatMap(placeNames), (a, b) =>
    a.version < b.version
      ? aligned.has(placeKey(a.version, a.sentence, b.version, b.sentence))
      : aligned.has(placeKey(b.version, b.sentence, a.version, a.sentence)),
  );
}

function placeKey(left: string, leftIndex: number, right: string, rightIndex: number): string {
  return `${left}\n${String(leftIndex)}\n${right}\n${String(rightIndex)}`;
}

function placeNames(article: Article): readonly PlacedName[] {
  return article.sentences.flatMap((sentence, index) =>
    sentence.analysis.facts.names.map((mention) => ({
      version: article.version,
      sentence: index,
      offset: sentence.span.start,
      mention,
    })),
  );
}
