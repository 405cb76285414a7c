import type { Article } from '../model/article.ts';
import type { PlacedSentence, StemWeight } from '../model/alignment.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { remember } from '../util/remember.ts';
import { contentStems } from '../language/contentStems.ts';
import { placeSentences } from '../model/placeSentences.ts';

/** A sentence of the index with the stems that tell what it is about. */
export interface IndexedSentence {
  readonly placed: PlacedSentence;
  /** Its place among the sentences of the index. */
  readonly position: number;
  /** Where its stems begin and end among the numbers of the index. */
  readonly from: number;
  readonly to: number;
}

/**
 * An inverted index of the stems of one article's sentences. Each edit makes one anew, so it consists of a few long lists
 * instead of an object and a list for each of its hundreds of stems.
 */
export interface StemIndex {
  readonly sentences: readonly IndexedSentence[];
  /** Every stem has a number, counted from 0. */
  readonly numberByStem: ReadonlyMap<string, number>;
  /** The numbers of the stems of all sentences, one sentence behind the other. */
  readonly numbers: Uint32Array;
  /** Positions of the sentences that have a stem, ascending, one stem behind the other; and where those of each stem begin. */
  readonly positions: Uint32Array;
  readonly starts: Uint32Array;
  /** How many sentences have each stem. */
  readonly frequencies: Uint32Array;
}

/** Blocks that speak about the article instead of the news. */
const silentBlocks = new Set(['metadata', 'byline', 'dateline']);

/** Indexes every sentence of an article that tells news; remembered by the article. */
export const indexStems: (article: Article) => StemIndex = remember((article) => {
  const sentences: IndexedSentence[] = [];
  const lists: (readonly string[])[] = [];
  let count = 0;
  for (const placed of placeSentences(article)) {
    if (silentBlocks.has(placed.sentence.blockKind)) continue;
    const stems = contentStems(placed.sentence.analysis);
    const from = count;
    count += stems.length;
    sentences.push({ placed, position: lists.length, from, to: count });
    lists.push(stems);
  }
  const numberByStem = new Map<string, number>();
  const numbers = new Uint32Array(count);
  let at = 0;
  for (const stems of lists) {
    for (const stem of stems) {
      const number = numberByStem.get(stem) ?? numberByStem.size;
      if (number === numberByStem.size) numberByStem.set(stem, number);
      numbers[at] = number;
      at += 1;
    }
  }
  const { positions, starts, frequencies } = placeStems(sentences, numbers, numberByStem.size);
  return { sentences, numberByStem, numbers, positions, starts, frequencies };
});

/** Sorts the positions of sentences by stem (a counting sort: stems are counted first, which tells where each begins). */
function placeStems(
  sentences: readonly IndexedSentence[],
  numbers: Uint32Array,
  count: number,
): Pick<StemIndex, 'positions' | 'starts' | 'frequencies'> {
  const starts = new Uint32Array(count + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  const frequencies = starts.slice(1);
  for (let number = 0; number < count; number += 1)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const next = starts.slice();
  const positions = new Uint32Array(numbers.length);
  for (const { position, from, to } of sentences) {
    for (let at = from; at < to; at += 1) {
      const number = numbers[at] ?? 0;
      const place = next[number] ?? 0;
      positions[place] = position;
      next[number] = place + 1;
    }
  }
  return { positions, starts, frequencies };
}

/** The stems of two articles as they stand in both together, by their numbers in either index. */
export interface WeighedStems {
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** What a stem weighs that stands in neither article. */
  readonly unknown: number;
  /** The number in the right article of each stem of the left one: `nowhere` where it has it not. */
  readonly elsewhere: Int32Array;
}

export const nowhere = -1;

/**
 * Weighs all stems of two articles by their inverse sentence frequency (Spärck Jones 1972) over both: what stands in
 * every sentence identifies none. `known` is the one of the two that an edit has left as it was.
 */
export function weighAll(left: StemIndex, right: StemIndex, known = right): WeighedStems {
  const weightByFrequency = weighFrequencies(left.sentences.length + right.sentences.length);
  const unknown = weightByFrequency[0] ?? 0;
  const lefts = new Float64Array(left.frequencies.length);
  const rights = new Float64Array(right.frequencies.length);
  const elsewhere = known === right ? lookUp(left, right) : turn(lookUp(right, left), lefts.length);
  for (let number = 0; number < rights.length; number += 1)
    rights[number] = weightByFrequency[right.frequencies[number] ?? 0] ?? unknown;
  for (let number = 0; number < lefts.length; number += 1) {
    const other = elsewhere[number] ?? nowhere;
    const shared = other === nowhere ? 0 : (right.frequencies[other] ?? 0);
    const weight = weightByFrequency[(left.frequencies[number] ?? 0) + shared] ?? unknown;
    lefts[number] = weight;
    if (other !== nowhere) rights[other] = weight;
  }
  return { left: lefts, right: rights, unknown, elsewhere };
}

/**
 * The number in another index of each stem of one. Both hold some hundreds, nearly all in sentences that the other was asked
 * for before: it remembers what it has of the stems of each.
 */
function lookUp({ sentences, numbers, frequencies }: StemIndex, other: StemIndex): Int32Array {
  const found = new Int32Array(frequencies.length);
  const numbersOf = numbersIn(other);
  for (const { placed, from, to } of sentences) {
    const known = numbersOf(placed.sentence.analysis);
    for (let at = from; at < to; at += 1) found[numbers[at] ?? 0] = known[at - from] ?? nowhere;
  }
  return found;
}

const numbersIn = remember(({ numberByStem }: StemIndex) =>
  remember((analysis: SentenceAnalysis): readonly number[] =>
    contentStems(analysis).map((stem) => numberByStem.get(stem) ?? nowhere),
  ),
);

/** The same by the numbers in the other index, which has `count` stems. */
function turn(numbers: Int32Array, count: number): Int32Array {
  const turned = new Int32Array(count).fill(nowhere);
  for (let number = 0; number < numbers.length; number += 1) {
    const other = numbers[number] ?? nowhere;
    if (other !== nowhere) turned[other] = number;
  }
  return turned;
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
    const own = left.numberByStem.get(stem);
    if (own !== undefined) return weighed.left[own] ?? weighed.unknown;
    const other = right.numberByStem.get(stem);
    return other === undefined ? weighed.unknown : (weighed.right[other] ?? weighed.unknown);
  };
}
