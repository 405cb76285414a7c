import { diffWords } from '../language/diffWords.ts';
import type { PlacedSentence, SentencePair, StemWeight, VersionPair } from '../model/alignment.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { WordDiff } from '../model/hunk.ts';
import type { Relation } from '../model/relation.ts';
import { overlapsSpan, shiftSpan, type Span } from '../model/span.ts';
import { slotSimilarity } from './slotSimilarity.ts';

/** A fact with the sentence that states it. */
export interface PlacedFact<Fact> {
  readonly fact: Fact;
  readonly placed: PlacedSentence;
}

/** What `compareFacts` must know of one sort of fact. */
export interface FactComparer<Fact> {
  readonly factsOf: (placed: PlacedSentence) => readonly Fact[];
  /** What is underlined, counted from the start of the sentence. */
  readonly spanOf: (fact: Fact) => Span;
  readonly valueOf: (fact: Fact) => string;
  readonly relate: (left: PlacedFact<Fact>, right: PlacedFact<Fact>) => Relation;
  /** Whether equal values cancel wherever in the two sentences they stand: large figures identify themselves. */
  readonly isSelfIdentifying: (fact: Fact) => boolean;
  /** Scales the likeness of the places, 0–1: 0 where heads or units tell that the facts are about different things. */
  readonly likeness: (left: PlacedFact<Fact>, right: PlacedFact<Fact>) => number;
  /** From here on two facts fill the same place, 0–1. */
  readonly leastSlot: number;
  readonly reason: string;
}

/** How much the facts' own surroundings count against the likeness of the whole sentences. */
const shareOfSurroundings = 0.6;
/** How much surer it is that two facts meet where neither sentence has another of the sort left over. */
const bonusOfLoneFacts = 0.12;
/** Equal small figures cancel from here on. */
const leastSlotToCancel = 0.2;
/** Two facts in one hunk of near-copies fill the same place whatever else stands around. */
const slotOfHunk = 0.95;
/** Share of common words from which two sentences are near-copies. */
const nearCopy = 0.6;

interface Meeting<Fact> {
  readonly left: PlacedFact<Fact>;
  readonly right: PlacedFact<Fact>;
  readonly relation: Relation;
  readonly slot: number;
}

/**
 * Compares the facts of two versions. Equal values cancel first, over all sentences aligned with one
 * another; only a fact that no aligned sentence of the other version has may differ from one that is
 * left over on the other side in the same place. What has no counterpart is an omission: silence.
 */
export function compareFacts<Fact>(
  versions: VersionPair,
  comparer: FactComparer<Fact>,
  stemWeight: StemWeight,
): readonly Comparison[] {
  const meetings = versions.pairs.flatMap((pair) => meet(pair, comparer, stemWeight));
  const agreements = meetings.filter(({ relation, slot, left, right }) => {
    if (relation === 'exclusive' || relation === 'unrelated') return false;
    return (
      slot >= leastSlotToCancel ||
      (comparer.isSelfIdentifying(left.fact) && comparer.isSelfIdentifying(right.fact))
    );
  });
  const supported = new Set(agreements.flatMap(({ left, right }) => [left.fact, right.fact]));
  const open = meetings.filter(
    ({ relation, left, right }) =>
      relation === 'exclusive' && !supported.has(left.fact) && !supported.has(right.fact),
  );
  const differences = pickBest(favourLone(open)).filter(({ slot }) => slot >= comparer.leastSlot);
  return [...agreements, ...differences].map((meeting) => toComparison(meeting, comparer));
}

