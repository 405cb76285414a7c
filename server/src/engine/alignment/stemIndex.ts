import type { Article } from '../model/article.ts';
import type { PlacedSentence, StemWeight } from '../model/alignment.ts';
import { remember } from '../util/remember.ts';
import { contentStems } from '../language/contentStems.ts';
import { placeSentences } from './placeSentences.ts';

/** A sentence of the index with the stems that tell what it is about. */
export interface IndexedSentence {
  readonly placed: PlacedSentence;
  readonly stems: readonly string[];
  /** The numbers of the stems in the index, in the same order. */
  readonly numbers: readonly number[];
}

/** An inverted index of the stems of one article's sentences. */
export interface StemIndex {
  readonly sentences: readonly IndexedSentence[];
  /** Positions in `sentences`, ascending, by stem. */
  readonly positionsByStem: ReadonlyMap<string, readonly number[]>;
  /** Every stem once: its place is its number. */
  readonly stems: readonly string[];
  /** The same positions by the stem's number. */
  readonly positions: readonly (readonly number[])[];
}

/** Blocks that speak about the article instead of the news. */
const silentBlocks = new Set(['metadata', 'byline', 'dateline']);

/** Indexes every sentence of an article that tells news; remembered by the article. */
export const indexStems: (article: Article) => StemIndex = remember((article) => {
  const numberByStem = new Map<string, number>();
  const positions: number[][] = [];
  const sentences = placeSentences(article)
    .filter(({ sentence }) => !silentBlocks.has(sentence.blockKind))
    .map((placed, position): IndexedSentence => {
      const stems = contentStems(placed.sentence.analysis);
      const numbers = stems.map((stem) => {
        const known = numberByStem.get(stem);
        if (known !== undefined) {
          positions[known]?.push(position);
          return known;
        }
        const number = positions.push([position]) - 1;
        numberByStem.set(stem, number);
        return number;
      });
      return { placed, stems, numbers };
    });
  const stems = [...numberByStem.keys()];
  return {
    sentences,
    positionsByStem: new Map(stems.map((stem, number) => [stem, positions[number] ?? []])),
    stems,
    positions,
  };
});

/** The stems of one index as they stand in two articles, by their numbers. */
export interface WeighedStems {
  readonly weights: Float64Array;
  /** Positions in the other index; none for a stem that it has not. */
  readonly elsewhere: readonly (readonly number[])[];
}

const nowhere: readonly number[] = [];

/**
 * Weighs all stems of an index by their inverse sentence frequency (Spärck Jones 1972) over two articles: what
 * stands in every sentence identifies none.
 */
export function weighAll(own: StemIndex, other: StemIndex): WeighedStems {
  const count = own.sentences.length + other.sentences.length;
  const elsewhere = own.stems.map((stem) => other.positionsByStem.get(stem) ?? nowhere);
  const weightByFrequency = new Float64Array(count + 1);
  for (let frequency = 0; frequency <= count; frequency += 1) {
    weightByFrequency[frequency] = weightOf(count, frequency);
  }
  const weights = new Float64Array(elsewhere.length);
  elsewhere.forEach((positions, number) => {
    weights[number] = weightByFrequency[(own.positions[number]?.length ?? 0) + positions.length] ?? 0;
  });
  return { weights, elsewhere };
}

function weightOf(count: number, frequency: number): number {
  return Math.log(1 + count / Math.max(1, frequency));
}

/** Weighs a single stem alike. Each is weighed once, when it is first asked for. */
export function weighStems(left: StemIndex, right: StemIndex): StemWeight {
  const count = left.sentences.length + right.sentences.length;
  const weights = new Map<string, number>();
  return (stem) => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const frequency =
      (left.positionsByStem.get(stem)?.length ?? 0) + (right.positionsByStem.get(stem)?.length ?? 0);
    const weight = weightOf(count, frequency);
    weights.set(stem, weight);
    return weight;
  };
}
