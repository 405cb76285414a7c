import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import { isOfOneOccasion, isPlainDeed, sharedDeedNoun } from './frameOccasion.ts';
import { meetFrames, type FrameMeeting } from './meetFrames.ts';
import { directoryOf, type NameDirectory } from '../facts/nameDirectory.ts';
import { isToldIn, placeFrames, type PlacedFrame } from './placeFrames.ts';
import { relateActors } from './relateActors.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { wereWrittenApart } from '../facts/writingDay.ts';

const confidenceOfDifference = 0.65;
const confidenceOfAgreement = 0.8;
/** What who does it and the thing tell of the event, 0–1, where both are the same. */
const leastOfEither = 0.45;
const leastOfBoth = 1.1;
/** How alike sentences must be that tell a deed which is done to nothing. */
const leastSimilarity = 0.3;

/**
 * One deed that one version tells and another says was not done, wherever they stand: `No protest was lodged by the
 * club` against `the club handed in a protest`. It leaves alone what is only said by different speakers, other times,
 * parts of a whole, and what a version tells both ways. `known` are differences found already.
 */
export function compareParities(
  alignment: StoryAlignment,
  known: readonly Comparison[],
): readonly Comparison[] {
  const directory = directoryOf(alignment.persons);
  const meetings = collect(alignment.versionPairs, (versions) => meetDeeds(versions, directory));
  const differing = meetings.filter((meeting) => isTurned(meeting) && !isKnown(meeting, known));
  if (differing.length === 0) return [];
  const names = nameDeeds(differing);
  const agreeing = meetings.filter(
    (meeting) => !isTurned(meeting) && (names.has(meeting.left) || names.has(meeting.right)),
  );
  return [...differing, ...agreeing].map((meeting) => compare(meeting, names));
}

const meetDeeds: (versions: VersionPair, directory: NameDirectory) => readonly FrameMeeting[] = rememberPair(
  (versions: VersionPair, directory: NameDirectory) => {
    const areApart = wereWrittenApart(versions.left, versions.right);
    const meetings = meetFrames(versions, directory).filter(
      (meeting) => areOfOneDeed(meeting, versions) && !(areApart && isUnfinished(meeting)),
    );
    if (!meetings.some(isTurned)) return meetings;
    const frames = [...placeFrames(versions.left, directory), ...placeFrames(versions.right, directory)];
    return meetings.filter(
      ({ left, right }) => !isToldBothWays(left, frames) && !isToldBothWays(right, frames),
    );
  },
);

/** One deed by one doer to one thing, on one occasion. */
function areOfOneDeed(meeting: FrameMeeting, versions: VersionPair): boolean {
  const { left, right, predicates, subjects, objects, evidence } = meeting;
  if (predicates === 'opposite' || subjects !== 'same' || evidence.subject < leastOfEither) return false;
  const isOneThing = objects === 'same' && evidence.object >= leastOfEither;
  const isTold = isOneThing
    ? evidence.subject + evidence.object >= leastOfBoth
    : sharedDeedNoun(left, right) || isToldOfNothing(meeting, versions);
  if (!isTold) return false;
  if (isOfAnotherSort(left, right) || isOfAnotherSort(right, left)) return false;
  return isPlainDeed(left) && isPlainDeed(right) && isOfOneOccasion(left, right);
}

/** `broke no safety rules` says nothing of `broke the rules on refunds`: the sort that is denied must be told there too. */
function isOfAnotherSort({ frame, object, placed }: PlacedFrame, other: PlacedFrame): boolean {
  if (!frame.isNegated || object === undefined || other.frame.isNegated) return false;
  const { from, head } = object.argument;
  const { tokens } = placed.sentence.analysis;
  if (tokens[from]?.normal !== 'no') return false;
  const sorts = tokens
    .slice(from + 1, head)
    .filter(({ partOfSpeech }) => /^(?:ADJ|NOUN)$/.test(partOfSpeech));
  return sorts.some(({ stem }) => other.object?.stems.has(stem) !== true);
}

/** `refused to apologise` and `he apologised`: a deed done to nothing, in sentences that were aligned. */
function isToldOfNothing({ left, right, predicates }: FrameMeeting, { pairsByLeft }: VersionPair): boolean {
  if (left.object || right.object || predicates !== 'same') return false;
  const pairs = pairsByLeft.get(left.placed.index) ?? [];
  return pairs.some((pair) => pair.right.index === right.placed.index && pair.similarity >= leastSimilarity);
}

/** `has not signed`: of another day it may have been done since. */
function isUnfinished({ left, right }: FrameMeeting): boolean {
  return [left, right].some(({ placed, frame }) => {
    const group = placed.sentence.analysis.tokens.slice(frame.group.from, frame.group.to);
    return frame.isNegated && group.some(({ normal }) => /^(?:has|have|is|are|'s)$/.test(normal));
  });
}

function isTurned({ left, right }: FrameMeeting): boolean {
  return left.frame.isNegated !== right.frame.isNegated;
}

function isToldBothWays(own: PlacedFrame, frames: readonly PlacedFrame[]): boolean {
  return frames.some(
    (other) =>
      other.placed.version === own.placed.version &&
      other.frame.predicate === own.frame.predicate &&
      other.frame.isNegated !== own.frame.isNegated &&
      relateActors(own.object, other.object) === 'same',
  );
}

/** Where one of the two alone was found to differ already, the other is one more voice in that dispute. */
function isKnown({ left, right }: FrameMeeting, known: readonly Comparison[]): boolean {
  return isToldOf(left, known) && isToldOf(right, known);
}

function isToldOf(frame: PlacedFrame, known: readonly Comparison[]): boolean {
  return known.some((comparison) => isToldIn(frame, comparison.left) || isToldIn(frame, comparison.right));
}

/** One word for the deed of each frame, so that all who tell it in whatever words print alike. */
function nameDeeds(meetings: readonly FrameMeeting[]): ReadonlyMap<PlacedFrame, string> {
  const names = new Map<PlacedFrame, string>();
  for (const { left, right } of meetings) {
    const name = names.get(left) ?? names.get(right) ?? left.frame.predicate;
    names.set(left, name).set(right, name);
  }
  return names;
}

function compare(meeting: FrameMeeting, names: ReadonlyMap<PlacedFrame, string>): Comparison {
  const { left, right } = meeting;
  const name = names.get(left) ?? names.get(right) ?? '';
  const isDifference = isTurned(meeting);
  return {
    left: state(left, name),
    right: state(right, name),
    relation: isDifference ? 'exclusive' : 'equivalent',
    confidence: isDifference ? confidenceOfDifference : confidenceOfAgreement,
    reason: isDifference ? 'same deed, done or not done' : 'same deed, told alike',
  };
}

/** A negator outside the verb is underlined with it: `no protest was lodged`. */
function state({ placed, frame }: PlacedFrame, name: string): Statement {
  const { tokens } = placed.sentence.analysis;
  const holdsNegator = tokens
    .slice(frame.group.from, frame.group.to)
    .some(({ normal }) => /^(?:not|n't|never|no)$/.test(normal));
  const range = frame.isNegated && !holdsNegator ? frame.range : frame.group;
  return stateTokens(placed, range, frame.isNegated ? `not ${name}` : name);
}
