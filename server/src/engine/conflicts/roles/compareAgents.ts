import { soleDeedOf } from '../../language/soleDeeds.ts';
import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { coversSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { namesBoth } from './knownApart.ts';
import { meetFrames, type FrameMeeting } from '../frames/meetFrames.ts';
import { directoryOf, printName, type NameDirectory, type NamedEntity } from '../facts/nameDirectory.ts';
import { placeFrames, type Actor, type PlacedFrame } from '../frames/placeFrames.ts';
import { areOneName, relateActors } from '../frames/relateActors.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { isSupposed } from '../outcomes/supposed.ts';

const confidenceOfSole = 0.65;
const confidenceOfExchange = 0.75;
const confidenceOfAgreement = 0.8;
/** How doubtful it may be whom a subject stands for. */
const mostDoubt = 0.3;
/** What the thing must tell of the event, 0–1, where its doer alone differs, and where two doers are exchanged. */
const leastOfThing = 0.6;
const leastOfThings = 0.35;

/** A meeting of two frames that name who did it. */
interface AgentMeeting extends FrameMeeting {
  readonly isDisputed: boolean;
  readonly confidence: number;
}

/**
 * Another doer of one deed: `Japan built the orbiter` against `the orbiter was made by a German consortium`. Either
 * the deed is one that a thing undergoes once, or two versions exchange the doers of two deeds. It leaves alone what
 * many may do to one thing, who acts together, and names that no version tells apart.
 */
export function compareAgents(alignment: StoryAlignment): readonly Comparison[] {
  const directory = directoryOf(alignment.persons);
  const meetings = collect(alignment.versionPairs, (versions) => meetAgents(versions, directory));
  const disputed = meetings.filter(
    ({ isDisputed, left, right }) =>
      isDisputed && namesBoth(alignment.articles, directory, [left.subject?.entity, right.subject?.entity]),
  );
  if (disputed.length === 0) return [];
  const frames = new Set(collect(disputed, ({ left, right }) => [left, right]));
  const agreeing = meetings.filter(
    ({ subjects, left, right }) => subjects === 'same' && (frames.has(left) || frames.has(right)),
  );
  return [...disputed, ...agreeing].map(compare);
}

const meetAgents: (versions: VersionPair, directory: NameDirectory) => readonly AgentMeeting[] = rememberPair(
  (versions: VersionPair, directory: NameDirectory) => {
    const meetings = meetFrames(versions, directory).filter(tellsOneDeed);
    const [lefts, rights] = [placeFrames(versions.left, directory), placeFrames(versions.right, directory)];
    const others = meetings.filter(({ subjects }) => subjects === 'other');
    return meetings.map((meeting) => {
      const isExchange = meeting.subjects === 'other' && others.some((other) => areExchanged(meeting, other));
      const isSole = isOfSoleDeed(meeting, lefts, rights);
      return {
        ...meeting,
        isDisputed: isExchange || isSole,
        confidence: isExchange ? confidenceOfExchange : confidenceOfSole,
      };
    });
  },
);

/** One deed, by somebody whom both tell, done to one thing; or told by one without the thing. */
function tellsOneDeed({ left, right, predicates, subjects, objects, evidence }: FrameMeeting): boolean {
  const isOfOneThing = objects === 'same' && evidence.object >= leastOfThings;
  // `Ruiz had asked for the papers to be looked at again` bears out `a recount that Ruiz requested`.
  const isWordless = subjects === 'same' && (left.object === undefined) !== (right.object === undefined);
  if (predicates === 'opposite' || (!isOfOneThing && !isWordless)) return false;
  if (left.frame.isNegated || right.frame.isNegated) return false;
  if (!isNamed(left.subject) || !isNamed(right.subject)) return false;
  return isWordless || !areOfOtherDays(left, right);
}

function isNamed(actor: Actor | undefined): boolean {
  return actor?.entity !== undefined && actor.doubt <= mostDoubt && actor.argument.beside.length === 0;
}

/** `A built X, B built Y` against `B built X, A built Y`, of meetings with two doers each. */
function areExchanged(one: FrameMeeting, other: FrameMeeting): boolean {
  return (
    one !== other &&
    relateActors(one.left.subject, other.right.subject) === 'same' &&
    relateActors(one.right.subject, other.left.subject) === 'same' &&
    relateActors(one.left.object, other.left.object) !== 'same'
  );
}

function isOfSoleDeed(
  meeting: FrameMeeting,
  lefts: readonly PlacedFrame[],
  rights: readonly PlacedFrame[],
): boolean {
  const { left, right, subjects, evidence } = meeting;
  const deed = soleDeedOf(left.frame.predicate);
  if (subjects !== 'other' || deed === undefined || deed !== soleDeedOf(right.frame.predicate)) return false;
  if (evidence.object < leastOfThing || !isOneThing(left) || !isOneThing(right)) return false;
  if (isMerelySupposed(left) || isMerelySupposed(right) || !areAlikeInSort(left, right)) return false;
  return !tellsOf(lefts, left, right) && !tellsOf(rights, right, left);
}

/** A thing that is named, or of which there is one: `the orbiter`; and an event that somebody asks for: `a recount`. */
function isOneThing({ object, placed, frame }: PlacedFrame): boolean {
  if (!object) return false;
  if (object.entity) return true;
  const { tokens } = placed.sentence.analysis;
  const [first, head] = [tokens[object.argument.from], tokens[object.argument.head]];
  const isSingular = head?.normal === head?.lemma;
  if (/^(?:request|order)$/.test(soleDeedOf(frame.predicate) ?? '')) return isSingular;
  return isSingular && /^(?:the|its|his|her|their)$/.test(first?.normal ?? '');
}

function isMerelySupposed({ placed, frame }: PlacedFrame): boolean {
  return isSupposed(placed.sentence.analysis, frame.group);
}

/** A person may act for a body, so only like is held against like. */
function areAlikeInSort({ subject: left }: PlacedFrame, { subject: right }: PlacedFrame): boolean {
  return (left?.entity?.sort === 'person') === (right?.entity?.sort === 'person');
}

/** Whether a version itself has the other's doer for such a deed, or beside its own in one clause. */
function tellsOf(frames: readonly PlacedFrame[], own: PlacedFrame, other: PlacedFrame): boolean {
  const { subject } = other;
  const deed = soleDeedOf(own.frame.predicate);
  if (subject?.entity && isNamedInClause(own, subject.entity)) return true;
  return frames.some(
    ({ frame, actors }) =>
      soleDeedOf(frame.predicate) === deed && actors.some((actor) => meansOne(actor, subject)),
  );
}

/** `Norcal, through its unit Orsa, bought`. */
function isNamedInClause({ placed, frame }: PlacedFrame, entity: NamedEntity): boolean {
  const { clauses, tokens, facts } = placed.sentence.analysis;
  const head = tokens[frame.head];
  const clause = head && clauses.find((span) => coversSpan(span, head));
  return facts.names.some(
    (mention) =>
      clause !== undefined &&
      coversSpan(clause, mention.span) &&
      areOneName({ name: printName(mention), sort: mention.entity }, entity),
  );
}

function meansOne(actor: Actor, other: Actor | undefined): boolean {
  return actor.entity !== undefined && other?.entity !== undefined && areOneName(actor.entity, other.entity);
}

function compare({ left, right, subjects, confidence }: AgentMeeting): Comparison {
  const isSame = subjects === 'same';
  return {
    left: state(left),
    right: state(right),
    relation: isSame ? 'equivalent' : 'exclusive',
    confidence: isSame ? confidenceOfAgreement : confidence,
    reason: isSame ? 'same deed, same doer' : 'same deed, another doer',
  };
}

/** Underlines who does it, so that a fix puts the other in the place. */
function state({ placed, subject, frame }: PlacedFrame): Statement {
  const range = subject?.argument ?? frame.group;
  return stateTokens(placed, range, subject?.entity?.name ?? '');
}
