import type { VersionPair } from '../../model/alignment.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { FactComparer, Meeting, PlacedFact, PlaceFact } from './compareFacts.ts';
import { passageLikeness, sentenceLikeness } from './passageLikeness.ts';
import { rememberAnswers } from './rememberByFact.ts';
import { isToldBare, toldFactReader, type ToldFacts } from './toldFacts.ts';

/** How sure it is that two left-over facts are one thing told differently. */
const confidence = 0.6;
/** How alike the passages and the sentences of two slips must be together, and the sentences by themselves. */
const leastOfSlip = 0.28;
const leastOfSentences = 0.1;
/** The same for two lone values, which nothing but their sentences tells to be one. */
const leastOfLoneSentences = 0.25;
const leastOfSentencesInCompany = 0.25;
/** How alike two sentences must be at least for other versions to decide whether their values are of one thing. */
const leastOfDoubtful = 0.08;
/** Passages so alike that sentences were only cut in another way; in these they need be less alike by as much. */
const nearCopy = 0.6;
const leeway = 0.05;
/** Passages so alike that a slip is one whatever else is left over. */
const leastOfPassagesInCompany = 0.45;

/** What must be known of one sort of fact for what is left over of it to meet. */
export interface LeftOverRules<Fact> {
  /** Only facts of one sort can stand for one another: `money EUR`, `day`. None: such a fact is never left over. */
  readonly sortOf: (fact: Fact) => string | undefined;
  /** Whether facts of a sort meet as slips alone: of these there are many, and few are told in full. */
  readonly isOfSlips: (sort: string) => boolean;
  /** Its figure as it stands without unit or noun: `240` of `240 hectares` is told again by `to farm 240`. */
  readonly bareOf?: (fact: Fact) => string;
  /** Whether hand or eye may have made the one of the other: `263` and `236`, `1,200` and `12,000`, 12 and 21 June. */
  readonly isSlip: (fact: PlacedFact<Fact>, other: PlacedFact<Fact>) => boolean;
  /** Whether two facts that do not exclude each other are too far apart for the one to tell the other: 31% and `over a fifth`. */
  readonly isLoose?: (fact: PlacedFact<Fact>, other: PlacedFact<Fact>) => boolean;
  /** The same for what other versions must bear out: of things that may have another name. */
  readonly mayBeSlip?: (fact: PlacedFact<Fact>, other: PlacedFact<Fact>) => boolean;
  /** How alike the sentences must be at least, 0–1, for two facts to face each other that alone are left over of their sort. */
  readonly leastOfFacing: (fact: PlacedFact<Fact>, other: PlacedFact<Fact>) => number | undefined;
  /** How alike the passages must be where each version has but this one value of its sort, left over or not. */
  readonly leastOfLone: (fact: PlacedFact<Fact>, other: PlacedFact<Fact>) => number | undefined;
}

/**
 * What is left over in two tellings of one story. Once all values that both versions have are cancelled, over the
 * whole of either article, a rewrite may share no wording with its source and yet tell the same sum: where each version
 * has one price and the two prices differ, or a figure turns up with two digits exchanged, they are one figure told
 * differently. The passages need only be about the same thing.
 */
