import type { StoryAlignment } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { isOfFate } from './claimTopics.ts';
import { meetOutcomes, type OutcomeMeeting } from './meetOutcomes.ts';
import { findOutcomeWitnesses, type OutcomeWitness } from './outcomeWitnesses.ts';
import { stateClaim, type PlacedClaim } from './placedOutcomes.ts';
import { spanOfTokens } from '../words/stateTokens.ts';

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
  const known = found.filter(({ relation }) => relation === 'exclusive');
  const meetings = keepTold(collect(alignment.versionPairs, meetOutcomes));
  // Where the very words were found to differ, whoever tells it in other words is heard all the same.
  const opposed = meetings.filter(({ left, right }) => left.told.side !== right.told.side);
  if (opposed.length === 0) return [];
  const differing = opposed.filter((meeting) => !isKnown(meeting, known));
  const disputed = new Set(collect(opposed, ({ left, right }) => [left, right]));
  const agreeing = meetings.filter(
    (meeting) =>
      meeting.left.told.side === meeting.right.told.side &&
      (disputed.has(meeting.left) || disputed.has(meeting.right)) &&
      !isKnown(meeting, known),
  );
  const witnesses = findOutcomeWitnesses(opposed, alignment);
  return [
    ...differing.map((meeting) => toDifference(meeting, known)),
    ...agreeing.map((meeting) => toAgreement(meeting, known)),
    ...witnesses.map((witness) => toTestimony(witness, known)),
  ];
}

/** Whether the very words of both were found to differ already. */
function isKnown({ left, right }: OutcomeMeeting, known: readonly Comparison[]): boolean {
  return known.some(
    ({ left: a, right: b }) => (isAt(left, a) && isAt(right, b)) || (isAt(left, b) && isAt(right, a)),
  );
}

function isAt({ placed, told: { range } }: PlacedClaim, { version, span }: Statement): boolean {
  return placed.version === version && overlapsSpan(spanOfTokens(placed, range), span);
}

/** What a class of its own tells of two places need not be told once more by the wide one. */
function keepTold(meetings: readonly OutcomeMeeting[]): readonly OutcomeMeeting[] {
  const told = new Set(
    collect(meetings, ({ left, right }) =>
      isOfFate(left.told) || left.told.side === right.told.side
        ? []
        : [left.placed.sentence, right.placed.sentence],
    ),
  );
  return meetings.filter(
    ({ left, right }) =>
      !isOfFate(left.told) || !(told.has(left.placed.sentence) || told.has(right.placed.sentence)),
  );
}

function toDifference({ left, right, confidence }: OutcomeMeeting, known: readonly Comparison[]): Comparison {
  return {
    ...statePair(left, right, known),
    relation: 'exclusive',
    confidence,
    reason: 'same thing, opposite outcomes',
  };
}

/** A place that was found to differ already keeps its words and what was said of it there, and who contradicts it says the opposite. */
function statePair(
  left: PlacedClaim,
  right: PlacedClaim,
  known: readonly Comparison[],
): Pick<Comparison, 'left' | 'right'> {
  const [own, other] = [stateClaim(left), stateClaim(right)];
  const ofLeft = knownAt(left, known);
  if (ofLeft) return { left: ofLeft.own, right: { ...other, value: ofLeft.opposite.value } };
  const ofRight = knownAt(right, known);
  return ofRight
    ? { left: { ...own, value: ofRight.opposite.value }, right: ofRight.own }
    : { left: own, right: other };
}

function toAgreement({ left, right, confidence }: OutcomeMeeting, known: readonly Comparison[]): Comparison {
  const said = knownAt(left, known) ?? knownAt(right, known);
  const [own, other] = [stateAt(left, known), stateAt(right, known)];
  return {
    left: { ...own, value: said?.own.value ?? own.value },
    right: { ...other, value: said?.own.value ?? other.value },
    relation: 'equivalent',
    confidence,
    reason: 'same thing, same outcome',
  };
}

/** What was said of a place that was found to differ already, and what the other version says. */
interface KnownPlace {
  readonly own: Statement;
  readonly opposite: Statement;
}

/** Where several were found in one place, `admitted` and `charges` of *admitted the charges*, it is underlined whole. */
function knownAt(claim: PlacedClaim, known: readonly Comparison[]): KnownPlace | undefined {
  const places = collect(known, ({ left, right }) => [
    ...(isAt(claim, left) ? [{ own: left, opposite: right }] : []),
    ...(isAt(claim, right) ? [{ own: right, opposite: left }] : []),
  ]);
  const [first] = places;
  const isOnePlace = places.every(({ own }) => own.span.start === first?.own.span.start);
  return first && (isOnePlace ? first : { ...first, own: { ...stateClaim(claim), value: first.own.value } });
}

function stateAt(claim: PlacedClaim, known: readonly Comparison[]): Statement {
  return knownAt(claim, known)?.own ?? stateClaim(claim);
}

/** Printed as what it bears out, since an absence has no words of its own for the outcome. */
function toTestimony({ disputed, witness }: OutcomeWitness, known: readonly Comparison[]): Comparison {
  const told = stateAt(disputed, known);
  const value = knownAt(disputed, known)?.own.value ?? knownAt(witness, known)?.own.value ?? told.value;
  return {
    left: { ...told, value },
    right: { ...stateAt(witness, known), value },
    relation: 'equivalent',
    confidence: confidenceOfWitness,
    reason: 'same thing, same outcome',
  };
}
