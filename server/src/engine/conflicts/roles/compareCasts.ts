import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { areApart } from '../../util/areApart.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { directoryOf, type NameDirectory } from '../facts/nameDirectory.ts';
import { weighSharedTelling } from '../facts/sharedTelling.ts';
import type { Actor } from '../frames/placeFrames.ts';
import { relateActors } from '../frames/relateActors.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { printAs, stateTokens } from '../words/stateTokens.ts';
import { castEventsOf, type CastEvent } from './castEvents.ts';
import { isSetApart } from './isSetApart.ts';
import { isTold } from './isTold.ts';

const confidenceOfExchange = 0.75;
const confidenceOfHalf = 0.65;
const confidenceOfAgreement = 0.8;
/** What two passages must share where both parties are exchanged, where one plays the other part, and where it has no name. */
const leastOfExchange = 0.8;
const leastOfHalf = 1.6;
const leastOfNoun = 2;
/** Where one passage alone goes back to another time, it must have more in common with the other. */
const factorOfOtherTime = 2;

interface CastMeeting {
  readonly left: CastEvent;
  readonly right: CastEvent;
  readonly sort: 'exchange' | 'half';
}

/**
 * One deed between two told with a party in the other part, in whatever verb from whichever side: `Germany exported the
 * waste to Turkey` against `Germany took it in from Turkey`. Where a version names one party alone, its part is enough
 * if the two passages tell the same by their names, figures and dates. It leaves alone what a version tells both ways.
 * `known` are the conflicts found already, which are not told twice.
 */
export function compareCasts(alignment: StoryAlignment, known: readonly Comparison[]): readonly Comparison[] {
  const directory = directoryOf(alignment.persons);
  const met = collect(alignment.versionPairs, (versions) => meetCasts(versions, directory));
  return collect(
    met.filter(({ left, right }) => !isTold(known, left.frame.placed, right.frame.placed)),
    (meeting) => [compare(meeting), ...agreements(meeting, alignment, directory)],
  );
}

/** Who else tells the deed as either of the two does is heard, since votes are counted, and has its place in the issue. */
function agreements(
  { left, right }: CastMeeting,
  { articles }: StoryAlignment,
  directory: NameDirectory,
): readonly Comparison[] {
  const events = collect(articles, (article) => castEventsOf(article, directory).get(left.event) ?? []);
  return collect([left, right], (own) => {
    const other = own === left ? right : left;
    return events
      .filter((event) => event !== own && event !== other && agrees(event, own) && !agrees(event, other))
      .filter((event) => !areOfOtherFigures(event, own) && !areOfOtherDays(event.frame, own.frame))
      .map((event) => ({
        left: state(own),
        right: printAs(state(event), state(own).value),
        relation: 'equivalent' as const,
        confidence: confidenceOfAgreement,
        reason: 'same deed, same parts',
      }));
  });
}

const meetCasts: (versions: VersionPair, directory: NameDirectory) => readonly CastMeeting[] = rememberPair(
  (versions: VersionPair, directory: NameDirectory) => {
    const rights = castEventsOf(versions.right, directory);
    if (rights.size === 0) return [];
    return collect([...castEventsOf(versions.left, directory)], ([event, lefts]) =>
      collect(lefts, (left) =>
        collect(rights.get(event) ?? [], (right) =>
          meet(left, right, lefts, rights.get(event) ?? [], versions),
        ),
      ),
    );
  },
);

function meet(
  left: CastEvent,
  right: CastEvent,
  lefts: readonly CastEvent[],
  rights: readonly CastEvent[],
  versions: VersionPair,
): readonly CastMeeting[] {
  const sort = exchangeOf(left, right);
  if (sort === undefined || areOfOtherDays(left.frame, right.frame)) return [];
  if (areOfOtherFigures(left, right)) return [];
  const mayBeOne = (event: CastEvent) => !areOfOtherFigures(event, left) && !areOfOtherFigures(event, right);
  const [own, others] = [lefts.filter(mayBeOne), rights.filter(mayBeOne)];
  if (own.some((other) => agrees(other, right)) || others.some((other) => agrees(left, other))) return [];
  if (isToldBothWays(left, own) || isToldBothWays(right, others)) return [];
  const shared = weighSharedTelling(left.frame.placed, right.frame.placed, versions, partyStems(left));
  const isOfOneTime = isSetApart(left.frame.placed) === isSetApart(right.frame.placed);
  return shared >= leastFor(left, right, sort) * (isOfOneTime ? 1 : factorOfOtherTime)
    ? [{ left, right, sort }]
    : [];
}

