import type { SentencePair } from '../model/alignment.ts';
import type { IndexedSentence, StemIndex } from './stemIndex.ts';

/** Below this weighted Dice two sentences share their topic at most. */
const leastSimilarity = 0.2;
/** A sentence held almost whole by a longer one is told by it, however long that is. */
const leastContainment = 0.45;
/** A partner nearly as good as the best is one too: rewrites merge and split sentences. */
const shareOfBest = 0.7;
/** A sentence of less weight than this (`Thursday.`) is held by too many to be aligned by containment. */
const leastWeightForContainment = 6;

interface Candidate {
  readonly left: IndexedSentence;
  readonly right: IndexedSentence;
  readonly similarity: number;
  readonly containment: number;
}

/**
 * Pairs the sentences of the indexed versions, many to one, by weighted Dice over stems: the best partner in
 * either direction and those nearly as good. One-to-one assignment and monotone order both lose the
 * merged and reordered sentences of a rewrite.
 */
export function alignSentences(index: StemIndex): readonly SentencePair[] {
  const candidates: Candidate[] = [];
  index.sentences.forEach((left, position) => {
    collectCandidates(index, position, left, candidates);
  });
  const best = bestScores(candidates);
  return candidates.filter((candidate) => isKept(candidate, best)).map(toPair);
}

function collectCandidates(
  index: StemIndex,
  position: number,
  left: IndexedSentence,
  candidates: Candidate[],
): void {
  const sharedWeight = new Map<number, number>();
  for (const stem of left.stems) {
    const weight = index.stemWeight(stem);
    for (const other of index.sentencesByStem.get(stem) ?? []) {
      if (other > position) sharedWeight.set(other, (sharedWeight.get(other) ?? 0) + weight);
    }
  }
  for (const [other, shared] of sharedWeight) {
    const right = index.sentences[other];
    if (!right || right.article === left.article) continue;
    const candidate = score(left, right, shared);
    if (isPlausible(candidate)) candidates.push(candidate);
  }
}

function score(left: IndexedSentence, right: IndexedSentence, shared: number): Candidate {
  return {
    left,
    right,
    similarity: (2 * shared) / (left.weight + right.weight),
    containment: shared / Math.min(left.weight, right.weight),
  };
}

function isPlausible({ left, right, similarity, containment }: Candidate): boolean {
  if (similarity >= leastSimilarity) return true;
  return containment >= leastContainment && Math.min(left.weight, right.weight) >= leastWeightForContainment;
}

/** The best score of each sentence against each other version, by `position of sentence → version`. */
function bestScores(candidates: readonly Candidate[]): Map<IndexedSentence, Map<number, number>> {
  const best = new Map<IndexedSentence, Map<number, number>>();
  const raise = (sentence: IndexedSentence, other: IndexedSentence, value: number) => {
    const scores = best.get(sentence) ?? new Map<number, number>();
    scores.set(other.article, Math.max(scores.get(other.article) ?? 0, value));
    best.set(sentence, scores);
  };
  for (const candidate of candidates) {
    raise(candidate.left, candidate.right, rank(candidate));
    raise(candidate.right, candidate.left, rank(candidate));
  }
  return best;
}

function rank({ similarity, containment }: Candidate): number {
  return Math.max(similarity, containment * 0.7);
}

function isKept(candidate: Candidate, best: Map<IndexedSentence, Map<number, number>>): boolean {
  const { left, right } = candidate;
  const bestOfLeft = best.get(left)?.get(right.article) ?? 0;
  const bestOfRight = best.get(right)?.get(left.article) ?? 0;
  const own = rank(candidate);
  return own >= shareOfBest * bestOfLeft || own >= shareOfBest * bestOfRight;
}

function toPair({ left, right, similarity, containment }: Candidate): SentencePair {
  return { left: left.placed, right: right.placed, similarity, containment };
}
