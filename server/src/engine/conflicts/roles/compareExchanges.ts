import { contentStems } from '../../language/contentStems.ts';
import { soleDeedOf } from '../../language/soleDeeds.ts';
import { isSymmetricVerb } from '../../language/roleVerbs.ts';
import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import { tellsNoDeed } from './frameEvents.ts';
import { meetFrames, weighWords, type FrameMeeting } from '../frames/meetFrames.ts';
import { directoryOf, type NameDirectory } from '../facts/nameDirectory.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { isToldIn, placeFrames, type Actor, type PlacedFrame } from '../frames/placeFrames.ts';
import { relateActors } from '../frames/relateActors.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { isSupposed } from '../outcomes/supposed.ts';

const confidenceOfExchange = 0.7;
const confidenceOfAgreement = 0.8;
/** What the words besides the two must weigh where two may do to each other what is told. */
const leastWords = 4;
/** Words besides the two that a witness must share. */
const leastOfWitness = 2;
const mostDoubt = 0.2;

/**
 * Two who change parts in one deed, at least one of them told by a common noun or by another word for the deed: `the
 * hospital alerted the Authority` against `it was the Authority that alerted the hospital`. It leaves alone what two
 * do to each other, and what a version tells both ways. `known` are the exchanges found already.
 */
export function compareExchanges(
  alignment: StoryAlignment,
  known: readonly Comparison[],
): readonly Comparison[] {
  const directory = directoryOf(alignment.persons);
  const meetings = collect(alignment.versionPairs, (versions) => meetParties(versions, directory));
  const differing = meetings.filter((meeting) => meeting.isExchanged && !isKnown(meeting, known));
  if (differing.length === 0) return [];
  const frames = new Set(collect(differing, ({ left, right }) => [left, right]));
  const agreeing = meetings.filter(
    ({ isExchanged, left, right }) => !isExchanged && (frames.has(left) || frames.has(right)),
  );
  const heard = new Set([...frames, ...collect(agreeing, ({ left, right }) => [left, right])]);
  const others = collect(alignment.articles, (article) =>
    findWitnesses(frames, heard, placeFrames(article, directory)),
  );
  const print = printerOf(frames);
  return [...differing, ...agreeing, ...others].map((telling) => compare(telling, print));
}

type Telling = Pick<FrameMeeting, 'left' | 'right' | 'isExchanged'>;

/** Who has the two in the same parts, with the rest told alike, bears it out in whatever words: `freed`, `dug out`. */
function findWitnesses(
  disputed: ReadonlySet<PlacedFrame>,
  heard: ReadonlySet<PlacedFrame>,
  frames: readonly PlacedFrame[],
): readonly Telling[] {
  return collect(frames, (right) => {
    if (heard.has(right) || !isPlainDeed(right)) return [];
    const left = [...disputed].find(
      (own) => own.placed.version !== right.placed.version && isBorneOut(own, right),
    );
    return left ? [{ left, right, isExchanged: false }] : [];
  });
}

function isBorneOut(own: PlacedFrame, other: PlacedFrame): boolean {
  if (
    relateActors(own.subject, other.subject) !== 'same' ||
    relateActors(own.object, other.object) !== 'same'
  )
    return false;
  const parties = collect([own, other], ({ subject, object }) => [
    ...(subject?.stems ?? []),
    ...(object?.stems ?? []),
  ]);
  const others = contentStems(other.placed.sentence.analysis);
  const shared = contentStems(own.placed.sentence.analysis).filter((stem) => others.includes(stem));
  return shared.filter((stem) => !parties.includes(stem)).length >= leastOfWitness;
}

const meetParties: (versions: VersionPair, directory: NameDirectory) => readonly FrameMeeting[] =
  rememberPair((versions: VersionPair, directory: NameDirectory) => {
    const meetings = meetFrames(versions, directory).filter(isOfParties);
    if (!meetings.some(({ isExchanged }) => isExchanged)) return meetings;
    const frames = [...placeFrames(versions.left, directory), ...placeFrames(versions.right, directory)];
    return meetings.filter(
      (meeting) =>
        !meeting.isExchanged ||
        (isOfOneEvent(meeting) && !isMutual(meeting.left, frames) && !isMutual(meeting.right, frames)),
    );
  });

