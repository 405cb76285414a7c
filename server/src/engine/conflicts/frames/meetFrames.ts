import { relatePredicates, type PredicateRelation } from '../../language/relatePredicates.ts';
import type { VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import { addToGroup } from '../../util/addToGroup.ts';
import { collect } from '../../util/collect.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import type { NameDirectory } from '../facts/nameDirectory.ts';
import { placeFrames, type PlacedFrame, type ToldFrame } from './placeFrames.ts';
import { rarityOf, weighShared, type ActorRelation, type Rarity } from './relateActors.ts';
import { relateTold, type ToldRelation } from './relateTold.ts';

/** Two frames of two versions that may tell one event, with what speaks for it. */
export interface FrameMeeting {
  readonly left: PlacedFrame;
  readonly right: PlacedFrame;
  readonly predicates: PredicateRelation;
  /** Whether who does it, and to whom it is done, are the same. */
  readonly subjects: ActorRelation;
  readonly objects: ActorRelation;
  /** The one does in one version what the other does in the other: `Acme sued Brill` and `Brill sued Acme`. */
  readonly isExchanged: boolean;
  /** What each part that both share tells of the event, 0–1: the rarer, the more. */
  readonly evidence: {
    readonly subject: number;
    readonly object: number;
    /** Who is brought in by a preposition or receives something, and places. */
    readonly others: number;
  };
  readonly rarity: Rarity;
}

/** Verbs that tell hardly what is done. */
export const emptyPredicate = /^(?:be|have|do|say|tell|add|get|go|come|become|seem|appear|let|put|can|will)$/;

/** The frames of two versions that share a deed and one who takes part at least. */
export const meetFrames: (versions: VersionPair, directory: NameDirectory) => readonly FrameMeeting[] =
  rememberPair((versions: VersionPair, directory: NameDirectory) => {
    const rarity = rarityOf(versions);
    const candidatesFor = candidatesAmong(placeFrames(versions.right, directory));
    const meetings: FrameMeeting[] = [];
    for (const left of namingFrames(versions.left, directory)) {
      for (const candidate of candidatesFor(left.told)) {
        const meeting = meet(left, candidate, rarity);
        if (meeting) meetings.push(meeting);
      }
    }
    return meetings;
  });

/** Frames in which somebody or something is named, without which no other is found. */
const namingFrames = rememberPair((article: Article, directory: NameDirectory): readonly PlacedFrame[] => {
  const naming: PlacedFrame[] = [];
  for (const frame of placeFrames(article, directory)) if (keysOf(frame.told).size > 0) naming.push(frame);
  return naming;
});

/** A frame with what it has in common with another. */
interface Candidate {
  readonly frame: PlacedFrame;
  readonly related: ToldRelation;
}

/**
 * What is told is asked before who takes part: most frames that share a name tell another deed. Remembered for as long
 * as the frame tells the same and the other version is as it was.
 */
const candidatesAmong = remember((frames: readonly PlacedFrame[]) => {
  const index = indexByKey(frames);
  return remember((told: ToldFrame): readonly Candidate[] => {
    const found = new Set<PlacedFrame>();
    for (const key of keysOf(told)) {
      for (const [predicate, candidates] of index.get(key) ?? []) {
        if (relatePredicates(told.frame.predicate, predicate) === undefined) continue;
        for (const candidate of candidates) found.add(candidate);
      }
    }
    return collect([...found], (frame) => {
      const related = relateTold(told, frame.told);
      return related === undefined ? [] : { frame, related };
    });
  });
});

/** Frames by each word of a name and each noun that takes part, then by what they tell. */
type FrameIndex = ReadonlyMap<string, FramesByPredicate>;
type FramesByPredicate = ReadonlyMap<string, readonly PlacedFrame[]>;

function indexByKey(frames: readonly PlacedFrame[]): FrameIndex {
  const index = new Map<string, Map<string, PlacedFrame[]>>();
  for (const frame of frames) {
    const { predicate } = frame.frame;
    for (const key of keysOf(frame.told)) {
      const byPredicate = index.get(key) ?? new Map<string, PlacedFrame[]>();
      index.set(key, byPredicate);
      addToGroup(byPredicate, predicate, frame);
    }
  }
  return index;
}

const keysOf = remember(
  ({ frame, actors }: ToldFrame): ReadonlySet<string> =>
    new Set(
      emptyPredicate.test(frame.predicate)
        ? []
        : collect(actors, ({ entity, noun }) => entity?.name.split(' ') ?? noun?.lemma ?? []),
    ),
);

function meet(
  left: PlacedFrame,
  { frame: right, related }: Candidate,
  rarity: Rarity,
): FrameMeeting | undefined {
  const { predicates, subjects, objects, isExchanged } = related;
  const subject = related.subject ? weighShared(related.subject, rarity) : 0;
  const object = related.object ? weighShared(related.object, rarity) : 0;
  let others = 0;
  for (const actor of related.others) others = Math.max(others, weighShared(actor, rarity));
  if (!isExchanged && subject + object + others === 0) return undefined;
  const evidence = { subject, object, others };
  return { left, right, predicates, subjects, objects, isExchanged, evidence, rarity };
}

/** Weight of the words in common that belong to neither doer nor thing. */
export function weighWords({ left, right, rarity }: FrameMeeting): number {
  let weight = 0;
  for (const stem of left.stems)
    if (right.stems.has(stem) && !isCounted(stem, left) && !isCounted(stem, right))
      weight += rarity.stemWeight(stem);
  return weight;
}

function isCounted(stem: string, { subject, object }: PlacedFrame): boolean {
  return subject?.stems.has(stem) === true || object?.stems.has(stem) === true;
}
