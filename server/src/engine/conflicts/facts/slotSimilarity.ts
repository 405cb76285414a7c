import { functionWords } from '../../language/functionWords.ts';
import type { StemWeight } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan, overlapsSpan, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/** How much less a word counts for each content word that stands between it and the fact. */
const decay = 0.75;
/** Content words further away than this count for nothing. */
const reach = 8;
/** How much a word of another clause counts: it belongs to another statement. */
const shareOutsideClause = 0.4;

/** A fact's span in its sentence. */
export interface SentencePlace {
  readonly analysis: SentenceAnalysis;
  readonly span: Span;
}

/**
 * How alike the words around two facts are, 0–1: whether `14` of `a 14-inch crack` fills the place of
 * `41` of `the 41-inch crack`. A Dice coefficient over stems, weighted by rarity, by nearness to the fact
 * and by its clause, so that in a sentence with two claims each figure meets its own counterpart.
 */
export function slotSimilarity(left: SentencePlace, right: SentencePlace, stemWeight: StemWeight): number {
  const a = surroundings(left, stemWeight);
  const b = surroundings(right, stemWeight);
  let shared = 0;
  for (const [stem, weight] of a) shared += Math.min(weight, b.get(stem) ?? 0);
  const total = sumOf(a) + sumOf(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

function surroundings(
  { analysis, span }: SentencePlace,
  stemWeight: StemWeight,
): ReadonlyMap<string, number> {
  const clause = analysis.clauses.find((candidate) => overlapsSpan(candidate, span)) ?? span;
  const before: Token[] = [];
  const after: Token[] = [];
  for (const token of analysis.tokens) {
    if (token.kind === 'punctuation' || functionWords.has(token.normal)) continue;
    if (token.end <= span.start) before.push(token);
    else if (token.start >= span.end) after.push(token);
  }
  const weights = new Map<string, number>();
  addWeights(weights, before.reverse(), clause, stemWeight);
  addWeights(weights, after, clause, stemWeight);
  return weights;
}

function addWeights(
  weights: Map<string, number>,
  tokens: readonly Token[],
  clause: Span,
  stemWeight: StemWeight,
): void {
  tokens.slice(0, reach).forEach((token, distance) => {
    const share = coversSpan(clause, token) ? 1 : shareOutsideClause;
    const weight = stemWeight(token.stem) * share * decay ** distance;
    weights.set(token.stem, Math.max(weights.get(token.stem) ?? 0, weight));
  });
}

function sumOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
