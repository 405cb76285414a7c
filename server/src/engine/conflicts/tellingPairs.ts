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
    if (lefts === undefined || rights === undefined) return [];
    return pairs.filter((pair) => lefts[pair.left.index] === 1 && rights[pair.right.index] === 1);
  };
}

/** Aligned sentences of which at least one tells something of a sort. */
export function pairsWithEither(tells: (analysis: SentenceAnalysis) => boolean): PairReader {
  const tellersIn = tellersBy(tells);
  return ({ left, right, pairs }) => {
    const [lefts, rights] = [tellersIn(left), tellersIn(right)];
    if (lefts === undefined && rights === undefined) return [];
    return pairs.filter((pair) => lefts?.[pair.left.index] === 1 || rights?.[pair.right.index] === 1);
  };
}

/** A 1 for each sentence of an article that tells something, by its index; nothing where none does. */
function tellersBy(
  tells: (analysis: SentenceAnalysis) => boolean,
): (article: Article) => Uint8Array | undefined {
  return remember((article) => {
    const sentences = placeSentences(article);
    let tellers: Uint8Array | undefined;
    silencesIn(sentences).forEach((silence, index) => {
      const analysis = sentences[index]?.sentence.analysis;
      if (analysis === undefined || silence.has(tells)) return;
      if (tells(analysis)) (tellers ??= new Uint8Array(sentences.length))[index] = 1;
      else silence.add(tells);
    });
    return tellers;
  });
}
