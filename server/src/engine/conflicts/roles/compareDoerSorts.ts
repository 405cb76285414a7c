import { soleDeedOf } from '../../language/soleDeeds.ts';
import { sortOfSource } from '../../language/sources.ts';
import type { Article } from '../../model/article.ts';
import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import { areRivalSorts, sortsOfDoer } from './doerSorts.ts';
import { directoryOf, type NameDirectory } from '../facts/nameDirectory.ts';
import { isOfSupposedTime } from '../frames/supposedTime.ts';
import { framesTelling } from '../frames/framesTelling.ts';
import type { Actor, PlacedFrame } from '../frames/placeFrames.ts';
import { relateActors } from '../frames/relateActors.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { isSupposed } from '../outcomes/supposed.ts';

const confidenceOfDifference = 0.6;
const confidenceOfAgreement = 0.8;

/** Who did a deed that a thing undergoes once, by the sort of people they are. */
interface DoerTelling {
  readonly placed: PlacedFrame;
  readonly deed: string;
  readonly sorts: ReadonlySet<string>;
}

/**
 * Another sort of people as the doer of one deed: `customs officers arrested the captain` against `the captain was
 * arrested by police`, and a digest's `Arrested by: a farmer`. It leaves alone those of whom one acts for the other or
 * with them, and what a version tells of both.
 */
export function compareDoerSorts(alignment: StoryAlignment): readonly Comparison[] {
  const directory = directoryOf(alignment.persons);
  const met = collect(alignment.versionPairs, (versions) => meetDoers(versions, directory));
  const disputed = new Set(collect(met, ({ isRival, left, right }) => (isRival ? [left, right] : [])));
  if (disputed.size === 0) return [];
  return met
    .filter(({ isRival, left, right }) => isRival || disputed.has(left) || disputed.has(right))
    .map(compare);
}

interface DoerMeeting {
  readonly left: DoerTelling;
  readonly right: DoerTelling;
  readonly isRival: boolean;
}

const meetDoers = rememberPair((versions: VersionPair, directory: NameDirectory): readonly DoerMeeting[] => {
  const lefts = tellingsOf(versions.left, directory);
  const rights = tellingsOf(versions.right, directory);
  const met: DoerMeeting[] = [];
  for (const left of lefts)
    for (const right of rights)
      if (left.deed === right.deed && areOfOneThing(left, right))
        met.push({ left, right, isRival: areRivals(left, right) });
  return met.filter(({ left, right, isRival }) =>
    isRival ? !isBorneOut(left, rights) && !isBorneOut(right, lefts) : areAlike(left, right),
  );
});

/** Whether the other version has such a doer as well, be it for another: `he was arrested by police`. */
function isBorneOut(own: DoerTelling, tellings: readonly DoerTelling[]): boolean {
  return tellings.some(
    (other) =>
      own.deed === other.deed &&
      areAlike(own, other) &&
      relateActors(own.placed.object, other.placed.object) !== 'other',
  );
}

function areRivals(left: DoerTelling, right: DoerTelling): boolean {
  return areRivalSorts(left.sorts, right.sorts) && !holdsSort(left, right) && !holdsSort(right, left);
}

const tellingsOf: (article: Article, directory: NameDirectory) => readonly DoerTelling[] = rememberPair(
  (article: Article, directory: NameDirectory) =>
    collect(framesOfDeeds(article, directory), (placed): readonly DoerTelling[] => {
      if (!placed.subject) return [];
      const deed = soleDeedOf(placed.frame.predicate);
      if (deed === undefined || !tellsDeed(placed)) return [];
      return [{ placed, deed, sorts: sortsOfDoer(placed.told) }];
    }),
);

const framesOfDeeds = framesTelling(
  ({ subject, predicate }) => subject !== undefined && soleDeedOf(predicate) !== undefined,
);

/** Told outright, and of one thing that the article knows: an object, or what the article's digest is about. */
function tellsDeed(placed: PlacedFrame): boolean {
  const { frame } = placed;
  if (frame.sort === 'noun' || frame.isNegated || frame.form === 'infinitive') return false;
  if (placed.object !== undefined && !isOneThing(placed)) return false;
  return !isOfSupposedTime(placed) && !isSupposed(placed.placed.sentence.analysis, frame.group);
}

/** `Arrested by: a farmer` is told of what the digest is about. */
function isKeyed({ placed, frame }: PlacedFrame): boolean {
  const { tokens } = placed.sentence.analysis;
  return frame.object === undefined && frame.group.from === 0 && tokens[frame.group.to + 1]?.text === ':';
}

function isOneThing({ placed, object }: PlacedFrame): boolean {
  if (!object || object.argument.beside.length > 0) return false;
  if (object.entity || object.argument.sort === 'pronoun') return true;
  const { tokens } = placed.sentence.analysis;
  const first = tokens[object.argument.from]?.normal ?? '';
  return object.argument.sort === 'noun' && /^(?:the|its|his|her|their)$/.test(first);
}

function areOfOneThing({ placed: left }: DoerTelling, { placed: right }: DoerTelling): boolean {
  const [thing, facing] = [left.object, right.object];
  if (!thing || !facing) return isKeyed(left) || isKeyed(right) || isOneNoun(left.subject, right.subject);
  return relateActors(thing, facing) === 'same';
}

/** Whether the sentence of the one names people of the other's sort as well. */
function holdsSort({ placed, sorts }: DoerTelling, other: DoerTelling): boolean {
  const { analysis } = placed.placed.sentence;
  const words = analysis.tokens.map(({ normal }) => normal);
  return [...other.sorts].some(
    (sort) => !sorts.has(sort) && words.some((word) => sortOfSource(word) === sort),
  );
}

/** Of one sort, or called by one noun: `its handler` and `a police dog handler`. */
function areAlike({ placed, sorts }: DoerTelling, other: DoerTelling): boolean {
  return [...sorts].some((sort) => other.sorts.has(sort)) || isOneNoun(placed.subject, other.placed.subject);
}

function isOneNoun(left: Actor | undefined, right: Actor | undefined): boolean {
  return left?.noun !== undefined && left.noun.lemma === right?.noun?.lemma;
}

function compare({ left, right, isRival }: DoerMeeting): Comparison {
  const known = left.sorts.size > 0 ? left.sorts : right.sorts;
  return {
    left: state(left, isRival ? left.sorts : known),
    right: state(right, isRival ? right.sorts : known),
    relation: isRival ? 'exclusive' : 'equivalent',
    confidence: isRival ? confidenceOfDifference : confidenceOfAgreement,
    reason: isRival ? 'same deed, another sort of doer' : 'same deed, same sort of doer',
  };
}

/** Underlines who does it; printed by the sort, so that `officers` and `police` are one reading. */
function state({ placed: { placed, frame } }: DoerTelling, sorts: ReadonlySet<string>): Statement {
  return stateTokens(placed, frame.subject ?? frame.group, [...sorts].toSorted().join(' '));
}