/** Where one figure on either side is all that is left over, the two belong together. */
function favourLone<Fact>(open: readonly Meeting<Fact>[]): readonly Meeting<Fact>[] {
  const partners = new Map<Fact, Set<Fact>>();
  for (const { left, right } of open) {
    partners.set(left.fact, (partners.get(left.fact) ?? new Set<Fact>()).add(right.fact));
    partners.set(right.fact, (partners.get(right.fact) ?? new Set<Fact>()).add(left.fact));
  }
  return open.map((meeting) => {
    const isLone =
      partners.get(meeting.left.fact)?.size === 1 && partners.get(meeting.right.fact)?.size === 1;
    return isLone && meeting.slot > 0
      ? { ...meeting, slot: Math.min(0.99, meeting.slot + bonusOfLoneFacts) }
      : meeting;
  });
}

function meet<Fact>(
  pair: SentencePair,
  comparer: FactComparer<Fact>,
  stemWeight: StemWeight,
): Meeting<Fact>[] {
  const leftFacts = comparer.factsOf(pair.left);
  const rightFacts = comparer.factsOf(pair.right);
  if (leftFacts.length === 0 || rightFacts.length === 0) return [];
  const diff = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
  return leftFacts.flatMap((leftFact) =>
    rightFacts.flatMap((rightFact) => {
      const left = { fact: leftFact, placed: pair.left };
      const right = { fact: rightFact, placed: pair.right };
      const relation = comparer.relate(left, right);
      if (relation === 'unrelated') return [];
      return [{ left, right, relation, slot: slotOf(left, right, pair, diff, comparer, stemWeight) }];
    }),
  );
}

function slotOf<Fact>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
  pair: SentencePair,
  diff: WordDiff,
  comparer: FactComparer<Fact>,
  stemWeight: StemWeight,
): number {
  const likeness = comparer.likeness(left, right);
  if (likeness === 0) return 0;
  const leftSpan = comparer.spanOf(left.fact);
  const rightSpan = comparer.spanOf(right.fact);
  if (diff.sharedOfLonger >= nearCopy && areInOneHunk(pair, diff, leftSpan, rightSpan))
    return slotOfHunk * likeness;
  const around = slotSimilarity(
    { analysis: pair.left.sentence.analysis, span: leftSpan },
    { analysis: pair.right.sentence.analysis, span: rightSpan },
    stemWeight,
  );
  const whole = Math.max(pair.similarity, pair.containment * 0.7);
  return (shareOfSurroundings * around + (1 - shareOfSurroundings) * whole) * likeness;
}

function areInOneHunk(pair: SentencePair, diff: WordDiff, left: Span, right: Span): boolean {
  const leftTokens = pair.left.sentence.analysis.tokens;
  const rightTokens = pair.right.sentence.analysis.tokens;
  return diff.hunks.some(
    (hunk) =>
      leftTokens.slice(hunk.left.from, hunk.left.to).some((token) => overlapsSpan(token, left)) &&
      rightTokens.slice(hunk.right.from, hunk.right.to).some((token) => overlapsSpan(token, right)),
  );
}

/** Each fact differs from its best counterpart only; ties go to the one that stands first. */
function pickBest<Fact>(meetings: readonly Meeting<Fact>[]): readonly Meeting<Fact>[] {
  const taken = new Set<Fact>();
  return [...meetings]
    .sort((a, b) => b.slot - a.slot)
    .filter(({ left, right }) => {
      if (taken.has(left.fact) || taken.has(right.fact)) return false;
      taken.add(left.fact);
      taken.add(right.fact);
      return true;
    });
}

function toComparison<Fact>(meeting: Meeting<Fact>, comparer: FactComparer<Fact>): Comparison {
  return {
    left: toStatement(meeting.left, comparer),
    right: toStatement(meeting.right, comparer),
    relation: meeting.relation,
    confidence: Math.min(0.99, meeting.slot),
    reason: comparer.reason,
  };
}

function toStatement<Fact>({ fact, placed }: PlacedFact<Fact>, comparer: FactComparer<Fact>): Statement {
  return {
    version: placed.version,
    span: shiftSpan(comparer.spanOf(fact), placed.sentence.span.start),
    value: comparer.valueOf(fact),
    sentence: placed.sentence.span,
  };
}
