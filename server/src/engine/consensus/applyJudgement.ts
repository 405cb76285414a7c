import type { Analysis } from '../model/analysis.ts';
import { AnalysisOnDemand } from '../model/analysisOnDemand.ts';
import type { Conflict, ConflictKind } from '../model/conflict.ts';
import type { JudgedSentence, PairToJudge } from '../model/judgement.ts';
import { hashText } from '../util/hash.ts';
import { judgedKinds } from './listPairsToJudge.ts';
import { writeMessage } from './writeMessage.ts';

/** From here on what an outside judge says of two sentences is worth a hint. */
const leastToHint = 0.8;
/** What no rule has found is doubtful, however sure a judge is of it: it was not calibrated on these labels. */
const confidenceOfHint = 0.4;
/** A judge that is quite sure either way must not outweigh everything else. */
const mostCertainty = 0.98;

/**
 * Brings in what an outside judge said: `scores` are the probabilities, 0–1, that the pairs contradict, in their order. It may lower
 * the confidence of a squiggle of polarity, certainty and role, so far that it becomes a hint; raise that of a hint, which
 * stays one; and add a hint where nothing was found. Nothing is dropped, and every other kind stays as it is.
 */
export function applyJudgement(
  analysis: Analysis,
  pairs: readonly PairToJudge[],
  scores: readonly number[],
  squiggleFrom: Readonly<Record<ConflictKind, number>>,
): Analysis {
  const scoreById = new Map<string, number>();
  const hints: Conflict[] = [];
  for (const [index, pair] of pairs.entries()) {
    const score = scores[index];
    if (score === undefined) continue;
    if (pair.conflict) scoreById.set(pair.conflict.id, score);
    else if (score >= leastToHint) hints.push(buildHint(pair, score, analysis));
  }
  const conflicts = analysis.conflicts.map((conflict) => {
    const score = judgedKinds.has(conflict.kind) ? scoreById.get(conflict.id) : undefined;
    return score === undefined ? conflict : weigh(conflict, score, squiggleFrom[conflict.kind]);
  });
  return new AnalysisOnDemand(
    {
      story: analysis.story,
      articles: analysis.articles,
      families: analysis.families,
      conflicts: [...conflicts, ...hints],
      failures: analysis.failures,
    },
    { parallels: () => analysis.parallels, corroborations: () => analysis.corroborations },
  );
}

/** The judge's word counts as much as all other evidence together: the two meet half-way in log-odds. */
function weigh(conflict: Conflict, score: number, squiggleAt: number): Conflict {
  const isHint = conflict.findings.every(({ severity }) => severity === 'hint');
  const isChange = isHint ? score > conflict.confidence : score < conflict.confidence;
  if (!isChange) return conflict;
  const confidence = fromLogOdds((toLogOdds(conflict.confidence) + toLogOdds(score)) / 2);
  const findings = conflict.findings.map((finding) =>
    confidence < squiggleAt ? { ...finding, severity: 'hint' as const } : finding,
  );
  return { ...conflict, confidence, findings, reason: `${conflict.reason}; ${describeScore(score)}` };
}

function toLogOdds(probability: number): number {
  const kept = Math.min(mostCertainty, Math.max(1 - mostCertainty, probability));
  return Math.log(kept / (1 - kept));
}

function fromLogOdds(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function describeScore(score: number): string {
  return `your own judge gives ${String(Math.round(100 * score))}%`;
}

/** A hint on both sentences: which words of them contradict, such a judge does not say. */
function buildHint({ left, right }: PairToJudge, score: number, { story, families }: Analysis): Conflict {
  const sides = [left, right];
  const readings = sides.map(({ version, span, text }) => ({
    value: text,
    passages: [{ version, span, text, value: text, sentence: span }],
    votes: 1,
    families: 1,
  }));
  const kind = 'polarity';
  const message = (own: JudgedSentence, index: number) =>
    writeMessage('Statement', { ...own, value: own.text }, readings.toSpliced(index, 1));
  const mechanism = 'same passage';
  return {
    id: hashText(
      [story.id, kind, 'judge', ...sides.map(({ version, text }) => `${version}:${text}`)].join('\n'),
    ),
    kind,
    outcome: 'review',
    confidence: confidenceOfHint,
    readings,
    findings: sides.map((side, reading) => ({
      version: side.version,
      span: side.span,
      reading,
      severity: 'hint',
      message: message(side, reading),
    })),
    reason: `${mechanism}; ${describeScore(score)} that the two contradict`,
    evidence: {
      kind,
      strength: score,
      mechanism,
      blocks: [],
      readings: readings.map(() => ({ families: 1, versions: 1 })),
      families: families.length,
      versions: story.versions.length,
    },
  };
}
