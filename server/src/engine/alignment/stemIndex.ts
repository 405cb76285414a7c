import type { Article } from '../model/article.ts';
import type { PlacedSentence, StemWeight } from '../model/alignment.ts';
import { remember } from '../util/remember.ts';
import { contentStems } from './contentStems.ts';
import { placeSentences } from './placeSentences.ts';

/** A sentence of the index with the stems that tell what it is about. */
export interface IndexedSentence {
  readonly placed: PlacedSentence;
  readonly stems: readonly string[];
}

/** An inverted index of the stems of one article's sentences. */
export interface StemIndex {
  readonly sentences: readonly IndexedSentence[];
  /** Positions in `sentences`, ascending, by stem. */
  readonly positionsByStem: ReadonlyMap<string, readonly number[]>;
}

/** Blocks that speak about the article instead of the news. */
const silentBlocks = new Set(['metadata', 'byline', 'dateline']);

/** Indexes every sentence of an article that tells news; remembered by the article. */
export const indexStems: (article: Article) => StemIndex = remember((article) => {
  const sentences = placeSentences(article)
    .filter(({ sentence }) => !silentBlocks.has(sentence.blockKind))
    .map((placed) => ({ placed, stems: contentStems(placed.sentence.analysis) }));
  const positionsByStem = new Map<string, number[]>();
  sentences.forEach(({ stems }, position) => {
    for (const stem of stems) {
      const positions = positionsByStem.get(stem);
      if (positions) positions.push(position);
      else positionsByStem.set(stem, [position]);
    }
  });
  return { sentences, positionsByStem };
});

/**
 * Weighs a stem by its inverse sentence frequency (Spärck Jones 1972) over two articles: what stands in
 * every sentence identifies none. Each stem is weighed once, when it is first asked for.
 */
export function weighStems(left: StemIndex, right: StemIndex): StemWeight {
  const count = left.sentences.length + right.sentences.length;
  const weights = new Map<string, number>();
  return (stem) => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const frequency =
      (left.positionsByStem.get(stem)?.length ?? 0) + (right.positionsByStem.get(stem)?.length ?? 0);
    const weight = Math.log(1 + count / Math.max(1, frequency));
    weights.set(stem, weight);
    return weight;
  };
}
