import type { Likeness } from './averageLinkage.ts';
import type { Signature } from './signature.ts';
import { weighFeatures, type Vector } from './weighFeatures.ts';

/** From this average likeness on, articles tell one story. Measured: see `likeness.test.ts`. */
export const sameStory = 0.25;

/** So few articles are all compared with one another. */
const fewArticles = 150;

/** A feature of more articles than this finds nothing: it would only cost time. */
const longestPosting = 2000;

/** An article is compared with at most so many others, those that share the most foremost features. */
const mostCandidates = 200;

/** Fewer shared features than this are chance, whatever their weight. */
const leastShared = 4;

/** How much it counts that the shorter of two texts is contained in the longer: a summary has few words of its own. */
const summaryShare = 0.3;

/**
 * How alike the articles are that share rare features: the cosine of their weighted features (Salton & Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988), raised where one sums up the other; pairs that share
 * too little are left out.
 */
export function* findLikenesses(
  signatures: readonly Signature[],
  words: readonly string[],
): Generator<void, readonly Likeness[]> {
  const vectors = yield* weighFeatures(signatures, words);
  const candidatesOf = vectors.length <= fewArticles ? everyEarlier : createLookup(vectors, words.length);
  const likenesses: Likeness[] = [];
  const weightByFeature = new Float64Array(words.length);
  for (const [index, vector] of vectors.entries()) {
    for (const [at, feature] of vector.features.entries()) weightByFeature[feature] = vector.weights[at] ?? 0;
    for (const other of candidatesOf(index)) {
      const likeness = compareVectors(vector, weightByFeature, vectors[other]);
      if (likeness > 0) likenesses.push({ one: index, other, likeness });
    }
    for (const feature of vector.features) weightByFeature[feature] = 0;
    yield;
  }
  return likenesses;
}

function everyEarlier(index: number): readonly number[] {
  return Array.from({ length: index }, (_, other) => other);
}

/** Finds the earlier articles that share two or more of the foremost features, by an inverted index. */
function createLookup(
  vectors: readonly Vector[],
  countOfFeatures: number,
): (index: number) => readonly number[] {
  const postings = new Array<number[] | undefined>(countOfFeatures);
  for (const [index, { foremost }] of vectors.entries()) {
    for (const feature of foremost) {
      const posting = postings[feature];
      if (posting === undefined) postings[feature] = [index];
      else posting.push(index);
    }
  }
  const shared = new Uint16Array(vectors.length);
  return (index) => {
    const touched: number[] = [];
    for (const feature of vectors[index]?.foremost ?? []) {
      const posting = postings[feature] ?? [];
      if (posting.length > longestPosting) continue;
      for (const other of posting) {
        if (other >= index) break;
        const times = (shared[other] ?? 0) + 1;
        if (times === 2) touched.push(other);
        shared[other] = times;
      }
    }
    const ranked = touched.map((other) => ({ other, times: shared[other] ?? 0 }));
    shared.fill(0, 0, index);
    if (ranked.length > mostCandidates) ranked.sort((a, b) => b.times - a.times || a.other - b.other);
    return ranked.slice(0, mostCandidates).map(({ other }) => other);
  };
}

/** The weights of the first text by feature, those of the second in its vector. */
function compareVectors(one: Vector, weightByFeature: Float64Array, other: Vector | undefined): number {
  if (other === undefined || one.length === 0 || other.length === 0) return 0;
  const { features, weights } = other;
  let product = 0;
  let shared = 0;
  for (let at = 0; at < features.length; at += 1) {
    const weight = weightByFeature[features[at] ?? 0] ?? 0;
    if (weight === 0) continue;
    product += weight * (weights[at] ?? 0);
    shared += 1;
  }
  if (shared < leastShared) return 0;
  const cosine = product / (one.length * other.length);
  const containment = Math.min(1, product / Math.min(one.length, other.length) ** 2);
  return (1 - summaryShare) * cosine + summaryShare * containment;
}
