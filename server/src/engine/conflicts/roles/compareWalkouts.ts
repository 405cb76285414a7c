import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import { directoryOf, type NameDirectory } from '../facts/nameDirectory.ts';
import { weighSharedTelling } from '../facts/sharedTelling.ts';
import { placeFrames, type Actor, type PlacedFrame } from '../frames/placeFrames.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { sortsOfDoer } from './doerSorts.ts';

const confidenceOfDifference = 0.7;
const confidenceOfAgreement = 0.85;
const leastShared = 0.8;

const leaving = /^(?:leave|quit|abandon|walk out|storm out|pull out|withdraw|break off|walk away|get up)$/;
const negotiation = /^(?:talk|talks|negotiation|negotiations|table|bargaining|mediation|discussion)$/;
/** Where nothing is left but a pronoun or a room, only walking out tells that it was talks. */
const walkingOut = /^(?:walk out|storm out)$/;

/** The sides of which talks have two: whoever works, and whoever employs or governs them. */
const sides: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['workers', new Set(['union'])],
  [
    'employers',
    new Set([
      'company',
      'retailer',
      'bank',
      'insurer',
      'airport',
      'council',
      'ministry',
      'authority',
      'agency',
    ]),
  ],
];

interface Walkout {
  readonly frame: PlacedFrame;
  readonly side: string;
}

interface WalkoutMeeting {
  readonly left: Walkout;
  readonly right: Walkout;
}

/**
 * Which of two sides left the talks, told by common nouns: `the company's negotiators left the table` against `the
 * union's team walked out of the negotiations`. It leaves alone what a version tells of both sides.
 */
export function compareWalkouts(alignment: StoryAlignment): readonly Comparison[] {
  const directory = directoryOf(alignment.persons);
  const met = collect(alignment.versionPairs, (versions) => meetWalkouts(versions, directory));
  return met.some(isDifference) ? met.map(compare) : [];
}

const meetWalkouts = rememberPair(
  (versions: VersionPair, directory: NameDirectory): readonly WalkoutMeeting[] => {
    const [lefts, rights] = [walkoutsOf(versions.left, directory), walkoutsOf(versions.right, directory)];
    return collect(lefts, (left) =>
      rights.flatMap((right) => (areOfOneTime(left, right, versions) ? [{ left, right }] : [])),
    );
  },
);

/** Where both tell it of one side, no more need speak for its being one time. */
function areOfOneTime(own: Walkout, other: Walkout, versions: VersionPair): boolean {
  const [left, right] = [own.frame, other.frame];
  if (areOfOtherDays(left, right)) return false;
  return own.side === other.side || weighSharedTelling(left.placed, right.placed, versions) >= leastShared;
}

/** The side that left by an article; nothing where it tells it of both. */
const walkoutsOf = rememberPair((article: Article, directory: NameDirectory): readonly Walkout[] => {
  const all = collect(placeFrames(article, directory), (frame) => {
    const side = tellsWalkout(frame) ? sideOf(frame) : undefined;
    return side === undefined ? [] : [{ frame, side }];
  });
  return new Set(all.map(({ side }) => side)).size === 1 ? all : [];
});

function tellsWalkout({ frame, object, attached, placed }: PlacedFrame): boolean {
  if (frame.sort === 'noun' || frame.isNegated || frame.isPassive || !leaving.test(frame.predicate))
    return false;
  const { tokens } = placed.sentence.analysis;
  const left = [object, ...attached.map(({ actor }) => actor)].filter((actor) => actor !== undefined);
  const isNegotiation = ({ argument }: Actor) => negotiation.test(tokens[argument.head]?.lemma ?? '');
  if (left.some(isNegotiation)) return true;
  return walkingOut.test(frame.predicate) && left.some(({ argument }) => argument.sort === 'pronoun');
}

function sideOf(frame: PlacedFrame): string | undefined {
  const sorts = [...sortsOfDoer(frame)];
  const own = sides.filter(([, members]) => sorts.some((sort) => members.has(sort)));
  return own.length === 1 ? own[0]?.[0] : undefined;
}

function isDifference({ left, right }: WalkoutMeeting): boolean {
  return left.side !== right.side;
}

function compare(meeting: WalkoutMeeting): Comparison {
  const isOther = isDifference(meeting);
  return {
    left: state(meeting.left),
    right: state(meeting.right),
    relation: isOther ? 'exclusive' : 'equivalent',
    confidence: isOther ? confidenceOfDifference : confidenceOfAgreement,
    reason: isOther ? 'same talks, left by the other side' : 'same talks, left by the same side',
  };
}

/** Underlines who left, so that a fix puts the other side in the place. */
function state({ frame: { placed, frame }, side }: Walkout): Statement {
  return { ...stateTokens(placed, frame.subject ?? frame.group), value: side };
}
