import { changeOfStage } from '../../language/stages.ts';
import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { mayHaveMovedOn } from '../facts/writingDay.ts';
import {
  areOfOtherTimes,
  commonGround,
  nameOthers,
  stagesOf,
  stateStage,
  type PlacedStage,
} from './placedStages.ts';

/** How much two passages must have in common besides the matter to be of one thing. */
const leastCommon = 1.4;
const sureness = 0.8;

interface Meeting {
  readonly left: PlacedStage;
  readonly right: PlacedStage;
  readonly confidence: number;
}

/** A matter that one version tells as settled and the other as under way, in whatever words. */
export function compareStages({ versionPairs }: StoryAlignment): readonly Comparison[] {
  return collect(versionPairs, meetVersions).map(toComparison);
}

const meetVersions = remember((versions: VersionPair): readonly Meeting[] => {
  const rights = stagesOf(versions.right);
  const meetings: Meeting[] = [];
  for (const [matter, lefts] of stagesOf(versions.left)) {
    const others = rights.get(matter);
    if (others) meetings.push(...meetMatter(lefts, others, versions));
  }
  return meetings;
});

function meetMatter(
  lefts: readonly PlacedStage[],
  rights: readonly PlacedStage[],
  versions: VersionPair,
): readonly Meeting[] {
  const isSame = (a: PlacedStage, b: PlacedStage) =>
    commonGround(a, b, versions.stemWeight) >= leastCommon && !areOfOtherTimes(a, b) && !nameOthers(a, b);
  const meetings: Meeting[] = [];
  for (const left of lefts) {
    for (const right of rights) {
      const change = changeOfStage(left.stage, right.stage);
      if (change === 0 || areBothHearsay(left, right) || hasMovedOn(left, right) || !isSame(left, right))
        continue;
      const isTold =
        lefts.some((other) => changeOfStage(other.stage, right.stage) === 0 && isSame(other, right)) ||
        rights.some((other) => changeOfStage(left.stage, other.stage) === 0 && isSame(left, other));
      if (!isTold) meetings.push({ left, right, confidence: change * sureness });
    }
  }
  return meetings;
}

function isOthersWord({ stage }: PlacedStage): boolean {
  return stage === 'alleged' || stage === 'denied';
}

/** What was to come when one version was written may be done in a later one. */
function hasMovedOn(left: PlacedStage, right: PlacedStage): boolean {
  const [settled, open] = left.stage === 'done' || right.stage !== 'done' ? [left, right] : [right, left];
  if (isOfItsHour(open)) return true;
  return mayHaveMovedOn(settled.placed.article, open.placed.article);
}

const asOfNow = /^(?:still|yet|update|live)$/;

/** `Were still debating this evening`, `9pm update`: how it stood at an hour, and no word on what came of it. */
function isOfItsHour({ placed }: PlacedStage): boolean {
  const { tokens, facts } = placed.sentence.analysis;
  const tellsHour = facts.dates.some(({ hour, part }) => hour !== undefined || part !== undefined);
  return tellsHour && tokens.some(({ normal }) => asOfNow.test(normal));
}

/** What is alleged and what a source says are both another's word. */
function areBothHearsay(left: PlacedStage, right: PlacedStage): boolean {
  return (isOthersWord(left) && right.isSourced) || (isOthersWord(right) && left.isSourced);
}

function toComparison({ left, right, confidence }: Meeting): Comparison {
  return {
    left: stateStage(left),
    right: stateStage(right),
    relation: 'exclusive',
    confidence,
    reason: 'same matter, at another stage',
  };
}
