import { functionWords } from '../language/functionWords.ts';
import type { StemWeight } from '../model/alignment.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';

/** How much less a word counts for each content word that stands between it and the fact. */
const decay = 0.75;
/** Content words further away than this count for nothing. */
const reach = 8;

/**
 * How alike the words around two facts are, 0–1: whether `14` of `a 14-inch crack` fills the place of
 * `41` of `the 41-inch crack`. A Dice coefficient over stems, weighted by rarity and by nearness to the
 * fact, so that in a sentence with two claims each figure meets its own counterpart.
 */
export function slotSimilarity(
  left: { readonly analysis: SentenceAnalysis; readonly span: Span },
  right: { readonly analysis: SentenceAnalysis; readonly span: Span },
  stemWeight: StemWeight,
): number {
  const a = surroundings(left.analysis, left.span, stemWeight);
  const b = surroundings(right.analysis, right.span, stemWeight);
  let shared = 0;
  for (const [stem, weight] of a) shared += Math.min(weight, b.get(stem) ?? 0);
  const total = sumOf(a) + sumOf(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

function surroundings(
  analysis: SentenceAnalysis,
  span: Span,
  stemWeight: StemWeight,
): ReadonlyMap<string, number> {
  const before: string[] = [];
  const after: string[] = [];
  for (const token of analysis.tokens) {
    if (token.kind === 'punctuation' || functionWords.has(token.normal)) continue;
    if (token.end <= span.start) before.push(token.stem);
    else if (token.start >= span.end) after.push(token.stem);
  }
  const weights = new Map<string, number>();
  addWeights(weights, before.reverse(), stemWeight);
  addWeights(weights, after, stemWeight);
  return weights;
}

function addWeights(weights: Map<string, number>, stems: readonly string[], stemWeight: StemWeight): void {
  stems.slice(0, reach).forEach((stem, distance) => {
    const weight = stemWeight(stem) * decay ** distance;
    weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
  });
}

function sumOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
