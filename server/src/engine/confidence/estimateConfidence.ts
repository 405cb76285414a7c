import type { Evidence } from '../model/evidence.ts';
import { noteFeatures } from './listFeatures.ts';
import weights from './weights.json';

/** How much each feature speaks for a conflict, in log-odds; a feature that is not named says nothing. */
export type ConfidenceWeights = Readonly<Record<string, number>>;

/** Evidence of this sort makes nobody sure, and below a fifth the labels are too few to tell one doubt from another. */
const leastConfidence = 0.2;
const mostConfidence = 0.99;

/**
 * The probability, 0–1, that an editor agrees with a conflict: logistic regression over the evidence (Cox 1958) with
 * the weights that `npm run calibrate` fits to labelled stories. It ranks; it never drops a conflict.
 */
export function estimateConfidence(evidence: Evidence, by: ConfidenceWeights = weights): number {
  let logOdds = 0;
  noteFeatures(evidence, (name, value) => {
    logOdds += (by[name] ?? 0) * value;
  });
  return Math.min(mostConfidence, Math.max(leastConfidence, 1 / (1 + Math.exp(-logOdds))));
}
