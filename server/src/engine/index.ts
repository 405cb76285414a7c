/** The engine's only door: text in, values out. */
export { analyzeStory, createMemory, type EngineMemory } from './analyzeStory.ts';
export { estimateConfidence, type ConfidenceWeights } from './confidence/estimateConfidence.ts';
export { listFeatures, type Feature } from './confidence/listFeatures.ts';
export { listPairsToJudge } from './consensus/listPairsToJudge.ts';
export { weighJudgement } from './judgeStory.ts';
export { proposeFixes } from './fixes/proposeFixes.ts';
export { conflictKinds } from './model/conflict.ts';
export type { Analysis, Corroboration, Failure, Family, ParallelPassage } from './model/analysis.ts';
export type { Article, Block } from './model/article.ts';
export type {
  Conflict,
  ConflictKind,
  Edit,
  Finding,
  Fix,
  Outcome,
  Passage,
  Reading,
  Severity,
} from './model/conflict.ts';
export type { Evidence } from './model/evidence.ts';
export type { HouseStyle, VerifiedFact } from './model/deskRules.ts';
export type { PairToJudge } from './model/judgement.ts';
export { commonWording, tellingPassages } from './model/tellingPassages.ts';
export type { Span } from './model/span.ts';
export type { Story, Version, VersionId } from './model/story.ts';
