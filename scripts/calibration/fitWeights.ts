import { listFeatures, type ConfidenceWeights, type Feature } from '../../server/src/engine/index.ts';
import type { Sample } from '../../bench/samples.ts';

/** How many conflicts the whole of the samples counts for against the pull towards nothing. */
const countedSamples = 1500;
/** How strongly a weight is pulled towards nothing: what only some kinds or mechanisms have, the more. */
const ridge = { always: 0.01, common: 1, special: 1.5 } as const;
/** In a story every conflict is labelled; in a row of pairs one edit is, and an editor may agree with more. */
const trustInStories = 3;
const storySources: readonly string[] = [
  'golden stories',
  'other stories',
  'real articles',
  'probes',
  'unread probes',
];
const mostSteps = 30;
const smallStep = 1e-7;
const fewestForWeight = 0.005;

interface Row {
  readonly features: readonly (readonly [column: number, value: number])[];
  readonly isRight: boolean;
  readonly weight: number;
}

/**
 * Logistic regression with ridge shrinkage, by Newton's method (iteratively reweighted least squares). Every source
 * counts by the square root of its size, so that thousands of captions do not outvote the stories, and stories count
 * more. Deterministic.
 */
export function fitWeights(samples: readonly Sample[]): ConfidenceWeights {
  const weightOf = weigher(samples);
  const listed = samples.map((sample) => ({ sample, features: listFeatures(sample.evidence) }));
  const names = [...new Set(listed.flatMap(({ features }) => features.map(([name]) => name)))].sort();
  const columns = new Map(names.map((name, column) => [name, column]));
  const toColumn = ([name, value]: Feature) => [columns.get(name) ?? 0, value] as const;
  const rows = listed.map(({ sample, features }) => ({
    features: features.map(toColumn),
    isRight: sample.isRight,
    weight: weightOf(sample),
  }));
  const fitted = fit(rows, names.map(ridgeOf));
  const rounded = names.map(
    (name, column) => [name, Math.round((fitted[column] ?? 0) * 1000) / 1000] as const,
  );
  return Object.fromEntries(rounded.filter(([, weight]) => Math.abs(weight) >= fewestForWeight));
}

function weigher(samples: readonly Sample[]): (sample: Sample) => number {
  const totals = new Map<string, number>();
  for (const { source, weight } of samples) totals.set(source, (totals.get(source) ?? 0) + weight);
  const sizeOf = (source: string) =>
    Math.sqrt(totals.get(source) ?? 1) * (storySources.includes(source) ? trustInStories : 1);
  const whole = [...totals.keys()].reduce((sum, source) => sum + sizeOf(source), 0);
  const counted = Math.min(countedSamples, samples.length);
  return ({ source, weight }) => (weight / (totals.get(source) ?? 1)) * (sizeOf(source) / whole) * counted;
}

function ridgeOf(name: string): number {
  if (name === 'always') return ridge.always;
  return /^(?:kind|mechanism|words|strength of)\b/.test(name) ? ridge.special : ridge.common;
}

function fit(rows: readonly Row[], ridges: readonly number[]): readonly number[] {
  let weights = ridges.map(() => 0);
  for (let count = 0; count < mostSteps; count += 1) {
    const step = newtonStep(rows, ridges, weights);
    weights = weights.map((weight, column) => weight + (step[column] ?? 0));
    if (step.every((change) => Math.abs(change) < smallStep)) break;
  }
  return weights;
}

function newtonStep(
  rows: readonly Row[],
  ridges: readonly number[],
  weights: readonly number[],
): readonly number[] {
  const size = ridges.length;
  const gradient = ridges.map((pull, column) => -pull * (weights[column] ?? 0));
  const curvature = ridges.map((pull, column) => {
    const line = new Array<number>(size).fill(0);
    line[column] = pull;
    return line;
  });
  for (const { features, isRight, weight } of rows) {
    const logOdds = features.reduce((sum, [column, value]) => sum + (weights[column] ?? 0) * value, 0);
    const probability = 1 / (1 + Math.exp(-logOdds));
    const error = weight * ((isRight ? 1 : 0) - probability);
    const bend = weight * probability * (1 - probability);
    for (const [column, value] of features) {
      gradient[column] = (gradient[column] ?? 0) + error * value;
      const line = curvature[column] ?? [];
      for (const [other, otherValue] of features)
        line[other] = (line[other] ?? 0) + bend * value * otherValue;
    }
  }
  return solve(curvature, gradient);
}

/** Solves a system with a symmetric positive matrix by elimination without pivots, which such a matrix never needs. */
function solve(matrix: readonly number[][], right: readonly number[]): readonly number[] {
  const values = [...right];
  for (const [pivot, line] of matrix.entries()) {
    for (let below = pivot + 1; below < matrix.length; below += 1) {
      const other = matrix[below] ?? [];
      const share = (other[pivot] ?? 0) / (line[pivot] ?? 1);
      if (share === 0) continue;
      for (let at = pivot; at < line.length; at += 1) other[at] = (other[at] ?? 0) - share * (line[at] ?? 0);
      values[below] = (values[below] ?? 0) - share * (values[pivot] ?? 0);
    }
  }
  const solution = new Array<number>(values.length).fill(0);
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const line = matrix[at] ?? [];
    let rest = values[at] ?? 0;
    for (let beyond = at + 1; beyond < values.length; beyond += 1)
      rest -= (line[beyond] ?? 0) * (solution[beyond] ?? 0);
    solution[at] = rest / (line[at] ?? 1);
  }
  return solution;
}
