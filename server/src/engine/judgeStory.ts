import { squiggleFrom } from './confidence/squiggleFrom.ts';
import { applyJudgement } from './consensus/applyJudgement.ts';
import type { Analysis } from './model/analysis.ts';
import type { PairToJudge } from './model/judgement.ts';

/** An analysis with what an outside judge said of `pairs`, by the thresholds that hold without it. */
export function weighJudgement(
  analysis: Analysis,
  pairs: readonly PairToJudge[],
  scores: readonly number[],
): Analysis {
  return applyJudgement(analysis, pairs, scores, squiggleFrom);
}
