import type { SentencePair, VersionPair } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { placeSentences } from '../model/placeSentences.ts';
import { remember } from '../util/remember.ts';
import { silencesIn } from './silences.ts';

/** Picks the aligned sentences of two versions that may be compared, in their order. */
type PairReader = (versions: VersionPair) => readonly SentencePair[];

/**
 * Aligned sentences of which both tell something of a sort. Most sentences tell nothing of most sorts: each version is
 * asked once which do, so that its pairs with every other version need not ask again.
 */
export function pairsWithBoth(tells: (analysis: SentenceAnalysis) => boolean): PairReader {
  const tellersIn = tellersBy(tells);
  return ({ left, right, pairs }) => {
    const [lefts, rights] = [tellersIn(left), tellersIn(right)];
    if (lefts.size === 0 || rights.size === 0) return [];
    return pairs.filter((pair) => lefts.has(pair.left.index) && rights.has(pair.right.index));
  };
}

/** Aligned sentences of which at least one tells something of a sort. */
export function pairsWithEither(tells: (analysis: SentenceAnalysis) => boolean): PairReader {
  const tellersIn = tellersBy(tells);
  return ({ left, right, pairs }) => {
    const [lefts, rights] = [tellersIn(left), tellersIn(right)];
    if (lefts.size === 0 && rights.size === 0) return [];
    return pairs.filter((pair) => lefts.has(pair.left.index) || rights.has(pair.right.index));
  };
}

/** The sentences of an article that tell something, by their index. */
function tellersBy(
  tells: (analysis: SentenceAnalysis) => boolean,
): (article: Article) => ReadonlySet<number> {
  return remember((article) => {
    const tellers = new Set<number>();
    const sentences = placeSentences(article);
    silencesIn(sentences).forEach((silence, index) => {
      const analysis = sentences[index]?.sentence.analysis;
      if (analysis === undefined || silence.has(tells)) return;
      if (tells(analysis)) tellers.add(index);
      else silence.add(tells);
    });
    return tellers;
  });
}