/** `15 pounds for the afternoon` and `2,300 pounds for the vet` are two payments. */
function areOfOtherFigures(left: CastEvent, right: CastEvent): boolean {
  return areApart(sumsOf(left), sumsOf(right));
}

const sumsOf = remember(({ frame, range }: CastEvent): ReadonlySet<number> => {
  const { tokens, facts } = frame.placed.sentence.analysis;
  const [first, last] = [tokens[range.from], tokens[range.to - 1]];
  const sums = facts.quantities.filter(
    ({ dimension, figure }) =>
      dimension === 'money' && figure.start >= (first?.start ?? 0) && figure.end <= (last?.end ?? 0),
  );
  return new Set(sums.map(({ value }) => value));
});

function exchangeOf(left: CastEvent, right: CastEvent): CastMeeting['sort'] | undefined {
  const forward = relateActors(left.agent, right.patient);
  const back = relateActors(left.patient, right.agent);
  if (forward === 'other' || back === 'other') return undefined;
  if (isSame(left.agent, right.agent) || isSame(left.patient, right.patient)) return undefined;
  if (forward === 'same' && back === 'same') return 'exchange';
  // Who is hurt may well have helped another before.
  if (left.event === 'first aid') return undefined;
  const isToldPlainly =
    (forward === 'same' && isPlain(left.agent) && isPlain(right.patient)) ||
    (back === 'same' && isPlain(left.patient) && isPlain(right.agent));
  return isToldPlainly ? 'half' : undefined;
}

/** Whom a pronoun stands for is not sure enough to tell a part by it alone. */
function isPlain(actor: Actor | undefined): boolean {
  return actor?.argument.sort !== 'pronoun';
}

function isSame(left: Actor | undefined, right: Actor | undefined): boolean {
  return relateActors(left, right) === 'same';
}

/** Whether a version tells the deed as the other does, elsewhere. */
function agrees(left: CastEvent, right: CastEvent): boolean {
  const isAgent = isSame(left.agent, right.agent);
  const isPatient = isSame(left.patient, right.patient);
  return (
    (isAgent || isPatient) &&
    exchangeOf(left, right) === undefined &&
    (isAgent || !left.agent || !right.agent)
  );
}

/** The names of the parties, by which the two were brought together. */
function partyStems({ agent, patient }: CastEvent): ReadonlySet<string> {
  return new Set([...(agent?.stems ?? []), ...(patient?.stems ?? [])]);
}

function isToldBothWays(own: CastEvent, events: readonly CastEvent[]): boolean {
  return events.some(
    (other) => other !== own && (isSame(own.agent, other.patient) || isSame(own.patient, other.agent)),
  );
}

function leastFor(left: CastEvent, right: CastEvent, sort: CastMeeting['sort']): number {
  if (sort === 'exchange') return leastOfExchange;
  const parties = [left.agent, left.patient, right.agent, right.patient];
  return parties.every((party) => party === undefined || party.entity !== undefined)
    ? leastOfHalf
    : leastOfNoun;
}

function compare({ left, right, sort }: CastMeeting): Comparison {
  return {
    left: state(left),
    right: state(right),
    relation: 'exclusive',
    confidence: sort === 'exchange' ? confidenceOfExchange : confidenceOfHalf,
    reason: sort === 'exchange' ? 'same deed, parts exchanged' : 'same deed, another part in it',
  };
}

function state({ event, agent, patient, frame, range }: CastEvent): Statement {
  return stateTokens(frame.placed, range, `${event}: ${print(agent, frame)} – ${print(patient, frame)}`);
}

function print(actor: Actor | undefined, { placed }: CastEvent['frame']): string {
  if (actor === undefined) return '…';
  return actor.entity?.name ?? placed.sentence.analysis.tokens[actor.argument.head]?.lemma ?? '…';
}
