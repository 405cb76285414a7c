import { areOtherOffences } from '../../language/offences.ts';
import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { areApart } from '../../util/areApart.ts';
import { remember } from '../../util/remember.ts';
import { weighSharedTelling } from '../facts/sharedTelling.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { isTold } from '../roles/isTold.ts';
import { surnamesIn } from './surnamesIn.ts';
import { accusationsOf, type Accusation } from './accusations.ts';
import { stateTokens } from './stateTokens.ts';

const confidenceOfDifference = 0.72;
const confidenceOfAgreement = 0.85;
/** What two passages must have in common besides. */
const leastShared = 1;

interface AccusationMeeting {
  readonly left: Accusation;
  readonly right: Accusation;
  readonly isOther: boolean;
}

/**
 * Of which offence somebody is suspected, with which charged, of which convicted or cleared: `on suspicion of receiving
 * stolen goods` against `on suspicion of theft`, in whatever words the rest is told. Each version must have one alone at
 * that stage; it leaves alone the wider word. `known` are the conflicts found already, which are not told twice.
 */
export function compareAccusations(
  { versionPairs }: StoryAlignment,
  known: readonly Comparison[],
): readonly Comparison[] {
  const met = collect(versionPairs, meetAccusations);
  const stages = new Set(
    collect(met, ({ left, right, isOther }) =>
      isOther && !isTold(known, left.placed, right.placed) ? [left.stage] : [],
    ),
  );
  return met.filter(({ left }) => stages.has(left.stage)).map(compare);
}

const meetAccusations = remember((versions: VersionPair): readonly AccusationMeeting[] => {
  const rights = accusationsOf(versions.right);
  if (rights.size === 0) return [];
  return collect([...accusationsOf(versions.left)], ([stage, lefts]) => {
    const others = rights.get(stage) ?? [];
    if (!areOfOneOffence(lefts) || !areOfOneOffence(others)) return [];
    return collect(lefts, (left) => others.flatMap((right) => meet(left, right, versions)));
  });
});

function meet(left: Accusation, right: Accusation, versions: VersionPair): readonly AccusationMeeting[] {
  const isOther = left.offence !== right.offence;
  if (isOther && !areOtherOffences(left.offence, right.offence)) return [];
  if (areOfOtherDays(left, right) || areOfOthers(left, right)) return [];
  if (isOther && weighSharedTelling(left.placed, right.placed, versions) < leastShared) return [];
  return [{ left, right, isOther }];
}

/** Whether each sentence names people, of whom the other has none. */
function areOfOthers({ placed: left }: Accusation, { placed: right }: Accusation): boolean {
  return areApart(surnamesIn(left.sentence.analysis), surnamesIn(right.sentence.analysis));
}

function areOfOneOffence(accusations: readonly Accusation[]): boolean {
  return new Set(accusations.map(({ offence }) => offence)).size === 1;
}

function compare({ left, right, isOther }: AccusationMeeting): Comparison {
  return {
    left: state(left),
    right: state(right),
    relation: isOther ? 'exclusive' : 'equivalent',
    confidence: isOther ? confidenceOfDifference : confidenceOfAgreement,
    reason: isOther ? 'same accusation, another offence' : 'same accusation, same offence',
  };
}

function state({ placed, from, to, offence }: Accusation): Statement {
  return stateTokens(placed, { from, to }, offence);
}