export function leftOverMeeter<Fact extends object>(
  comparer: FactComparer<Fact>,
  placeFact: PlaceFact<Fact>,
): (
  versions: VersionPair,
  met: readonly Meeting<Fact>[],
  accounted: ReadonlySet<Fact>,
) => readonly Meeting<Fact>[] {
  const { leftOver: rules } = comparer;
  if (!rules) return () => [];
  const told = toldFactReader(comparer, placeFact, rules);
  const slipsOf = slipSeeker(rules);
  const isOpen = rememberAnswers(
    comparer,
    (other: ToldFacts<Fact>, one: PlacedFact<Fact>) =>
      !isToldBare(one.fact, other, rules) && !isToldBy(one, other, comparer),
  );
  return (versions, met, accounted) => {
    const cancelled = cancelledBy(met, accounted, rules);
    const [leftTold, rightTold] = [told(versions.leftSentences), told(versions.rightSentences)];
    const found: Meeting<Fact>[] = [];
    for (const [sort, allLefts] of leftTold.bySort) {
      const allRights = rightTold.bySort.get(sort);
      if (!allRights) continue;
      const ownUnmet = unmetOf(allLefts, cancelled);
      const otherUnmet = ownUnmet.length === 0 ? [] : unmetOf(allRights, cancelled);
      if (otherUnmet.length === 0) continue;
      if (rules.isOfSlips(sort) && !ownUnmet.some((left) => slipsOf(left, otherUnmet).length > 0)) continue;
      const lefts = ownUnmet.filter((left) => isOpen(rightTold, left));
      const rights = lefts.length === 0 ? [] : otherUnmet.filter((right) => isOpen(leftTold, right));
      if (rights.length === 0) continue;
      const isLone = isOneValue(allLefts, comparer) && isOneValue(allRights, comparer);
      found.push(...meetSort({ lefts, rights, isLone }, versions, slipsOf, comparer));
    }
    return found;
  };
}

/** The facts that met one of their own sort: nearly always all that met any. */
function cancelledBy<Fact>(
  met: readonly Meeting<Fact>[],
  accounted: ReadonlySet<Fact>,
  { sortOf }: LeftOverRules<Fact>,
): ReadonlySet<Fact> {
  for (const { left, right } of met) {
    if (sortOf(left.fact) === sortOf(right.fact)) continue;
    const ofOneSort = met.filter((meeting) => sortOf(meeting.left.fact) === sortOf(meeting.right.fact));
    return new Set(ofOneSort.flatMap((meeting) => [meeting.left.fact, meeting.right.fact]));
  }
  return accounted;
}

/** A loop: nearly all facts are accounted for, and a function for each would cost more than to know it. */
function unmetOf<Fact>(
  facts: readonly PlacedFact<Fact>[],
  accounted: ReadonlySet<Fact>,
): readonly PlacedFact<Fact>[] {
  const unmet: PlacedFact<Fact>[] = [];
  for (const each of facts) if (!accounted.has(each.fact)) unmet.push(each);
  return unmet;
}

/** Finds those of a version's facts of which another one may be a slip. */
type SlipSeeker<Fact> = (
  left: PlacedFact<Fact>,
  rights: readonly PlacedFact<Fact>[],
) => readonly PlacedFact<Fact>[];

/**
 * Asked of all pairs of two versions' facts and nearly always in vain: a loop, since a function for each fact would cost more
 * than it does, and what was said of two facts is known.
 */
function slipSeeker<Fact extends object>(rules: LeftOverRules<Fact>): SlipSeeker<Fact> {
  const knownOf: (left: Fact) => WeakMap<Fact, boolean> = remember(() => new WeakMap());
  return (left, rights) => {
    const known = knownOf(left.fact);
    const slips: PlacedFact<Fact>[] = [];
    for (const right of rights) {
      let isSlip = known.get(right.fact);
      if (isSlip === undefined) {
        isSlip = rules.isSlip(left, right) || rules.mayBeSlip?.(left, right) === true;
        known.set(right.fact, isSlip);
      }
      if (isSlip) slips.push(right);
    }
    return slips;
  };
}

/** Whether a version tells a value of the same sort that stands for this one. */
function isToldBy<Fact>(
  one: PlacedFact<Fact>,
  { bySort }: ToldFacts<Fact>,
  comparer: FactComparer<Fact>,
): boolean {
  const { leftOver: rules } = comparer;
  const sort = rules?.sortOf(one.fact);
  for (const told of (sort === undefined ? undefined : bySort.get(sort)) ?? [])
    if (comparer.fit(one, told) && rules?.isLoose?.(one, told) !== true) return true;
  return false;
}

function isOneValue<Fact>(facts: readonly PlacedFact<Fact>[], { relate }: FactComparer<Fact>): boolean {
  const [first, ...rest] = facts;
  return first !== undefined && rest.every((fact) => relate(first, fact) !== 'exclusive');
}

