import { diffWords } from '../../language/diffWords.ts';
import type { SentencePair, StemWeight } from '../../model/alignment.ts';
import { basisReaders } from '../../model/basisReaders.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan, type Span } from '../../model/span.ts';
import { slotSimilarity } from './slotSimilarity.ts';

/** What speaks for two facts filling the same place of the story. All numbers 0–1. */
export interface SlotEvidence {
  /** They face each other in one edit of two near-copies. */
  readonly isInOneHunk: boolean;
  /** How alike the words around them are. */
  readonly around: number;
  /** How alike their sentences are. */
  readonly whole: number;
  /** `lone`: neither sentence has another fact of the sort that is left without a counterpart. */
  readonly company: 'lone' | 'accompanied';
  /** Both are told of one count: `23 patients since …`; for these the words around them may differ. */
  readonly hasCompanion?: boolean;
  /** How alike the facts are in kind: the noun counted, the preposition. 0 rules them out. */
  readonly likeness: number;
}

/** Share of common words from which two sentences are near-copies. */
const nearCopy = 0.6;
/** A sentence that holds the whole of a shorter one is less like it than an equal would be. */
const shareOfContainment = 0.7;

const weightOfHunk = 0.95;
const weightOfAround = 0.6;
const weightOfWhole = 0.4;
const bonusOfLone = 0.25;
const mostConfidence = 0.99;
/** Two facts that share none of the words around them are told of two things, however alike their sentences. */
const leastAround = 0.2;

/** Collects the evidence for two facts of two aligned sentences; spans count from the start of their sentences. */
export function gatherEvidence(
  pair: SentencePair,
  { left, right }: { readonly left: Span; readonly right: Span },
  { likeness, company }: Pick<SlotEvidence, 'likeness' | 'company'>,
  stemWeight: StemWeight,
): SlotEvidence {
  const { isInOneHunk, around } = comparePlaces(pair, { left, right }, stemWeight);
  return {
    isInOneHunk,
    around,
    whole: Math.max(pair.similarity, pair.containment * shareOfContainment),
    hasCompanion: around < leastAround && around > 0 && shareCount(pair, { left, right }),
    likeness,
    company,
  };
}

type ComparedPlaces = Pick<SlotEvidence, 'isInOneHunk' | 'around'>;

/** By the print of the two spans, since few of them keep an identity. */
const placesByBasis = basisReaders.remember((): Map<string, ComparedPlaces> => new Map());

/** Compares what stands around two spans of aligned sentences; it depends on no more than the basis of the pair. */
export function comparePlaces(
  pair: SentencePair,
  { left, right }: { readonly left: Span; readonly right: Span },
  stemWeight: StemWeight,
): ComparedPlaces {
  const places = placesByBasis(pair.basis);
  const key = [left.start, left.end, right.start, right.end].join(' ');
  const known = places.get(key);
  if (known) return known;
  const own = { analysis: pair.left.sentence.analysis, span: left };
  const other = { analysis: pair.right.sentence.analysis, span: right };
  const compared = {
    isInOneHunk: faceInHunk(pair, left, right),
    around: slotSimilarity(own, other, stemWeight),
  };
  places.set(key, compared);
  return compared;
}

/** How sure it is, 0–1, that the two facts fill the same place. */
export function scoreSlot({
  isInOneHunk,
  around,
  whole,
  company,
  hasCompanion = false,
  likeness,
}: SlotEvidence): number {
  if (isInOneHunk) return weightOfHunk * likeness;
  if (around < leastAround && !hasCompanion) return 0;
  const places =
    weightOfAround * around + weightOfWhole * whole + (company === 'lone' || hasCompanion ? bonusOfLone : 0);
  return Math.min(mostConfidence, places * likeness);
}

/** Counts below this are met by chance. */
const leastCompanion = 10;

/** Whether one figure counts one thing in the clauses of both spans, outside of these. */
function shareCount(
  pair: SentencePair,
  { left, right }: { readonly left: Span; readonly right: Span },
): boolean {
  const others = countsBeside(pair.right.sentence.analysis, right);
  return countsBeside(pair.left.sentence.analysis, left).some((own) =>
    others.some(({ value, head }) => value === own.value && head === own.head),
  );
}

function countsBeside({ clauses, facts }: SentenceAnalysis, span: Span): readonly Quantity[] {
  const clause = clauses.find((candidate) => overlapsSpan(candidate, span));
  if (clause === undefined) return [];
  return facts.quantities.filter(
    ({ dimension, value, head, figure }) =>
      dimension === 'count' &&
      value >= leastCompanion &&
      head !== undefined &&
      overlapsSpan(clause, figure) &&
      !overlapsSpan(span, figure),
  );
}

/** Whether two spans stand in one edit of two near-copies, where nothing else can have moved. */
export function faceInHunk(pair: SentencePair, left: Span, right: Span): boolean {
  const { hunks, sharedOfLonger } = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
  if (sharedOfLonger < nearCopy) return false;
  const leftTokens = pair.left.sentence.analysis.tokens;
  const rightTokens = pair.right.sentence.analysis.tokens;
  return hunks.some(
    (hunk) =>
      leftTokens.slice(hunk.left.from, hunk.left.to).some((token) => overlapsSpan(token, left)) &&
      rightTokens.slice(hunk.right.from, hunk.right.to).some((token) => overlapsSpan(token, right)),
  );
}
