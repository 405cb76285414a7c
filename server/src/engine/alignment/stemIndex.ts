import type { Article } from '../model/article.ts';
import type { PlacedSentence, StemWeight } from '../model/alignment.ts';
import { contentStems } from './contentStems.ts';
import { placeSentences } from './placeSentences.ts';

/** Where a sentence sits in the index, with its stems and their total weight. */
export interface IndexedSentence {
  readonly placed: PlacedSentence;
  /** Index of the version among the articles given. */
  readonly article: number;
  readonly stems: readonly string[];
  readonly weight: number;
}

/** An inverted index of the stems of all sentences of some articles. */
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
 * (Spärck Jones 1972) over them: what stands in every sentence identifies none.
 */
export function indexStems(articles: readonly Article[]): StemIndex {
  const placed = indexable(articles);
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

function indexable(articles: readonly Article[]): Omit<IndexedSentence, 'weight'>[] {
  return articles.flatMap((article, articleIndex) =>
    placeSentences(article)
      .filter(({ sentence }) => !silentBlocks.has(sentence.blockKind))
      .map((placed) => ({ placed, article: articleIndex, stems: contentStems(placed.sentence.analysis) })),
  );
}

function totalWeight(stems: readonly string[], stemWeight: StemWeight): number {
  return stems.reduce((sum, stem) => sum + stemWeight(stem), 0);
}
