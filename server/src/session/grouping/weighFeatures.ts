import type { Signature } from './signature.ts';

/** A text's features with their weight among all the articles at hand. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  /** Euclidean. */
  readonly length: number;
  /** The weightiest features, by which likely versions are looked up. */
  readonly foremost: readonly string[];
}

/** How many of its weightiest features an article is looked up by. */
const lookedUpFeatures = 50;

/** Counts as this many articles of other stories, so that words are rare even where only one story lies in the folder. */
const backgroundArticles = 1000;

/**
 * Weighs each feature by how few articles have it. A word that a tenth of the articles have is as common as words get:
 * otherwise a story of very many versions would make its own words worthless.
 */
export function weighFeatures(signatures: readonly Signature[]): readonly Vector[] {
  const articlesByFeature = countArticles(signatures);
  const all = backgroundArticles + signatures.length;
  const mostCommon = Math.max(60, signatures.length / 10);
  return signatures.map((signature) => {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [feature, weight] of signature.weights) {
      const articles = Math.min(mostCommon, articlesByFeature.get(feature) ?? 0);
      const weighed = weight * Math.log(all / (2 + articles));
      weights.set(feature, weighed);
      squares += weighed * weighed;
    }
    return { weights, length: Math.sqrt(squares), foremost: foremostOf(weights) };
  });
}

function countArticles(signatures: readonly Signature[]): ReadonlyMap<string, number> {
  const articlesByFeature = new Map<string, number>();
  for (const { weights } of signatures) {
    for (const feature of weights.keys())
      articlesByFeature.set(feature, (articlesByFeature.get(feature) ?? 0) + 1);
  }
  return articlesByFeature;
}

function foremostOf(weights: ReadonlyMap<string, number>): readonly string[] {
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, lookedUpFeatures)
    .map(([feature]) => feature);
}
