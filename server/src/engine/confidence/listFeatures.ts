import type { Evidence, NamedEvidence, SentenceEvidence } from '../model/evidence.ts';
import { rememberText } from '../util/remember.ts';

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
  const features: Feature[] = [];
  noteFeatures(evidence, (...feature) => features.push(feature));
  return features;
}

/** Takes one feature after the other: an edit estimates dozens of conflicts, and a list of each would be many lists. */
type Note = (...feature: Feature) => void;

/** The same, told one by one. */
export function noteFeatures(evidence: Evidence, note: Note): void {
  const strength = spreadStrength(evidence.strength);
  note('always', 1);
  note('strength', strength);
  note(strengthOf(evidence.kind), strength);
  note(kindIs(evidence.kind), 1);
  note(mechanismIs(evidence.mechanism), 1);
  if (evidence.wordRelation !== undefined) note(wordsAre(evidence.wordRelation), 1);
  notePlaces(evidence, note);
  noteSentences(evidence.sentences, note);
  noteSupport(evidence, note);
}

/** Names put together anew would have to be read from end to end to be found among the weights. */
const strengthOf = rememberText((kind) => `strength of ${kind}`);
const kindIs = rememberText((kind) => `kind: ${kind}`);
const mechanismIs = rememberText((mechanism) => `mechanism: ${mechanism}`);
const wordsAre = rememberText((relation) => `words: ${relation}`);

/** The logit, so that .98 stands as far from .95 as .9 from .75; about −1.5 to 1.7. */
function spreadStrength(strength: number): number {
  const kept = Math.min(mostStrength, Math.max(leastStrength, strength));
  return Math.log(kept / (1 - kept)) / 2;
}

/** Outside one edit of near-copies it is the words around them alone that tell whether two facts fill one place. */
function notePlaces({ around, company, isInOneHunk }: NamedEvidence, note: Note): void {
  if (around !== undefined) {
    note('alike around', around);
    if (isInOneHunk !== true) note('apart, little alike around', Math.max(0, 1 - around / littleAround));
  }
  if (company === 'accompanied') note('accompanied', 1);
  if (isInOneHunk === true) note('in one edit', 1);
}

function noteSentences(sentences: SentenceEvidence | undefined, note: Note): void {
  if (sentences === undefined) {
    note('not aligned', 1);
    return;
  }
  note('similarity', sentences.similarity);
  note('containment', sentences.containment);
  note('shared words', sentences.shared);
  note('edits', Math.min(1, sentences.edits / manyEdits));
}

function noteSupport({ readings, families, versions, blocks }: Evidence, note: Note): void {
  const [first, second] = readings;
  const stated = readings.reduce((sum, reading) => sum + reading.versions, 0);
  const margin = (first?.families ?? 0) - (second?.families ?? 0);
  note('margin of families', Math.min(1, margin / wideMargin));
  note('share of versions', Math.min(1, stated / Math.max(1, versions)));
  note('versions', Math.min(1, Math.log2(Math.max(1, versions)) / Math.log2(manyVersions)));
  note('families', Math.min(1, Math.log2(Math.max(1, families)) / Math.log2(manyVersions)));
  if (readings.length > 2) note('more than two readings', 1);
  if (blocks.some((block) => block !== 'paragraph')) note('outside paragraphs', 1);
}
