import type { PairBasis, SentencePair } from '../model/alignment.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { sentenceReaders } from '../model/sentenceReaders.ts';
import { basisReaders } from '../model/basisReaders.ts';
import { alignShortSentences, type Candidate } from './alignShortSentences.ts';
import { nowhere, type IndexedSentence, type StemIndex, type WeighedStems } from './stemIndex.ts';

/** Below this weighted Dice two sentences share their topic at most. */
const leastSimilarity = 0.2;
/** A sentence held almost whole by a longer one is told by it, however long that is. */
const leastContainment = 0.45;
/** A partner nearly as good as the best is one too: rewrites merge and split sentences. */
const shareOfBest = 0.85;
/** Being held by a longer sentence tells less than being like it. */
const shareOfContainment = 0.7;
/** A sentence of less weight than this (`Thursday.`) is held by too many to be aligned by containment. */
const leastWeightForContainment = 6;
/** Equal sentences may stand in many versions, each two of which weigh them in their own way. */
const mostBasesRemembered = 24;

interface Sides {
  readonly left: StemIndex;
  readonly right: StemIndex;
}

/**
 * Pairs the sentences of two versions, many to one, by weighted Dice over stems: the best partner in
 * either direction and those nearly as good. One-to-one assignment and monotone order both lose the
 * merged and reordered sentences of a rewrite.
 */
export function alignSentences(
  left: StemIndex,
  right: StemIndex,
  weighed: WeighedStems,
): readonly SentencePair[] {
  const sides = { left, right };
  const totals = { left: totalsOf(left, weighed.left), right: totalsOf(right, weighed.right) };
  const search = { totals, shared: new Float64Array(right.sentences.length) };
  const candidates: Candidate[] = [];
  for (const sentence of left.sentences) {
    addShared(search.shared, sides, sentence, weighed);
    addCandidates(candidates, sentence, right.sentences, search);
  }
  const kept = keepBest(candidates, sides);
  kept.push(...alignShortSentences(kept, left, right));
  const pairs: SentencePair[] = [];
  for (const candidate of kept) {
    const basis = basisOf(candidate, sides, weighed);
    const { similarity, containment } = candidate;
    pairs.push({
      left: candidate.left.placed,
      right: candidate.right.placed,
      similarity,
      containment,
      basis,
    });
  }
  return pairs;
}

/** What the stems of each sentence weigh together. */
function totalsOf({ sentences, numbers }: StemIndex, weights: Float64Array): Float64Array {
  const totals = new Float64Array(sentences.length);
  for (const { position, from, to } of sentences) {
    let total = 0;
    for (let at = from; at < to; at += 1) total += weights[numbers[at] ?? 0] ?? 0;
    totals[position] = total;
  }
  return totals;
}

/** Adds to each sentence on the right what the stems weigh that it has in common with this one. */
function addShared(
  shared: Float64Array,
  { left: { numbers }, right: { positions, starts } }: Sides,
  { from, to }: IndexedSentence,
  weighed: WeighedStems,
): void {
  for (let at = from; at < to; at += 1) {
    const number = numbers[at] ?? 0;
    const other = weighed.elsewhere[number] ?? nowhere;
    if (other === nowhere) continue;
    const weight = weighed.left[number] ?? 0;
    const end = starts[other + 1] ?? 0;
    for (let place = starts[other] ?? 0; place < end; place += 1) {
      const position = positions[place] ?? 0;
      shared[position] = (shared[position] ?? 0) + weight;
    }
  }
}

/** What the search for partners of one sentence works on: one number for each sentence of a side. */
interface Search {
  readonly totals: { readonly left: Float64Array; readonly right: Float64Array };
  /** All zero between two searches. */
  readonly shared: Float64Array;
}

/** Few of those that share a stem are like each other, or the one held by the other, so nothing is made for the rest. */
function addCandidates(
  candidates: Candidate[],
  left: IndexedSentence,
  rights: readonly IndexedSentence[],
  { totals, shared }: Search,
): void {
  const own = totals.left[left.position] ?? 0;
  for (let position = 0; position < shared.length; position += 1) {
    const weight = shared[position] ?? 0;
    if (weight <= 0) continue;
    shared[position] = 0;
    const other = totals.right[position] ?? 0;
    const both = own + other;
    const lesser = Math.min(own, other);
    const isHeld = weight >= leastContainment * lesser && lesser >= leastWeightForContainment;
    const right = rights[position];
    if (right === undefined || (!isHeld && 2 * weight < leastSimilarity * both)) continue;
    candidates.push({ left, right, similarity: (2 * weight) / both, containment: weight / lesser });
  }
}

/** Leaves the candidates that are the best partners of one of their sentences, or nearly as good. */
function keepBest(candidates: readonly Candidate[], { left: lefts, right: rights }: Sides): Candidate[] {
  const ranks = new Float64Array(candidates.length);
  const bestOfLefts = new Float64Array(lefts.sentences.length);
  const bestOfRights = new Float64Array(rights.sentences.length);
  let at = 0;
  for (const { left, right, similarity, containment } of candidates) {
    const rank = Math.max(similarity, containment * shareOfContainment);
    ranks[at] = rank;
    at += 1;
    bestOfLefts[left.position] = Math.max(rank, bestOfLefts[left.position] ?? 0);
    bestOfRights[right.position] = Math.max(rank, bestOfRights[right.position] ?? 0);
  }
  const kept: Candidate[] = [];
  at = 0;
  for (const candidate of candidates) {
    const { left, right } = candidate;
    const best = Math.min(bestOfLefts[left.position] ?? 0, bestOfRights[right.position] ?? 0);
    if ((ranks[at] ?? 0) >= shareOfBest * best) kept.push(candidate);
    at += 1;
  }
  return kept;
}

/** A basis with the weights of the stems of both sentences, those of the left one first. */
interface WeighedBasis {
  readonly weights: readonly number[];
  readonly basis: PairBasis;
}

const basesOf: (left: SentenceAnalysis, right: SentenceAnalysis) => WeighedBasis[] =
  sentenceReaders.rememberPair(() => []);

/** The same object as long as both sentences have the same words of the same weights. */
function basisOf(candidate: Candidate, sides: Sides, weighed: WeighedStems): PairBasis {
  const { left, right, similarity, containment } = candidate;
  const bases = basesOf(left.placed.sentence.analysis, right.placed.sentence.analysis);
  for (const { weights, basis } of bases) if (weighAlike(weights, candidate, sides, weighed)) return basis;
  if (bases.length >= mostBasesRemembered) bases.shift();
  const basis = { similarity, containment, memory: basisReaders.newMemory() };
  const weights = [
    ...weightsOf(left, sides.left, weighed.left),
    ...weightsOf(right, sides.right, weighed.right),
  ];
  bases.push({ weights, basis });
  return basis;
}

function weighAlike(
  known: readonly number[],
  { left, right }: Candidate,
  sides: Sides,
  weighed: WeighedStems,
): boolean {
  const length = left.to - left.from;
  for (let at = 0; at < length; at += 1)
    if (known[at] !== weighed.left[sides.left.numbers[left.from + at] ?? 0]) return false;
  for (let at = length; at < known.length; at += 1)
    if (known[at] !== weighed.right[sides.right.numbers[right.from + at - length] ?? 0]) return false;
  return true;
}

function weightsOf({ from, to }: IndexedSentence, { numbers }: StemIndex, weights: Float64Array): number[] {
  return Array.from(numbers.subarray(from, to), (number) => weights[number] ?? 0);
}
