import type { Article } from '../model/article.ts';
import type { PlacedSentence, StemWeight } from '../model/alignment.ts';
import { remember } from '../util/remember.ts';
import { contentStems } from '../language/contentStems.ts';
import { placeSentences } from './placeSentences.ts';

/** A sentence of the index with the stems that tell what it is about. */
export interface IndexedSentence {
  readonly placed: PlacedSentence;
  /** Its place among the sentences of the index. */
  readonly position: number;
  /** The numbers of its stems in the index, in their order. */
  readonly numbers: readonly number[];
}

interface IndexedStem {
  readonly stem: string;
  /** Its place among the stems of the index. */
  readonly number: number;
  /** Positions of the sentences that have it, ascending. */
  readonly positions: readonly number[];
}

/** An inverted index of the stems of one article's sentences. */
export interface StemIndex {
  readonly sentences: readonly IndexedSentence[];
  /** Every stem once, and the same by the stem itself. */
  readonly stems: readonly IndexedStem[];
  readonly byStem: ReadonlyMap<string, IndexedStem>;
}

/** Blocks that speak about the article instead of the news. */
const silentBlocks = new Set(['metadata', 'byline', 'dateline']);

/** Indexes every sentence of an article that tells news; remembered by the article. */
export const indexStems: (article: Article) => StemIndex = remember((article) => {
  const stems: (IndexedStem & { readonly positions: number[] })[] = [];
  const byStem = new Map<string, (typeof stems)[number]>();
  const numberAt = (stem: string, position: number) => {
    const known = byStem.get(stem);
    if (known) {
      known.positions.push(position);
      return known.number;
    }
    const added = { stem, number: stems.length, positions: [position] };
    byStem.set(stem, added);
    stems.push(added);
    return added.number;
  };
  const sentences = placeSentences(article)
    .filter(({ sentence }) => !silentBlocks.has(sentence.blockKind))
    .map((placed, position): IndexedSentence => {
      const numbers = contentStems(placed.sentence.analysis).map((stem) => numberAt(stem, position));
      return { placed, position, numbers };
    });
  return { sentences, stems, byStem };
});

/** The stems of two articles as they stand in both together, by their numbers in either index. */
export interface WeighedStems {
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** What a stem weighs that stands in neither article. */
  readonly unknown: number;
  /** Where each stem of the left article stands in the right one: its positions there, none where it has it not. */
  readonly elsewhere: readonly (readonly number[])[];
}

const nowhere: readonly number[] = [];

/**
 * Weighs all stems of two articles by their inverse sentence frequency (Spärck Jones 1972) over both: what stands in
 * every sentence identifies none.
 */
export function weighAll(left: StemIndex, right: StemIndex): WeighedStems {
  const weightByFrequency = weighFrequencies(left.sentences.length + right.sentences.length);
  const weigh = (frequency: number) => weightByFrequency[frequency] ?? 0;
  const lefts = new Float64Array(left.stems.length);
  const rights = new Float64Array(right.stems.length);
  for (const { number, positions } of right.stems) rights[number] = weigh(positions.length);
  const elsewhere = left.stems.map(({ stem, number, positions }) => {
    const other = right.byStem.get(stem);
    const weight = weigh(positions.length + (other?.positions.length ?? 0));
    lefts[number] = weight;
    if (other) rights[other.number] = weight;
    return other?.positions ?? nowhere;
  });
  return { left: lefts, right: rights, unknown: weigh(0), elsewhere };
}

/** What a stem weighs that stands in none, one, two … and all of so many sentences. */
function weighFrequencies(count: number): Float64Array {
  const weights = new Float64Array(count + 1);
  for (let frequency = 0; frequency <= count; frequency += 1) {
    weights[frequency] = Math.log(1 + count / Math.max(1, frequency));
  }
  return weights;
}

/** Weighs a single stem alike. */
export function weighStems(left: StemIndex, right: StemIndex, weighed: WeighedStems): StemWeight {
  return (stem) => {
    const own = left.byStem.get(stem);
    if (own) return weighed.left[own.number] ?? weighed.unknown;
    const other = right.byStem.get(stem);
    return other ? (weighed.right[other.number] ?? weighed.unknown) : weighed.unknown;
  };
}
