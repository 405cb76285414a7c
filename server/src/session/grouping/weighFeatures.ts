import type { Signature } from './signature.ts';

/** A text's features with their weight among all the articles at hand. */
export interface Vector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  /** Euclidean. */
  readonly length: number;
  /** The weightiest features, by which likely versions are looked up. */
  readonly foremost: readonly number[];
}

/** How many of its weightiest features an article is looked up by. */
const lookedUpFeatures = 50;

/** Counts as this many articles of other stories, so that words are rare even where only one story lies in the folder. */
const backgroundArticles = 1000;

/**
 * Weighs each feature by how few articles have it. A word that a tenth of the articles have is as common as words get:
 * otherwise a story of very many versions would make its own words worthless. `words` are the features by number.
 */
export function* weighFeatures(
  signatures: readonly Signature[],
  words: readonly string[],
): Generator<void, readonly Vector[]> {
  const articlesByFeature = new Uint32Array(words.length);
  for (const { features } of signatures) {
    for (const feature of features) articlesByFeature[feature] = (articlesByFeature[feature] ?? 0) + 1;
  }
  yield;
  const all = backgroundArticles + signatures.length;
  const mostCommon = Math.max(60, signatures.length / 10);
  const vectors: Vector[] = [];
  for (const { features, weights } of signatures) {
    const weighed = weights.map((weight, at) => {
      const articles = articlesByFeature[features[at] ?? 0] ?? 0;
      return weight * Math.log(all / (2 + Math.min(mostCommon, articles)));
    });
    const squares = weighed.reduce((sum, weight) => sum + weight * weight, 0);
    const foremost = foremostOf(features, weighed, words);
    vectors.push({ features, weights: weighed, length: Math.sqrt(squares), foremost });
    yield;
  }
  return vectors;
}

/** Ties go by the words, not by their numbers, which depend on what was read first. */
function foremostOf(
  features: Int32Array,
  weights: Float64Array,
  words: readonly string[],
): readonly number[] {
  const least = weights.toSorted().at(-lookedUpFeatures) ?? 0;
  const candidates = [...features.keys()].filter((at) => (weights[at] ?? 0) >= least);
  const wordAt = (at: number): string => words[features[at] ?? 0] ?? '';
  return candidates
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (wordAt(a) < wordAt(b) ? -1 : 1))
    .slice(0, lookedUpFeatures)
    .map((at) => features[at] ?? 0);
}
