import type { Likeness } from './averageLinkage.ts';
import type { Signature } from './signature.ts';

/** From this average likeness on, articles tell one story. Measured: see `likeness.test.ts`. */
export const sameStory = 0.25;

/** How many of its weightiest features an article is looked up by. */
const lookedUpFeatures = 50;

/** So few articles are all compared with one another. */
const fewArticles = 150;

/** A feature of more articles than this finds nothing: it would only cost time. */
const longestPosting = 2000;

/** Fewer shared features than this are chance, whatever their weight. */
const leastShared = 4;

/** How much it counts that the shorter of two texts is contained in the longer: a summary has few words of its own. */
const summaryShare = 0.3;

/** Counts as this many articles of other stories, so that words are rare even where only one story lies in the folder. */
const backgroundArticles = 1000;

/**
 * How alike the articles are that share rare features: the cosine of their weighted features (Salton & Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988), raised where one sums up the other; pairs that share
 * too little are left out.
 */
export function* findLikenesses(signatures: readonly Signature[]): Generator<void, readonly Likeness[]> {
  const vectors = weighFeatures(signatures);
  yield;
  const postings = indexVectors(vectors);
  const likenesses: Likeness[] = [];
  for (const [index, vector] of vectors.entries()) {
    const candidates =
      vectors.length <= fewArticles ? Array(index).keys() : findCandidates(index, vector, postings);
    for (const other of candidates) {
      const likeness = compareVectors(vector, vectors[other]);
      if (likeness > 0) likenesses.push({ one: index, other, likeness });
    }
    yield;
  }
  return likenesses;
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  /** The weightiest features, by which likely versions are looked up. */
  readonly foremost: readonly string[];
}

function weighFeatures(signatures: readonly Signature[]): readonly Vector[] {
  const articlesByFeature = new Map<string, number>();
  for (const { weights } of signatures) {
    for (const feature of weights.keys())
      articlesByFeature.set(feature, (articlesByFeature.get(feature) ?? 0) + 1);
  }
  const all = backgroundArticles + signatures.length;
  return signatures.map((signature) => {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [feature, weight] of signature.weights) {
      const rarity = Math.log(all / (2 + (articlesByFeature.get(feature) ?? 0)));
      const weighed = weight * rarity;
      weights.set(feature, weighed);
      squares += weighed * weighed;
    }
    const foremost = [...weights]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, lookedUpFeatures);
    return { weights, length: Math.sqrt(squares), foremost: foremost.map(([feature]) => feature) };
  });
}

function indexVectors(vectors: readonly Vector[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const [index, { foremost }] of vectors.entries()) {
    for (const feature of foremost) {
      const posting = postings.get(feature);
      if (posting === undefined) postings.set(feature, [index]);
      else posting.push(index);
    }
  }
  return postings;
}

/** The earlier articles that share two or more of the foremost features. */
function findCandidates(
  index: number,
  vector: Vector,
  postings: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const sharedByArticle = new Map<number, number>();
  for (const feature of vector.foremost) {
    const posting = postings.get(feature) ?? [];
    if (posting.length > longestPosting) continue;
    for (const other of posting) {
      if (other >= index) break;
      sharedByArticle.set(other, (sharedByArticle.get(other) ?? 0) + 1);
    }
  }
  return [...sharedByArticle].filter(([, shared]) => shared >= 2).map(([other]) => other);
}

function compareVectors(one: Vector, other: Vector | undefined): number {
  if (other === undefined || one.length === 0 || other.length === 0) return 0;
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let product = 0;
  let shared = 0;
  for (const [feature, weight] of small.weights) {
    const counterpart = large.weights.get(feature);
    if (counterpart === undefined) continue;
    product += weight * counterpart;
    shared += 1;
  }
  if (shared < leastShared) return 0;
  const cosine = product / (one.length * other.length);
  const containment = Math.min(1, product / Math.min(one.length, other.length) ** 2);
  return (1 - summaryShare) * cosine + summaryShare * containment;
}
