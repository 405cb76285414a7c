import type { VersionPair } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { VersionId } from '../model/story.ts';
import { memoryGiver } from '../util/ownMemory.ts';
import { remember } from '../util/remember.ts';
import { alignSentences } from './alignSentences.ts';
import { placeSentences } from '../model/placeSentences.ts';
import { pairsByIndex } from './pairsByIndex.ts';
import { indexStems, weighAll, weighStems } from './stemIndex.ts';

const giveMemory = memoryGiver();

/**
 * Lays every two versions side by side. Articles must come sorted by version id. A pair is judged by its
 * own two texts alone: an edit in a third version changes nothing in it, so its result is remembered.
 */
export function* alignVersions(articles: readonly Article[]): Generator<void, readonly VersionPair[]> {
  const versionPairs: VersionPair[] = [];
  for (const [position, left] of articles.entries()) {
    for (const right of articles.slice(position + 1)) {
      versionPairs.push(alignRemembered(left, right));
      yield;
    }
  }
  return versionPairs;
}

/** An article's pairs by the other version, each with its latest text: that with an older one dies with that text. */
const pairsOf: (left: Article) => Map<VersionId, VersionPair> = remember(() => new Map());

function alignRemembered(left: Article, right: Article): VersionPair {
  const pairs = pairsOf(left);
  const known = pairs.get(right.version);
  if (known?.right === right) return known;
  // Of an article that was aligned before, some other text of the version was: what is new is the right one.
  const aligned = alignPair(left, right, known === undefined ? right : left);
  pairs.set(right.version, aligned);
  return aligned;
}

/** `known` is the one of the two articles that an edit has left as it was. */
function alignPair(left: Article, right: Article, known: Article): VersionPair {
  const leftIndex = indexStems(left);
  const rightIndex = indexStems(right);
  const weighed = weighAll(leftIndex, rightIndex, indexStems(known));
  const pairs = alignSentences(leftIndex, rightIndex, weighed);
  return giveMemory({
    left,
    right,
    leftSentences: placeSentences(left),
    rightSentences: placeSentences(right),
    pairs,
    pairsByLeft: pairsByIndex(pairs, 'left', left.sentences.length),
    pairsByRight: pairsByIndex(pairs, 'right', right.sentences.length),
    stemWeight: weighStems(leftIndex, rightIndex, weighed),
  });
}
