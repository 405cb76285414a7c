import type { SentenceAnalysis } from '../model/sentence.ts';
import { sentenceReaders } from '../model/sentenceReaders.ts';
import type { IndexedSentence, StemIndex } from './stemIndex.ts';

/** Two sentences that may tell the same, and how alike they are, 0–1. */
export interface Candidate {
  readonly left: IndexedSentence;
  readonly right: IndexedSentence;
  readonly similarity: number;
  readonly containment: number;
}

/** A sentence with more stems than this has some in common with its copy. */
const mostStems = 4;
const fewestEqual = 2;
/** Of so many words one may differ, but of few words one as well. */
const wordsToDiffer = 4;
const nobody = -1;

/**
 * Pairs the short sentences that stem alone leaves without a partner: `He was 34.` and `He was 43.` share no stem, but stand
 * behind or before aligned sentences, and are the same word for word but for one or two.
 */
export function alignShortSentences(
  known: readonly Candidate[],
  left: StemIndex,
  right: StemIndex,
): readonly Candidate[] {
  const partners = new Int32Array(left.sentences.length).fill(nobody);
  const taken = new Uint8Array(right.sentences.length);
  for (const { left: own, right: other } of known) {
    partners[own.position] = other.position;
    taken[other.position] = 1;
  }
  const found: Candidate[] = [];
  for (const own of left.sentences) {
    if (partners[own.position] !== nobody || own.to - own.from > mostStems) continue;
    for (const step of [-1, 1]) {
      const beside = partners[own.position + step] ?? nobody;
      const other = beside === nobody ? undefined : right.sentences[beside - step];
      if (other === undefined || taken[other.position] !== 0) continue;
      const share = shareOfEqual(own, other);
      if (share === 0) continue;
      taken[other.position] = 1;
      found.push({ left: own, right: other, similarity: share, containment: share });
      break;
    }
  }
  return found;
}

/** The share of equal words of two sentences of one length; 0 where too many differ. */
function shareOfEqual(left: IndexedSentence, right: IndexedSentence): number {
  const [own, other] = [wordsOf(left.placed.sentence.analysis), wordsOf(right.placed.sentence.analysis)];
  if (own.length !== other.length) return 0;
  let equal = 0;
  for (let at = 0; at < own.length; at += 1) if (own[at] === other[at]) equal += 1;
  const mayDiffer = Math.max(1, Math.floor(own.length / wordsToDiffer));
  return equal < fewestEqual || own.length - equal > mayDiffer ? 0 : equal / own.length;
}

const wordsOf = sentenceReaders.remember(({ tokens }: SentenceAnalysis): readonly string[] =>
  tokens.flatMap(({ kind, normal }) => (kind === 'punctuation' ? [] : [normal])),
);
