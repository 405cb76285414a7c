import type { Article } from '../model/article.ts';
import type { PlacedSentence, StemWeight } from '../model/alignment.ts';
import { contentStems } from './contentStems.ts';

/** Where a sentence sits in the index, with its stems and their total weight. */
export interface IndexedSentence {
  readonly placed: PlacedSentence;
  /** Index of the version among the articles given. */
  readonly article: number;
  readonly stems: readonly string[];
  readonly weight: number;
}

/** An inverted index of the stems of all sentences of a story. */
export interface StemIndex {
  readonly sentences: readonly IndexedSentence[];
  /** Positions in `sentences`, ascending, by stem. */
  readonly sentencesByStem: ReadonlyMap<string, readonly number[]>;
  readonly stemWeight: StemWeight;
}

/** Blocks that speak about the article instead of the news. */
const silentBlocks = new Set(['metadata', 'byline', 'dateline']);

/**
 * Indexes every sentence that tells news. A stem weighs by its inverse sentence frequency
 * (Spärck Jones 1972) over the story: what stands in every sentence identifies none.
 */
export function indexStems(articles: readonly Article[]): StemIndex {
  const placed = placeSentences(articles);
  const sentencesByStem = new Map<string, number[]>();
  placed.forEach(({ stems }, position) => {
    for (const stem of stems) {
      const positions = sentencesByStem.get(stem);
      if (positions) positions.push(position);
      else sentencesByStem.set(stem, [position]);
    }
  });
  const weights = new Map(
    [...sentencesByStem].map(([stem, { length }]) => [stem, Math.log(1 + placed.length / length)] as const),
  );
  const weightOfUnknown = Math.log(1 + placed.length);
  const stemWeight: StemWeight = (stem) => weights.get(stem) ?? weightOfUnknown;
  const sentences = placed.map((sentence) => ({
    ...sentence,
    weight: totalWeight(sentence.stems, stemWeight),
  }));
  return { sentences, sentencesByStem, stemWeight };
}

function placeSentences(articles: readonly Article[]): Omit<IndexedSentence, 'weight'>[] {
  return articles.flatMap((article, articleIndex) =>
    article.sentences.flatMap((sentence, index) =>
      silentBlocks.has(sentence.blockKind)
        ? []
        : [
            {
              placed: { version: article.version, index, sentence },
              article: articleIndex,
              stems: contentStems(sentence.analysis),
            },
          ],
    ),
  );
}

function totalWeight(stems: readonly string[], stemWeight: StemWeight): number {
  return stems.reduce((sum, stem) => sum + stemWeight(stem), 0);
}
