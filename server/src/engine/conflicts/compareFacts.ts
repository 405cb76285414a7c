import type { PlacedSentence, SentencePair, StemWeight, VersionPair } from '../model/alignment.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { Relation } from '../model/relation.ts';
import { shiftSpan, type Span } from '../model/span.ts';
import { gatherEvidence, scoreSlot, type SlotEvidence } from './slotEvidence.ts';

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
  readonly leastSlot: (fact: Fact) => number;
  readonly reason: string;
}

/** Equal small figures cancel from this likeness of their surroundings on. */
const leastAroundToCancel = 0.2;
/** Two facts of two versions, how they relate and what speaks for their filling one place. */
export interface Meeting<Fact> {
  readonly left: PlacedFact<Fact>;
  readonly right: PlacedFact<Fact>;
  readonly relation: Relation;
  readonly evidence: SlotEvidence;
}

/**
 * Compares the facts of two versions. Equal values cancel first, over all sentences aligned with one
 * another; only a fact that no aligned sentence of the other version has may differ from one that is
 * left over on the other side in the same place. What has no counterpart is an omission: silence.
 */
export function meetFacts<Fact>(
  versions: VersionPair,
  comparer: FactComparer<Fact>,
  stemWeight: StemWeight,
): readonly Meeting<Fact>[] {
  const meetings = versions.pairs.flatMap((pair) => meet(pair, comparer, stemWeight));
  const agreements = meetings.filter((meeting) => isAgreement(meeting, comparer));
  const supported = new Set(agreements.flatMap(({ left, right }) => [left.fact, right.fact]));
  const open = meetings.filter(
    ({ relation, left, right }) =>
      relation === 'exclusive' && !supported.has(left.fact) && !supported.has(right.fact),
  );
  const differences = pickBest(markLone(open)).filter(
    ({ evidence, left, right }) =>
      scoreSlot(evidence) >= Math.max(comparer.leastSlot(left.fact), comparer.leastSlot(right.fact)),
  );
  return [...agreements, ...differences];
}

function isAgreement<Fact>(
  { relation, evidence, left, right }: Meeting<Fact>,
  comparer: FactComparer<Fact>,
): boolean {
  if (relation === 'exclusive' || relation === 'unrelated') return false;
  if (evidence.around >= leastAroundToCancel || evidence.isInOneHunk) return true;
  return comparer.isSelfIdentifying(left.fact) && comparer.isSelfIdentifying(right.fact);
}

/** Where one figure on either side is all that is left over, the two belong together. */
function markLone<Fact>(open: readonly Meeting<Fact>[]): readonly Meeting<Fact>[] {
  const partners = new Map<Fact, Set<Fact>>();
  for (const { left, right } of open) {
    partners.set(left.fact, (partners.get(left.fact) ?? new Set<Fact>()).add(right.fact));
    partners.set(right.fact, (partners.get(right.fact) ?? new Set<Fact>()).add(left.fact));
  }
  const isLone = (fact: Fact) => partners.get(fact)?.size === 1;
  return open.map((meeting) => ({
    ...meeting,
    evidence: { ...meeting.evidence, areLone: isLone(meeting.left.fact) && isLone(meeting.right.fact) },
  }));
}

function meet<Fact>(
  pair: SentencePair,
  comparer: FactComparer<Fact>,
  stemWeight: StemWeight,
): Meeting<Fact>[] {
  const leftFacts = comparer.factsOf(pair.left);
  const rightFacts = comparer.factsOf(pair.right);
  if (leftFacts.length === 0 || rightFacts.length === 0) return [];
  return leftFacts.flatMap((leftFact) =>
    rightFacts.flatMap((rightFact) => {
      const left = { fact: leftFact, placed: pair.left };
      const right = { fact: rightFact, placed: pair.right };
      const relation = comparer.relate(left, right);
      if (relation === 'unrelated') return [];
      const likeness = comparer.likeness(left, right);
      const evidence = gatherEvidence(
        pair,
        comparer.spanOf(leftFact),
        comparer.spanOf(rightFact),
        likeness,
        stemWeight,
      );
      return [{ left, right, relation, evidence }];
    }),
  );
}

/** Each fact differs from its best counterpart only; ties go to the one that stands first. */
function pickBest<Fact>(meetings: readonly Meeting<Fact>[]): readonly Meeting<Fact>[] {
  const taken = new Set<Fact>();
  return [...meetings]
    .sort((a, b) => scoreSlot(b.evidence) - scoreSlot(a.evidence))
    .filter(({ left, right }) => {
      if (taken.has(left.fact) || taken.has(right.fact)) return false;
      taken.add(left.fact);
      taken.add(right.fact);
      return true;
    });
}

/** Says of two facts that met how the places that state them relate. */
export function toComparison<Fact>(meeting: Meeting<Fact>, comparer: FactComparer<Fact>): Comparison {
  return {
    left: toStatement(meeting.left, comparer),
    right: toStatement(meeting.right, comparer),
    relation: meeting.relation,
    confidence: scoreSlot(meeting.evidence),
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
