import type { StoryAlignment } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Sentence } from '../../model/sentence.ts';
import { collect } from '../../util/collect.ts';
import { isOfFate } from './claimTopics.ts';
import { KnownPlaces } from './knownPlaces.ts';
import { meetOutcomes, type OutcomeMeeting } from './meetOutcomes.ts';
import { findOutcomeWitnesses, type OutcomeWitness } from './outcomeWitnesses.ts';
import { stateClaim, type PlacedClaim } from './placedOutcomes.ts';
import { printAs } from '../words/stateTokens.ts';

/** A witness speaks for no difference of its own. */
const confidenceOfWitness = 0.6;
/**
 * The same thing told with opposite outcomes in other words: `the dike held` against `gave way`, `released on bail`
 * against `remanded in custody`, `found no defects` against `reported serious defects`. Claims are compared by what
 * they are told of, across the whole versions, for a rewrite seldom aligns. It leaves alone what is supposed or still
 * to come, other names, other days, how a thing was before what the other tells, and a thing of which one version tells
 * both. `found` are comparisons made already, whose differences are `known` below.
 */
export function compareOutcomes(
  alignment: StoryAlignment,
  found: readonly Comparison[],
): readonly Comparison[] {
  const meetings = collect(alignment.versionPairs, meetOutcomes);
  const opposed = meetings.filter(({ left, right }) => left.told.side !== right.told.side);
  if (opposed.length === 0) return [];
  const told = toldByClass(opposed);
  // Where the very words were found to differ, whoever tells it in other words is heard all the same.
  const open = opposed.filter((meeting) => !isTold(meeting, told));
  const disputed = new Set(collect(open, ({ left, right }) => [left, right]));
  const known = new KnownPlaces(found.filter(({ relation }) => relation === 'exclusive'));
  const differing = open.filter(({ left, right }) => !known.has(left, right));
  const agreeing = meetings.filter(
    (meeting) =>
      (disputed.has(meeting.left) || disputed.has(meeting.right)) &&
      meeting.left.told.side === meeting.right.told.side &&
      !isTold(meeting, told) &&
      !known.has(meeting.left, meeting.right),
  );
  const witnesses = findOutcomeWitnesses(open, alignment);
  return [
    ...differing.map((meeting) => toDifference(meeting, known)),
    ...agreeing.map((meeting) => toAgreement(meeting, known)),
    ...witnesses.map((witness) => toTestimony(witness, known)),
  ];
}

/** The sentences of which a class of its own tells that they differ. */
function toldByClass(opposed: readonly OutcomeMeeting[]): ReadonlySet<Sentence> {
  return new Set(
    collect(opposed, ({ left, right }) =>
      isOfFate(left.told) ? [] : [left.placed.sentence, right.placed.sentence],
    ),
  );
}

/** What a class of its own tells of two places need not be told once more by the wide one. */
function isTold({ left, right }: OutcomeMeeting, told: ReadonlySet<Sentence>): boolean {
  return isOfFate(left.told) && (told.has(left.placed.sentence) || told.has(right.placed.sentence));
}

function toDifference({ left, right, confidence }: OutcomeMeeting, known: KnownPlaces): Comparison {
  const [own, other] = statePair(left, right, known);
  return {
    left: own,
    right: other,
    relation: 'exclusive',
    confidence,
    reason: 'same thing, opposite outcomes',
  };
}

/** A place that was found to differ already keeps its words and what was said of it there, and who contradicts it says the opposite. */
function statePair(
  left: PlacedClaim,
  right: PlacedClaim,
  known: KnownPlaces,
): readonly [Statement, Statement] {
  const ofLeft = known.at(left);
  if (ofLeft) return [ofLeft.own, stateClaim(right, ofLeft.opposite.value)];
  const ofRight = known.at(right);
  return ofRight
    ? [stateClaim(left, ofRight.opposite.value), ofRight.own]
    : [stateClaim(left), stateClaim(right)];
}

function toAgreement({ left, right, confidence }: OutcomeMeeting, known: KnownPlaces): Comparison {
  const [ofLeft, ofRight] = [known.at(left), known.at(right)];
  const said = (ofLeft ?? ofRight)?.own.value;
  return {
    left: stateAs(left, ofLeft?.own, said),
    right: stateAs(right, ofRight?.own, said),
    relation: 'equivalent',
    confidence,
    reason: 'same thing, same outcome',
  };
}

/** Printed as what it bears out, since an absence has no words of its own for the outcome. */
function toTestimony({ disputed, witness }: OutcomeWitness, known: KnownPlaces): Comparison {
  const [ofDisputed, ofWitness] = [known.at(disputed)?.own, known.at(witness)?.own];
  const told = ofDisputed ?? stateClaim(disputed);
  const value = ofDisputed?.value ?? ofWitness?.value ?? told.value;
  return {
    left: stateAs(disputed, ofDisputed, value),
    right: stateAs(witness, ofWitness, value),
    relation: 'equivalent',
    confidence: confidenceOfWitness,
    reason: 'same thing, same outcome',
  };
}

/** A claim where it was found to differ already, or else in its own place, by what was said of it. */
function stateAs(claim: PlacedClaim, known: Statement | undefined, value: string | undefined): Statement {
  if (known === undefined) return stateClaim(claim, value);
  return value === undefined || value === known.value ? known : printAs(known, value);
}
