import { printTable } from './table.ts';

/** A confidence and whether the labels agreed; one conflict weighs 1. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
  readonly weight: number;
}

/** Findings of like confidence. */
interface Bin {
  readonly weight: number;
  readonly confidence: number;
  readonly share: number;
}

const binCount = 10;
/** Half a step of the printed figures. */
const epsilon = 1e-9;

/** How far confidence lies from the share of right findings, on average over ten bins, each by its weight. */
export interface Reliability {
  /** Bins of equal width: 0–0.1, 0.1–0.2 … */
  readonly gap: number;
  /** Bins of equal weight: the least sure tenth of the findings, the next … */
  readonly gapByRank: number;
  readonly bins: readonly Bin[];
  readonly weight: number;
}

/** Expected calibration error (Naeini, Cooper & Hauskrecht 2015) in both ways of making ten bins. */
export function measureReliability(judged: readonly Judged[]): Reliability {
  const total = sum(judged.map(({ weight }) => weight));
  const byWidth = toBins(judged, ({ confidence }) =>
    Math.min(binCount - 1, Math.floor(confidence * binCount)),
  );
  let before = 0;
  const sorted = [...judged].sort((a, b) => a.confidence - b.confidence);
  const ranks = new Map(
    sorted.map((each) => {
      const rank = Math.min(binCount - 1, Math.floor((binCount * before) / total + epsilon));
      before += each.weight;
      return [each, rank];
    }),
  );
  const byRank = toBins(judged, (each) => ranks.get(each) ?? 0);
  return { gap: gapOf(byWidth, total), gapByRank: gapOf(byRank, total), bins: byWidth, weight: total };
}

/** The bins of equal width that hold anything, as a table. */
export function printReliability({ bins }: Reliability): string {
  const rows = bins.flatMap(({ weight, confidence, share }, index) =>
    weight === 0
      ? []
      : [
          [
            `${(index / binCount).toFixed(1)}–${((index + 1) / binCount).toFixed(1)}`,
            weight.toFixed(1),
            confidence.toFixed(3),
            share.toFixed(3),
          ],
        ],
  );
  return printTable([['confidence', 'conflicts', 'mean', 'right'], ...rows]);
}

function toBins(judged: readonly Judged[], binOf: (each: Judged) => number): readonly Bin[] {
  const members = Array.from({ length: binCount }, (): Judged[] => []);
  for (const each of judged) members[binOf(each)]?.push(each);
  return members.map((bin) => {
    const weight = sum(bin.map((each) => each.weight));
    if (weight === 0) return { weight, confidence: 0, share: 0 };
    const confidence = sum(bin.map((each) => each.weight * each.confidence)) / weight;
    const share = sum(bin.map((each) => (each.isRight ? each.weight : 0))) / weight;
    return { weight, confidence, share };
  });
}

function gapOf(bins: readonly Bin[], total: number): number {
  return total === 0
    ? 0
    : sum(bins.map(({ weight, confidence, share }) => weight * Math.abs(confidence - share))) / total;
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0);
}
