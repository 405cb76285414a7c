import { gatherPersons } from './claims/gatherPersons.ts';
import { testAlignment, type VersionPair } from './model/alignment.ts';
import type { Article } from './model/article.ts';
import type { Person, PlacedName } from './model/person.ts';
import { remember } from './util/remember.ts';

/** Who and what is named over all versions; two spellings in aligned sentences are likelier to be one name. */
export function gatherStoryPersons(
  articles: readonly Article[],
  versionPairs: readonly VersionPair[],
): readonly Person[] {
  const areAligned = testAlignment(versionPairs);
  return gatherPersons(articles.flatMap(placeNames), (a, b) =>
    areAligned(a.version, a.sentence, b.version, b.sentence),
  );
}

const placeNames = remember((article: Article): readonly PlacedName[] =>
  article.sentences.flatMap((sentence, index) =>
    sentence.analysis.facts.names.map((mention) => ({
      version: article.version,
      sentence: index,
      offset: sentence.span.start,
      mention,
    })),
  ),
);
