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
  const totals = { left: totalsOf(left, weighed.left), right: totalsOf(right, weighed.right) };
  const shared = new Float64Array(right.sentences.length);
  const candidates: Candidate[] = [];
  for (const sentence of left.sentences) {
    shared.fill(0);
    addShared(shared, { left, right }, sentence, weighed);
    addCandidates(candidates, sentence, right.sentences, { totals, shared });
  }
  const best = bestRanks(candidates, left.sentences.length, right.sentences.length);
  const kept = candidates.filter((candidate) => isKept(candidate, best));
  kept.push(...alignShortSentences(kept, left, right));
  return kept.map((candidate) => toPair(candidate, { left, right }, weighed));
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
  readonly shared: Float64Array;
}

function addCandidates(
  candidates: Candidate[],
  left: IndexedSentence,
  rights: readonly IndexedSentence[],
  { totals, shared }: Search,
): void {
  const own = totals.left[left.position] ?? 0;
  for (let position = 0; position < rights.length; position += 1) {
    const weight = shared[position] ?? 0;
    if (weight <= 0) continue;
    const other = totals.right[position] ?? 0;
    const right = rights[position];
    if (right && isPlausible(own, other, weight)) {
      candidates.push({
        left,
        right,
        similarity: (2 * weight) / (own + other),
        containment: weight / Math.min(own, other),
      });
    }
  }
}

function isPlausible(left: number, right: number, shared: number): boolean {
  if (2 * shared >= leastSimilarity * (left + right)) return true;
  const lesser = Math.min(left, right);
  return shared >= leastContainment * lesser && lesser >= leastWeightForContainment;
}

/** The rank of the best partner of each sentence, by its position on either side. */
interface BestRanks {
  readonly left: Float64Array;
  readonly right: Float64Array;
}

function bestRanks(candidates: readonly Candidate[], lefts: number, rights: number): BestRanks {
  const best = { left: new Float64Array(lefts), right: new Float64Array(rights) };
  for (const candidate of candidates) {
    const own = rank(candidate);
    raise(best.left, candidate.left.position, own);
    raise(best.right, candidate.right.position, own);
  }
  return best;
}

function raise(ranks: Float64Array, position: number, rank: number): void {
  if (rank > (ranks[position] ?? 0)) ranks[position] = rank;
}

function rank({ similarity, containment }: Candidate): number {
  return Math.max(similarity, containment * shareOfContainment);
}

function isKept(candidate: Candidate, best: BestRanks): boolean {
  const own = rank(candidate);
  return (
    own >= shareOfBest * (best.left[candidate.left.position] ?? 0) ||
    own >= shareOfBest * (best.right[candidate.right.position] ?? 0)
  );
}

function toPair(candidate: Candidate, sides: Sides, weighed: WeighedStems): SentencePair {
  const { left, right, similarity, containment } = candidate;
  const basis = basisOf(candidate, sides, weighed);
  return { left: left.placed, right: right.placed, similarity, containment, basis };
}

/** A basis with the weights of the stems of either sentence, in their order. */
interface WeighedBasis {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly basis: PairBasis;
}

const basesOf: (left: SentenceAnalysis, right: SentenceAnalysis) => WeighedBasis[] =
  sentenceReaders.rememberPair(() => []);

/** The same object as long as both sentences have the same words of the same weights. */
function basisOf(
  { left, right, similarity, containment }: Candidate,
  sides: Sides,
  weighed: WeighedStems,
): PairBasis {
  const bases = basesOf(left.placed.sentence.analysis, right.placed.sentence.analysis);
  for (const known of bases)
    if (
      weighAlike(known.left, left, sides.left, weighed.left) &&
      weighAlike(known.right, right, sides.right, weighed.right)
    )
      return known.basis;
  if (bases.length >= mostBasesRemembered) bases.shift();
  const basis = { similarity, containment, memory: basisReaders.newMemory() };
  bases.push({
    left: weightsOf(left, sides.left, weighed.left),
    right: weightsOf(right, sides.right, weighed.right),
    basis,
  });
  return basis;
}

function weighAlike(
  known: Float64Array,
  { from }: IndexedSentence,
  { numbers }: StemIndex,
  weights: Float64Array,
): boolean {
  for (let at = 0; at < known.length; at += 1)
    if (known[at] !== weights[numbers[from + at] ?? 0]) return false;
  return true;
}

function weightsOf(
  { from, to }: IndexedSentence,
  { numbers }: StemIndex,
  weights: Float64Array,
): Float64Array {
  const own = new Float64Array(to - from);
  for (let at = from; at < to; at += 1) own[at - from] = weights[numbers[at] ?? 0] ?? 0;
  return own;
}