function isOfParties({ left, right, predicates, subjects, objects, isExchanged }: FrameMeeting): boolean {
  if (predicates === 'opposite' || (!isExchanged && (subjects !== 'same' || objects !== 'same')))
    return false;
  return isPlainDeed(left) && isPlainDeed(right) && !areOfOtherDays(left, right);
}

function isPlainDeed({ placed, frame, subject, object }: PlacedFrame): boolean {
  const { predicate, form, sort, isNegated, group } = frame;
  if (sort === 'noun' || form === 'infinitive' || form === 'gerund' || isNegated) return false;
  if (tellsNoDeed.test(predicate) || isSymmetricVerb(predicate)) return false;
  return isParty(subject) && isParty(object) && !isSupposed(placed.sentence.analysis, group);
}

/** Somebody with a name, or of whom there is one: `the hospital`. */
function isParty(actor: Actor | undefined): boolean {
  if (!actor || actor.argument.beside.length > 0) return false;
  if (actor.entity) return actor.doubt <= mostDoubt;
  return actor.argument.owner === undefined && actor.noun?.normal === actor.noun?.lemma;
}

/** One who has a name is enough to tell the event by, where it happens once or the rest of it is told alike. */
function isOfOneEvent(meeting: FrameMeeting): boolean {
  const { left, right } = meeting;
  if (![left, right].every(({ subject, object }) => subject?.entity ?? object?.entity)) return false;
  const deed = soleDeedOf(left.frame.predicate);
  return (
    (deed !== undefined && deed === soleDeedOf(right.frame.predicate)) || weighWords(meeting) >= leastWords
  );
}

function isMutual(own: PlacedFrame, frames: readonly PlacedFrame[]): boolean {
  return frames.some(
    (other) =>
      other.placed.version === own.placed.version &&
      relateActors(own.subject, other.object) === 'same' &&
      relateActors(own.object, other.subject) === 'same',
  );
}

function isKnown({ left, right }: FrameMeeting, known: readonly Comparison[]): boolean {
  return known.some(
    (comparison) =>
      (isToldIn(left, comparison.left) && isToldIn(right, comparison.right)) ||
      (isToldIn(left, comparison.right) && isToldIn(right, comparison.left)),
  );
}

type Printer = (actor: Actor | undefined) => string;

/** Prints a party by the shortest of the names that the disputed frames have for it, so that one reading prints alike. */
function printerOf(disputed: ReadonlySet<PlacedFrame>): Printer {
  const parties = collect([...disputed], ({ subject, object }) => [subject, object]);
  return (actor) =>
    [actor, ...parties.filter((other) => relateActors(actor, other) === 'same')]
      .map((party) => party?.entity?.name ?? party?.noun?.lemma ?? '')
      .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
}

function compare({ left, right, isExchanged }: Telling, print: Printer): Comparison {
  return {
    left: state(left, print),
    right: state(right, print),
    relation: isExchanged ? 'exclusive' : 'equivalent',
    confidence: isExchanged ? confidenceOfExchange : confidenceOfAgreement,
    reason: isExchanged ? 'same event, parts exchanged' : 'same event, same parts',
  };
}

/** From the one to the other: a party alone put in the other's place would stand there twice. */
function state({ placed, frame, subject, object }: PlacedFrame, print: Printer): Statement {
  const ranges = [frame.group, subject?.argument ?? frame.group, object?.argument ?? frame.group];
  const from = Math.min(...ranges.map((range) => range.from));
  const to = Math.max(...ranges.map((range) => range.to));
  return stateTokens(placed, { from, to }, `${print(subject)} – ${print(object)}`);
}
