import type { ValueTopic } from '../../language/valueTopics.ts';
import type { PlacedSentence, SentencePair, StemWeight, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { NamedEvidence } from '../../model/evidence.ts';
import type { Relation } from '../../model/relation.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { shiftSpan, type Span } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { factPlacer } from './factPlacer.ts';
import { leftOverMeeter, type LeftOverRules } from './meetLeftOvers.ts';
import { partMeeter } from './meetParts.ts';
import { topicMeeter } from './meetTopics.ts';
import { slipFinder } from './findSlips.ts';
import { pickBest } from './pickBest.ts';
import { relaterOf, type RelatedFacts } from './relateInPair.ts';
import { gatherEvidence, scoreSlot, type SlotEvidence } from './slotEvidence.ts';
import { statingPairs, type ComparedFacts } from './statingPairs.ts';

/** A fact with the sentence that states it. */
export interface PlacedFact<Fact> {
  readonly fact: Fact;
  readonly placed: PlacedSentence;
}

/** The same object for one fact in one place, so that facts which meet in several ways are known to be one. */
export interface PlaceFact<Fact> {
  (placed: PlacedSentence, fact: Fact): PlacedFact<Fact>;
  /** All that the sentences of a version state: one list for every way in which facts meet. */
  readonly allIn: (sentences: readonly PlacedSentence[]) => readonly PlacedFact<Fact>[];
  /** The same for each sentence by its index. */
  readonly bySentence: (sentences: readonly PlacedSentence[]) => readonly (readonly PlacedFact<Fact>[])[];
}

/** The versions of a story, and those that state another value than the one that is asked about. */
export interface TellingStory {
  readonly articles: readonly Article[];
  readonly opposed: () => readonly Article[];
}

/** What `compareFacts` must know of one sort of fact. */
export interface FactComparer<Fact> {
  readonly sort: ComparedFacts;
  readonly factsOf: (analysis: SentenceAnalysis) => readonly Fact[];
  /** What is underlined, counted from the start of the sentence. */
  readonly spanOf: (fact: Fact) => Span;
  readonly valueOf: (fact: Fact) => string;
  readonly relate: (left: PlacedFact<Fact>, right: PlacedFact<Fact>) => Relation;
  /** Whether they relate in a way that lets the one stand for the other: asked most, and answered with less. */
  readonly fit: (left: PlacedFact<Fact>, right: PlacedFact<Fact>) => boolean;
  /** Whether two facts that do not exclude each other are one reading, where near-copies or other facts link them. */
  readonly attests?: (left: PlacedFact<Fact>, right: PlacedFact<Fact>) => boolean;
  /** Whether equal values cancel wherever in the two sentences they stand: large figures identify themselves. */
  readonly isSelfIdentifying: (fact: Fact) => boolean;
  /** Whether a fact says by itself what it is of, so that it bears out an equal one wherever it stands: `2.4 million euros`, `18 April`. */
  readonly tellsItself?: (fact: Fact, around: TellingStory) => boolean;
  /** Whether such facts agree even where nothing around them is alike: `412,000`, `in Gothenburg`, unlike `on 16 September`. */
  readonly agreesAnywhere?: boolean;
  /** Whether a wider one tells as much: `more than 31 million` of `31.2 million`, unlike a country of its cities. */
  readonly boundsAgree?: boolean;
  /** Scales the likeness of the places, 0–1: 0 where heads or units tell that the facts are about different things. */
  readonly likeness: (left: PlacedFact<Fact>, right: PlacedFact<Fact>) => number;
  /** Key by which figures with transposed digits meet even in sentences that were not aligned. */
  readonly digitsOf?: (fact: Fact) => string | undefined;
  /** The total that a fact is a part of, and the figure of that part: 40 and 7 in `seven of 40 bottles`. */
  readonly wholeOf?: (fact: Fact) => number | undefined;
  readonly partOf?: (fact: Fact) => number;
  /** What a fact may be the one value of in a story, so that it meets the other versions' value in any words. */
  readonly topicsOf?: (fact: Fact) => readonly ValueTopic[];
  /** How facts meet that nothing in the other version accounts for. */
  readonly leftOver?: LeftOverRules<Fact>;
  /** What `relate` looks at besides the two facts; the same object as long as it says the same. */
  readonly contextOf?: (placed: PlacedSentence) => object;
  /** From here on two facts fill the same place, 0–1. */
  readonly leastSlot: (fact: Fact) => number;
  readonly reason: string;
}

/** Facts that agree in aligned sentences speak of one thing. */
const confidenceOfAgreement = 0.9;
/** Sentences so alike that each word has its own counterpart, and bears out no other. */
const nearCopy = 0.6;

/** Two facts of two versions, how they relate, and how surely they fill one place. */
export interface Meeting<Fact> {
  readonly left: PlacedFact<Fact>;
  readonly right: PlacedFact<Fact>;
  readonly relation: Relation;
  /** 0–1. */
  readonly confidence: number;
  /** Too little by itself: counts only where independent versions back one side against a lone one. */
  readonly isDoubtful?: true;
  /** What the confidence was made of, where places were compared. */
  readonly evidence?: SlotEvidence;
}

/** Two facts of aligned sentences that exclude each other, before anything but their values was compared. */
interface Encounter<Fact> {
  readonly left: PlacedFact<Fact>;
  readonly right: PlacedFact<Fact>;
  readonly pair: SentencePair;
}

/**
 * Compares the facts of two versions. Equal values cancel first, over all sentences aligned with one
 * another; only a fact that no aligned sentence of the other version has may differ from one that is
 * left over on the other side in the same place. What has no counterpart is an omission: silence.
 * The result is remembered by the pair of versions, and what two sentences say by these, so that only
 * sentences that an edit touched are compared again.
 */
export function factMeeter<Fact extends object>(
  comparer: FactComparer<Fact>,
  placeFact: PlaceFact<Fact> = factPlacer(comparer),
): (versions: VersionPair) => readonly Meeting<Fact>[] {
  const relate = relaterOf(comparer);
  const meetParts = partMeeter(comparer, placeFact);
  const findSlips = slipFinder(comparer, placeFact);
  const meetTopics = topicMeeter(comparer, placeFact);
  const meetLeftOvers = leftOverMeeter(comparer, placeFact);
  return remember((versions) => {
    const { stemWeight } = versions;
    const lefts = placeFact.bySentence(versions.leftSentences);
    const rights = placeFact.bySentence(versions.rightSentences);
    const agreements: Meeting<Fact>[] = [];
    const disputed: { readonly pair: SentencePair; readonly opposed: readonly RelatedFacts[] }[] = [];
    for (const pair of statingPairs(versions)[comparer.sort]) {
      const { agreeing, opposed } = relate(pair, stemWeight);
      if (opposed.length > 0) disputed.push({ pair, opposed });
      for (const related of agreeing) {
        const left = lefts[pair.left.index]?.[related.left];
        const right = rights[pair.right.index]?.[related.right];
        if (!left || !right) continue;
        if (pair.similarity < nearCopy || comparer.attests?.(left, right) !== false)
          agreements.push({ left, right, relation: related.relation, confidence: confidenceOfAgreement });
      }
    }
    // One set for all ways of meeting, which grows with what each has found.
    const accounted = new Set<Fact>();
    accountFor(agreements, accounted);
    const open: Encounter<Fact>[] = [];
    for (const { pair, opposed } of disputed) {
      for (const related of opposed) {
        const left = lefts[pair.left.index]?.[related.left];
        const right = rights[pair.right.index]?.[related.right];
        if (left && right && !accounted.has(left.fact) && !accounted.has(right.fact))
          open.push({ left, right, pair });
      }
    }
    const met = joinMeetings(agreements, meetOpen(open, comparer, stemWeight), accounted);
    const withParts = joinMeetings(met, meetParts(versions, accounted), accounted);
    const withSlips = joinMeetings(withParts, findSlips(versions, accounted), accounted);
    const told = meetTopics(versions, withSlips, accounted);
    if (told !== withSlips) {
      // Topics may have taken the place of what had met before.
      accounted.clear();
      accountFor(told, accounted);
    }
    return joinMeetings(told, meetLeftOvers(versions, told, accounted), accounted);
  });
}

/** Most ways of meeting find nothing. */
function joinMeetings<Fact>(
  met: readonly Meeting<Fact>[],
  others: readonly Meeting<Fact>[],
  accounted: Set<Fact>,
): readonly Meeting<Fact>[] {
  if (others.length === 0) return met;
  accountFor(others, accounted);
  return [...met, ...others];
}

function accountFor<Fact>(meetings: readonly Meeting<Fact>[], accounted: Set<Fact>): void {
  for (const { left, right } of meetings) accounted.add(left.fact).add(right.fact);
}

/** Facts that exclude each other and agree with no fact of the other version, each with its best counterpart. */
function meetOpen<Fact>(
  open: readonly Encounter<Fact>[],
  comparer: FactComparer<Fact>,
  stemWeight: StemWeight,
): readonly Meeting<Fact>[] {
  if (open.length === 0) return [];
  const companyOf = loneTest(open);
  const scored = collect(
    open,
    (encounter) => scoreEncounter(encounter, comparer, stemWeight, companyOf) ?? [],
  );
  return pickBest(scored).filter(
    ({ confidence, left, right }) =>
      confidence >= Math.max(comparer.leastSlot(left.fact), comparer.leastSlot(right.fact)),
  );
}

/** Nothing for facts that cannot fill one place, so that their places need not be compared. */
function scoreEncounter<Fact>(
  encounter: Encounter<Fact>,
  comparer: FactComparer<Fact>,
  stemWeight: StemWeight,
  companyOf: CompanyTest<Fact>,
): Meeting<Fact> | undefined {
  const { pair, left, right } = encounter;
  const likeness = comparer.likeness(left, right);
  if (likeness === 0) return undefined;
  const spans = { left: comparer.spanOf(left.fact), right: comparer.spanOf(right.fact) };
  const evidence = gatherEvidence(pair, spans, { likeness, company: companyOf(encounter) }, stemWeight);
  return { left, right, relation: 'exclusive', confidence: scoreSlot(evidence), evidence };
}

type CompanyTest<Fact> = (encounter: Encounter<Fact>) => SlotEvidence['company'];

/** Where one fact on either side is all that is left over, the two belong together. */
function loneTest<Fact>(open: readonly Encounter<Fact>[]): CompanyTest<Fact> {
  const partners = new Map<Fact, Fact | 'several'>();
  const note = (fact: Fact, other: Fact) => {
    const known = partners.get(fact);
    if (known === undefined) partners.set(fact, other);
    else if (known !== other) partners.set(fact, 'several');
  };
  for (const { left, right } of open) {
    note(left.fact, right.fact);
    note(right.fact, left.fact);
  }
  return ({ left, right }) =>
    partners.get(left.fact) === right.fact && partners.get(right.fact) === left.fact ? 'lone' : 'accompanied';
}

/** Says of two facts that met how the places that state them relate. */
export function toComparison<Fact>(meeting: Meeting<Fact>, comparer: FactComparer<Fact>): Comparison {
  return {
    left: toStatement(meeting.left, comparer),
    right: toStatement(meeting.right, comparer),
    relation: meeting.relation,
    confidence: meeting.confidence,
    reason: comparer.reason,
    ...(meeting.evidence === undefined ? {} : { evidence: nameEvidence(meeting.evidence) }),
  };
}

function nameEvidence({ around, company, isInOneHunk }: SlotEvidence): NamedEvidence {
  return { around, company, isInOneHunk };
}

function toStatement<Fact>({ fact, placed }: PlacedFact<Fact>, comparer: FactComparer<Fact>): Statement {
  return {
    version: placed.version,
    span: shiftSpan(comparer.spanOf(fact), placed.sentence.span.start),
    value: comparer.valueOf(fact),
    sentence: placed.sentence.span,
  };
}
