import type { VersionPair } from '../../model/alignment.ts';
import type { Relation } from '../../model/relation.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import type { FactComparer, Meeting, PlaceFact, PlacedFact } from '../facts/compareFacts.ts';
import { isSetAside } from '../facts/isSetAside.ts';
import { meetDeeds, type DeedMeeting } from './meetDeeds.ts';
import { meetFrames } from './meetFrames.ts';
import type { NameDirectory } from '../facts/nameDirectory.ts';
import { isOneDeed } from './oneDeed.ts';
import type { PlacedFrame, ToldFrame } from './placeFrames.ts';

const confidenceOfDeed = 0.65;

/** Which facts of a frame say when or where its deed was done, and in what way: `from Leeds` is not `in Leeds`. */
export interface FrameFacts<Fact> {
  readonly factsOf: (told: ToldFrame) => readonly Fact[];
  readonly roleOf: (fact: Fact) => string;
}

type FramedMeeter<Fact> = (versions: VersionPair, directory: NameDirectory) => readonly Meeting<Fact>[];

interface FramedFacts<Fact> {
  readonly meeting: DeedMeeting;
  readonly left: readonly PlacedFact<Fact>[];
  readonly right: readonly PlacedFact<Fact>[];
  readonly relation: Relation;
}

/**
 * When or where one deed was done by two versions, in whatever words they tell it and wherever: `Acme makes the cells
 * at a plant in Leeds`, `the cells that Acme makes at its works in York`. Silent where a version tells of two such
 * deeds, since either may be meant.
 */
export function framedFactMeeter<Fact extends object>(
  comparer: FactComparer<Fact>,
  placeFact: PlaceFact<Fact>,
  facts: FrameFacts<Fact>,
): FramedMeeter<Fact> {
  const relate = relaterOf(comparer, facts);
  const factsOf = remember((told: ToldFrame) =>
    facts.factsOf(told).filter((fact) => !isSetAside(told.analysis, comparer.spanOf(fact))),
  );
  const placeAll = ({ placed }: PlacedFrame, found: readonly Fact[]) =>
    found.map((fact) => placeFact(placed, fact));
  return rememberPair((versions: VersionPair, directory: NameDirectory) => {
    const met: FramedFacts<Fact>[] = [];
    for (const meeting of meetAll(versions, directory)) {
      const own = factsOf(meeting.left.told);
      const others = own.length === 0 ? own : factsOf(meeting.right.told);
      if (others.length === 0) continue;
      const [left, right] = [placeAll(meeting.left, own), placeAll(meeting.right, others)];
      met.push({ meeting, left, right, relation: relate(left, right) });
    }
    return met
      .filter((own) => isOpen(own, met, relate))
      .flatMap(({ left: [left], right: [right], relation }) =>
        left && right ? [{ left, right, relation, confidence: confidenceOfDeed }] : [],
      );
  });
}

/** Frames of one deed, by those who take part or by the way of telling it. */
const meetAll = rememberPair((versions: VersionPair, directory: NameDirectory): readonly DeedMeeting[] => [
  ...meetFrames(versions, directory).filter(
    (meeting) => tellsMore(meeting.left) && tellsMore(meeting.right) && isOneDeed(meeting),
  ),
  ...meetDeeds(versions, directory),
]);

function tellsMore({ frame }: PlacedFrame): boolean {
  return frame.dates.length > 0 || frame.places.length > 0;
}

type Relate<Fact> = (lefts: readonly PlacedFact<Fact>[], rights: readonly PlacedFact<Fact>[]) => Relation;

function isOpen<Fact>(
  own: FramedFacts<Fact>,
  met: readonly FramedFacts<Fact>[],
  relate: Relate<Fact>,
): boolean {
  if (own.relation !== 'exclusive') return own.relation !== 'unrelated';
  return !met.some((other) => isOfAnother(own, other, relate));
}

/** Whether a version has another frame that may be meant, with another value for it. */
function isOfAnother<Fact>(own: FramedFacts<Fact>, other: FramedFacts<Fact>, relate: Relate<Fact>): boolean {
  const isLeft = own.meeting.left === other.meeting.left;
  if (isLeft === (own.meeting.right === other.meeting.right)) return false;
  if (other.relation !== 'exclusive') return true;
  return isLeft
    ? relate(own.right, other.right) === 'exclusive'
    : relate(own.left, other.left) === 'exclusive';
}

/** Several values of one deed, a town and its county, differ only where each of the one excludes each of the other. */
function relaterOf<Fact>(
  { likeness, relate }: FactComparer<Fact>,
  { roleOf }: FrameFacts<Fact>,
): Relate<Fact> {
  const relateTwo = (left: PlacedFact<Fact>, right: PlacedFact<Fact>): Relation =>
    roleOf(left.fact) !== roleOf(right.fact) || likeness(left, right) === 0
      ? 'unrelated'
      : relate(left, right);
  return (lefts, rights) => {
    let first: Relation | undefined;
    for (const left of lefts) {
      for (const right of rights) {
        const relation = relateTwo(left, right);
        if (relation !== 'exclusive') return first === undefined ? relation : 'unrelated';
        first = relation;
      }
    }
    return first ?? 'unrelated';
  };
}
