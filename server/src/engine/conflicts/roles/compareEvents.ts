import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { remember } from '../../util/remember.ts';
import type { Party } from './eventParties.ts';
import { findEventWitnesses } from './eventWitnesses.ts';
import {
  areAlike,
  areExchanged,
  circumstances,
  eventsOf,
  isSame,
  weighShared,
  type EventWitness,
  type PlacedEvent,
} from './placedEvents.ts';
import { isSetApart } from './isSetApart.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { stateTokens } from '../words/stateTokens.ts';

const confidenceOfExchange = 0.75;
const confidenceOfAgreement = 0.8;
/** A witness speaks for no difference of its own. */
const confidenceOfWitness = 0.6;
/** What the sentences share besides the parties, by how often two may do it to each other; a verb of no table counts as shared. */
const leastShared = { never: 1, often: 2, anyhow: 3 } as const;

interface Meeting {
  readonly left: PlacedEvent;
  readonly right: PlacedEvent;
  readonly relation: 'exclusive' | 'equivalent';
}

/**
 * One event told with its two parties exchanged, in whatever words and wherever in the versions: `The union had sued
 * the company` against `a lawsuit by the company against the union`, `sold its mineral water unit to Brill` against
 * `bought the mineral water unit of Brill`. It leaves alone what a version tells both ways, what is only planned or
 * denied, and events of other days. `known` are the conflicts found in aligned sentences, which are not told twice.
 */
export function compareEvents(
  alignment: StoryAlignment,
  known: readonly Comparison[],
): readonly Comparison[] {
  const { versionPairs } = alignment;
  const meetings = versionPairs.flatMap(meetVersions);
  const differing = meetings.filter(
    (meeting) => meeting.relation === 'exclusive' && !isKnown(meeting, known),
  );
  if (differing.length === 0) return [];
  const disputed = new Set(differing.flatMap(({ left, right }) => [left, right]));
  const agreeing = meetings.filter(
    ({ left, right, relation }) => relation === 'equivalent' && (disputed.has(left) || disputed.has(right)),
  );
  const heard = [...new Set([...differing, ...agreeing].flatMap(({ left, right }) => [left, right]))];
  const witnesses = findEventWitnesses(heard, alignment);
  return [
    ...[...differing, ...agreeing].map((meeting) => compare(meeting, [...disputed])),
    ...witnesses.map((witness) => toTestimony(witness, [...disputed])),
  ];
}

function isKnown({ left, right }: Meeting, known: readonly Comparison[]): boolean {
  const isIn = (event: PlacedEvent, { version, sentence }: Statement) =>
    event.placed.version === version && event.placed.sentence.span.start === sentence.start;
  return known.some(
    (comparison) =>
      (isIn(left, comparison.left) && isIn(right, comparison.right)) ||
      (isIn(left, comparison.right) && isIn(right, comparison.left)),
  );
}

const meetVersions = remember((versions: VersionPair): readonly Meeting[] => {
  const rights = eventsOf(versions.right);
  if (rights.length === 0) return [];
  return eventsOf(versions.left).flatMap((left) => rights.flatMap((right) => meet(left, right) ?? []));
});

function meet(left: PlacedEvent, right: PlacedEvent): Meeting | undefined {
  if (left.event !== right.event) return undefined;
  if (areAlike(left, right)) return { left, right, relation: 'equivalent' };
  const isConflict = areExchanged(left, right) && areOfOneTime(left, right) && isSameOccasion(left, right);
  return isConflict ? { left, right, relation: 'exclusive' } : undefined;
}

function areOfOneTime(left: PlacedEvent, right: PlacedEvent): boolean {
  if (areOfOtherDays(left, right)) return false;
  return left.recurs === 'never' || isSetApart(left.placed) === isSetApart(right.placed);
}

/** Parties may meet more than once: the sentences must share something besides them and the verb. */
function isSameOccasion(left: PlacedEvent, right: PlacedEvent): boolean {
  const own = circumstances(left.placed, [left.agent, left.patient]);
  const other = circumstances(right.placed, [right.agent, right.patient]);
  return weighShared(own, other) >= leastShared[left.recurs];
}

function compare({ left, right, relation }: Meeting, disputed: readonly PlacedEvent[]): Comparison {
  const isExchange = relation === 'exclusive';
  return {
    left: state(left, disputed),
    right: state(right, disputed),
    relation,
    confidence: isExchange ? confidenceOfExchange : confidenceOfAgreement,
    reason: isExchange ? 'same event, parts exchanged' : 'same event, same parts',
  };
}

/** Printed by the shortest names that the disputed events have for their parties, so that one reading prints alike. */
function state(event: PlacedEvent, disputed: readonly PlacedEvent[]): Statement {
  const parties = disputed.flatMap(({ agent, patient }) => [agent, patient]);
  const print = (party: Party) =>
    parties
      .filter((other) => isSame(other, party))
      .map(({ words }) => words.join(' '))
      .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? party.words.join(' ');
  const value = `${event.event}: ${print(event.agent)} – ${print(event.patient)}`;
  return stateTokens(event.placed, event.range, value);
}

/** Printed as the event that it bears out, since it names one party only. */
function toTestimony({ event, placed, range }: EventWitness, disputed: readonly PlacedEvent[]): Comparison {
  const left = state(event, disputed);
  return {
    left,
    right: stateTokens(placed, range, left.value),
    relation: 'equivalent',
    confidence: confidenceOfWitness,
    reason: 'same event, same parts',
  };
}
