import type { PairBasis, SentencePair } from '../model/alignment.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { rememberPair } from '../util/remember.ts';
import { weighAll, type IndexedSentence, type StemIndex } from './stemIndex.ts';

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

/** A sentence with the weights of its stems, in their order, and their total. */
interface WeighedSentence extends IndexedSentence {
  /** Its place among the sentences of its index. */
  readonly position: number;
  readonly weights: Float64Array;
  readonly weight: number;
}

interface Candidate {
  readonly left: WeighedSentence;
  readonly right: WeighedSentence;
  readonly similarity: number;
  readonly containment: number;
}

/**
 * Pairs the sentences of two versions, many to one, by weighted Dice over stems: the best partner in
 * either direction and those nearly as good. One-to-one assignment and monotone order both lose the
 * merged and reordered sentences of a rewrite.
 */
export function alignSentences(left: StemIndex, right: StemIndex): readonly SentencePair[] {
  const rightWeights = weighAll(right, left).weights;
  const rights = right.sentences.map((sentence, position) => weigh(sentence, position, rightWeights));
  const { weights, elsewhere } = weighAll(left, right);
  const sharedWeights = new Float64Array(rights.length);
  const candidates: Candidate[] = [];
  left.sentences.forEach((sentence, position) => {
    sharedWeights.fill(0);
    addCandidates(candidates, weigh(sentence, position, weights), rights, { elsewhere, sharedWeights });
  });
  const best = bestRanks(candidates, left.sentences.length, rights.length);
  return candidates.filter((candidate) => isKept(candidate, best)).map(toPair);
}

function weigh(
  { placed, stems, numbers }: IndexedSentence,
  position: number,
  weightByNumber: Float64Array,
): WeighedSentence {
  const weights = new Float64Array(numbers.length);
  let weight = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const each = weightByNumber[numbers[at] ?? 0] ?? 0;
    weights[at] = each;
    weight += each;
  }
  return { placed, stems, numbers, position, weights, weight };
}

/** What the search for partners of one sentence works on. */
interface Search {
  /** Positions of the right sentences that have a stem, by its number on the left. */
  readonly elsewhere: readonly (readonly number[])[];
  /** One number for each sentence on the right, all 0. */
  readonly sharedWeights: Float64Array;
}

function addCandidates(
  candidates: Candidate[],
  left: WeighedSentence,
  rights: readonly WeighedSentence[],
  { elsewhere, sharedWeights }: Search,
): void {
  for (let at = 0; at < left.numbers.length; at += 1) {
    const weight = left.weights[at] ?? 0;
    for (const position of elsewhere[left.numbers[at] ?? 0] ?? []) {
      sharedWeights[position] = (sharedWeights[position] ?? 0) + weight;
    }
  }
  for (let position = 0; position < rights.length; position += 1) {
    const right = rights[position];
    const shared = sharedWeights[position] ?? 0;
    if (right && shared > 0 && isPlausible(left, right, shared)) candidates.push(score(left, right, shared));
  }
}

function score(left: WeighedSentence, right: WeighedSentence, shared: number): Candidate {
  return {
    left,
    right,
    similarity: (2 * shared) / (left.weight + right.weight),
    containment: shared / Math.min(left.weight, right.weight),
  };
}

function isPlausible(left: WeighedSentence, right: WeighedSentence, shared: number): boolean {
  if (2 * shared >= leastSimilarity * (left.weight + right.weight)) return true;
  const lesser = Math.min(left.weight, right.weight);
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

function toPair({ left, right, similarity, containment }: Candidate): SentencePair {
  const basis = basisOf({ left, right, similarity, containment });
  return { left: left.placed, right: right.placed, similarity, containment, basis };
}

interface WeighedBasis {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly basis: PairBasis;
}

const basesOf: (left: SentenceAnalysis, right: SentenceAnalysis) => WeighedBasis[] = rememberPair(() => []);

/** The same object as long as both sentences have the same words of the same weights. */
function basisOf({ left, right, similarity, containment }: Candidate): PairBasis {
  const bases = basesOf(left.placed.sentence.analysis, right.placed.sentence.analysis);
  const known = bases.find(
    (each) => areEqual(each.left, left.weights) && areEqual(each.right, right.weights),
  );
  if (known) return known.basis;
  if (bases.length >= mostBasesRemembered) bases.shift();
  const basis = { similarity, containment };
  bases.push({ left: left.weights, right: right.weights, basis });
  return basis;
}

function areEqual(a: Float64Array, b: Float64Array): boolean {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
