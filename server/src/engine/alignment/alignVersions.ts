import type { SentencePair, StoryAlignment, VersionPair } from '../model/alignment.ts';
import type { Family } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { alignSentences } from './alignSentences.ts';
import { indexStems } from './stemIndex.ts';

/** Pairs up the sentences of every two versions. Articles must come sorted by version id. */
export function* alignVersions(
  articles: readonly Article[],
  families: readonly Family[],
): Generator<void, Omit<StoryAlignment, 'persons'>> {
  const index = indexStems(articles);
  const pairs = yield* alignSentences(index);
  const pairsByVersions = groupBy(pairs, (pair) => `${pair.left.version}\n${pair.right.version}`);
  const versionPairs = articles.flatMap((left, position) =>
    articles.slice(position + 1).map((right) => {
      const own = pairsByVersions.get(`${left.version}\n${right.version}`) ?? [];
      return pairVersions(left, right, own, areOneFamily(families, left, right));
    }),
  );
  return { articles, versionPairs, stemWeight: index.stemWeight };
}

function pairVersions(
  left: Article,
  right: Article,
  pairs: readonly SentencePair[],
  isOneFamily: boolean,
): VersionPair {
  return {
    left,
    right,
    pairs,
    pairsByLeft: groupBy(pairs, (pair) => pair.left.index),
    pairsByRight: groupBy(pairs, (pair) => pair.right.index),
    isOneFamily,
  };
}

function areOneFamily(families: readonly Family[], left: Article, right: Article): boolean {
  return families.some(({ versions }) => versions.includes(left.version) && versions.includes(right.version));
}

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