/** What is left over of one sort on either side. */
interface LeftOvers<Fact> {
  readonly lefts: readonly PlacedFact<Fact>[];
  readonly rights: readonly PlacedFact<Fact>[];
  /** Each version has but one value of the sort. */
  readonly isLone: boolean;
}

function meetSort<Fact>(
  { lefts, rights, isLone }: LeftOvers<Fact>,
  versions: VersionPair,
  slipsOf: SlipSeeker<Fact>,
  { relate, likeness, leftOver: rules }: FactComparer<Fact>,
): readonly Meeting<Fact>[] {
  if (!rules) return [];
  const areOnly = lefts.length === 1 && rights.length === 1;
  return collect(lefts, (left) =>
    // Most pairs are ruled out here, before anything is asked that costs more.
    collect(isLone || areOnly ? rights : slipsOf(left, rights), (right): Meeting<Fact>[] => {
      if (relate(left, right) !== 'exclusive' || likeness(left, right) === 0) return [];
      const isMet =
        (isLone && isLoneTelling(left, right, versions, rules)) ||
        (areOnly && areFacing(left, right, versions, rules)) ||
        isSlipOf(left, right, { lefts, rights }, versions, rules);
      if (isMet) return [{ left, right, relation: 'exclusive', confidence }];
      return isDoubtful(left, right, { lefts, rights }, versions, rules)
        ? [{ left, right, relation: 'exclusive', confidence, isDoubtful: true }]
        : [];
    }),
  );
}

/** What two versions alone leave open: a slip in sentences that have little in common, or of things called otherwise. */
function isDoubtful<Fact>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
  { lefts, rights }: Pick<LeftOvers<Fact>, 'lefts' | 'rights'>,
  versions: VersionPair,
  rules: LeftOverRules<Fact>,
): boolean {
  const isSlip = rules.mayBeSlip ?? rules.isSlip;
  if (!isSlip(left, right) || countSlips(left, right, { lefts, rights }, { isSlip }) > 2) return false;
  return sentenceLikeness(left.placed, right.placed, versions.stemWeight) >= leastOfDoubtful;
}

function isLoneTelling<Fact>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
  versions: VersionPair,
  { leastOfLone }: LeftOverRules<Fact>,
): boolean {
  const least = leastOfLone(left, right);
  if (least === undefined || passageLikeness(left.placed, right.placed, versions) < least) return false;
  return sentenceLikeness(left.placed, right.placed, versions.stemWeight) >= leastOfLoneSentences;
}

function areFacing<Fact>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
  versions: VersionPair,
  { leastOfFacing }: LeftOverRules<Fact>,
): boolean {
  const least = leastOfFacing(left, right);
  if (least === undefined) return false;
  const alike = sentenceLikeness(left.placed, right.placed, versions.stemWeight);
  if (alike >= least) return true;
  const areNear = alike >= least - leeway;
  return areNear && passageLikeness(left.placed, right.placed, versions) >= nearCopy;
}

/** How many figures of the other version each of two may be a slip of. */
function countSlips<Fact>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
  { lefts, rights }: Pick<LeftOvers<Fact>, 'lefts' | 'rights'>,
  { isSlip }: Pick<LeftOverRules<Fact>, 'isSlip'>,
): number {
  return (
    rights.filter((other) => isSlip(left, other)).length +
    lefts.filter((other) => isSlip(other, right)).length
  );
}

/** A slip has one original: where two figures might be it, nobody can tell which was meant. */
function isSlipOf<Fact>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
  { lefts, rights }: Pick<LeftOvers<Fact>, 'lefts' | 'rights'>,
  versions: VersionPair,
  { isSlip }: LeftOverRules<Fact>,
): boolean {
  if (!isSlip(left, right) || countSlips(left, right, { lefts, rights }, { isSlip }) > 2) return false;
  const areOnly = lefts.length === 1 && rights.length === 1;
  const alike = sentenceLikeness(left.placed, right.placed, versions.stemWeight);
  const around = passageLikeness(left.placed, right.placed, versions);
  const isAlone = areOnly || around >= leastOfPassagesInCompany;
  return alike >= (isAlone ? leastOfSentences : leastOfSentencesInCompany) && alike + around >= leastOfSlip;
}
