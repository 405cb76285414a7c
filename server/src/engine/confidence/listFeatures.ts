import type { Evidence, NamedEvidence, SentenceEvidence } from '../model/evidence.ts';

/** One thing that the evidence says, with how much of it there is: 0–1, or −1–1 where it may speak either way. */
export type Feature = readonly [name: string, value: number];

/** Where a score is so near to 0 or 1 that more of it tells nothing. */
const leastStrength = 0.05;
const mostStrength = 0.97;
/** Facts whose surroundings are less alike than this may well be about two things. */
const littleAround = 0.4;
/** What counts as many: more is no more telling. */
const manyEdits = 8;
const manyVersions = 8;
const wideMargin = 3;

/**
 * The evidence as numbers. Each kind and each mechanism has a feature of its own, so that a mechanism of which the
 * labels tell little is judged by its kind, and a kind by all of them: the fit shrinks what is rare towards nothing.
 */
export function listFeatures(evidence: Evidence): readonly Feature[] {
  const strength = spreadStrength(evidence.strength);
  return [
    ['always', 1],
    ['strength', strength],
    [`strength of ${evidence.kind}`, strength],
    [`kind: ${evidence.kind}`, 1],
    [`mechanism: ${evidence.mechanism}`, 1],
    ...(evidence.wordRelation === undefined ? [] : [[`words: ${evidence.wordRelation}`, 1] as const]),
    ...listPlaceFeatures(evidence),
    ...listSentenceFeatures(evidence.sentences),
    ...listSupportFeatures(evidence),
  ];
}

/** The logit, so that .98 stands as far from .95 as .9 from .75; about −1.5 to 1.7. */
function spreadStrength(strength: number): number {
  const kept = Math.min(mostStrength, Math.max(leastStrength, strength));
  return Math.log(kept / (1 - kept)) / 2;
}

/** Outside one edit of near-copies it is the words around them alone that tell whether two facts fill one place. */
function listPlaceFeatures({ around, company, isInOneHunk }: NamedEvidence): readonly Feature[] {
  const isApart = around !== undefined && isInOneHunk !== true;
  return [
    ...(around === undefined ? [] : [['alike around', around] as const]),
    ...(isApart ? [['apart, little alike around', Math.max(0, 1 - around / littleAround)] as const] : []),
    ...(company === 'accompanied' ? [['accompanied', 1] as const] : []),
    ...(isInOneHunk === true ? [['in one edit', 1] as const] : []),
  ];
}

function listSentenceFeatures(sentences: SentenceEvidence | undefined): readonly Feature[] {
  if (sentences === undefined) return [['not aligned', 1]];
  return [
    ['similarity', sentences.similarity],
    ['containment', sentences.containment],
    ['shared words', sentences.shared],
    ['edits', Math.min(1, sentences.edits / manyEdits)],
  ];
}

function listSupportFeatures({ readings, families, versions, blocks }: Evidence): readonly Feature[] {
  const [first, second] = readings;
  const stated = readings.reduce((sum, reading) => sum + reading.versions, 0);
  const margin = (first?.families ?? 0) - (second?.families ?? 0);
  return [
    ['margin of families', Math.min(1, margin / wideMargin)],
    ['share of versions', Math.min(1, stated / Math.max(1, versions))],
    ['versions', Math.min(1, Math.log2(Math.max(1, versions)) / Math.log2(manyVersions))],
    ['families', Math.min(1, Math.log2(Math.max(1, families)) / Math.log2(manyVersions))],
    ...(readings.length > 2 ? [['more than two readings', 1] as const] : []),
    ...(blocks.some((block) => block !== 'paragraph') ? [['outside paragraphs', 1] as const] : []),
  ];
}
