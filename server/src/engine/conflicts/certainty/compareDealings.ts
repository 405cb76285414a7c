import type { PlacedSentence, SentencePair, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';
import { compareContents } from '../attribution/claimOverlap.ts';
import { pairsWithBoth } from '../tellingPairs.ts';
import { findDealings, type Dealing } from './dealings.ts';
import { stateTokens } from '../words/stateTokens.ts';

/** How much of the matter agreed on the talks must name, by weight, and in how many words. */
const leastContained = 0.45;
const fewestShared = 2;
const sureness = 0.7;

interface PlacedDealing extends Dealing {
  readonly placed: PlacedSentence;
}

interface Meeting {
  readonly pair: SentencePair;
  readonly left: Dealing;
  readonly right: Dealing;
  readonly contained: number;
}

/** What two versions say of one matter. */
interface ComparedDealings {
  readonly agreeing: readonly Comparison[];
  readonly differing: readonly Comparison[];
}

const nothing: ComparedDealings = { agreeing: [], differing: [] };

/**
 * A matter that one version says was agreed on and the other only talked about. It leaves alone an agreement to
 * keep talking, and a version that tells both.
 */
const compareDealings = remember((versions: VersionPair): ComparedDealings => {
  const lefts = dealingsOf(versions.leftSentences);
  const rights = dealingsOf(versions.rightSentences);
  if (lefts.length === 0 || rights.length === 0) return nothing;
  const meetings = collect(pairsWithDealings(versions), (pair) => meet(pair, versions));
  const agreeing = meetings.filter(({ left, right }) => left.step === right.step).map(toAgreement);
  const disputed = meetings.filter(
    ({ left, right }) =>
      left.step !== right.step && !tellsBoth(left, lefts, versions) && !tellsBoth(right, rights, versions),
  );
  return { agreeing, differing: disputed.map(toComparison) };
});

const pairsWithDealings = pairsWithBoth((analysis) => findDealings(analysis).length > 0);

/** The differences over all versions, and who bears either side out. */
export function findDealingDifferences(versionPairs: readonly VersionPair[]): readonly Comparison[] {
  const compared = versionPairs.map(compareDealings);
  const differing = collect(compared, (found) => found.differing);
  const keyOf = ({ version, span }: Statement) => `${version}\n${String(span.start)}`;
  const disputed = new Set(collect(differing, ({ left, right }) => [keyOf(left), keyOf(right)]));
  const voices = collect(compared, ({ agreeing }) => agreeing).filter(
    ({ left, right }) => disputed.has(keyOf(left)) || disputed.has(keyOf(right)),
  );
  return [...differing, ...voices];
}

function meet(pair: SentencePair, versions: VersionPair): readonly Meeting[] {
  const lefts = findDealings(pair.left.sentence.analysis);
  const rights = findDealings(pair.right.sentence.analysis);
  return collect(lefts, (left) =>
    collect(rights, (right) => {
      const contained = sharedMatter(left, right, versions);
      return contained < leastContained ? [] : [{ pair, left, right, contained }];
    }),
  );
}

/** Share of the shorter matter that the other one names, 0–1: 0 where too few words are common. */
function sharedMatter(left: Dealing, right: Dealing, { stemWeight }: VersionPair): number {
  const { contained, shared } = compareContents(left.matter, right.matter, stemWeight, fewestShared);
  return shared >= fewestShared ? contained : 0;
}

function tellsBoth(dealing: Dealing, others: readonly PlacedDealing[], versions: VersionPair): boolean {
  return others.some(
    (other) => other.step !== dealing.step && sharedMatter(dealing, other, versions) >= leastContained,
  );
}

const dealingsOf = remember((sentences: readonly PlacedSentence[]): readonly PlacedDealing[] =>
  placeFound(sentences, findDealings, (placed, dealing) => ({ ...dealing, placed })),
);

function toComparison({ pair, left, right, contained }: Meeting): Comparison {
  return {
    left: state(pair.left, left),
    right: state(pair.right, right),
    relation: 'exclusive',
    confidence: sureness * Math.min(1, 0.5 + contained),
    reason: 'same matter, agreed on or only discussed',
  };
}

function toAgreement(meeting: Meeting): Comparison {
  const { left, right } = toComparison(meeting);
  return {
    left,
    right,
    relation: 'equivalent',
    confidence: meeting.contained,
    reason: 'same matter, dealt with alike',
  };
}

function state(placed: PlacedSentence, { group, step }: Dealing): Statement {
  return stateTokens(placed, group, step);
}
