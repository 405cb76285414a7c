import type { PlacedSentence, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { shiftSpan } from '../../model/span.ts';
import type { VersionId } from '../../model/story.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { haveOneCalling } from './haveOneCalling.ts';
import {
  designationsOf,
  leftOversOf,
  placeDesignations,
  wordsOf,
  type LeftOver,
  type OddName,
  type PlacedDesignation,
} from './leftOvers.ts';
import { likenessOf, type Likeness } from './likenessOfNames.ts';
import { passageSupport } from './passageSupport.ts';
import { printAs } from '../words/stateTokens.ts';

/** How sure it is that two names which are alike in this way were meant to be one. */
const confidences: Readonly<Record<Way, number>> = {
  letters: 0.85,
  suffix: 0.85,
  word: 0.75,
  figure: 0.8,
  calling: 0.7,
};
/** More names than this are lists, which differ by what they leave out. */
const mostLeftOver = 60;
/** Summed weight of what two passages share besides. */
const leastShared: Readonly<Record<Way, number>> = { letters: 0, suffix: 0, word: 2, figure: 0, calling: 3 };
/** How much of the shorter passage the other must have where two names have only their calling in common, 0–1. */
const oneMatter = 0.15;

/** `calling`: both are the only judge, drug or institute that is left over. */
type Way = Likeness['way'] | 'calling';

interface Meeting {
  readonly left: LeftOver;
  readonly right: LeftOver;
  readonly way: Way;
  readonly share: number;
}

/**
 * Two versions tell one story: what both name cancels. Of what is left over in either, two names that share nearly all
 * letters, a word that no other has, or all but the figure (`Ardent Star` and `Ardent Sea`, `Flight MX 417` and `MX
 * 471`), or the only ones of their calling (`the Sonda institute` and `the Barometr institute`), were meant to be one,
 * in however different words they stand. It leaves alone forms of one word (`Valdran`),
 * members of a family, parts of one body, and two names that any version of the story has side by side.
 */
export function compareDesignations({ articles, versionPairs }: StoryAlignment): readonly Comparison[] {
  return collect(versionPairs, (versions) =>
    collect(meetingsOf(versions), (meeting) =>
      articles.some((article) => namesBoth(article, meeting))
        ? []
        : [...compare(meeting, versions), ...hearOthers(meeting, versionPairs)],
    ),
  );
}

/** Who else names the one or the other, in whatever passage: `Dr Thalberg` of a third version is no Thalmann. */
function hearOthers(meeting: Meeting, versionPairs: readonly VersionPair[]): readonly Comparison[] {
  const { left, right, way } = meeting;
  const told = new Set<VersionId>([left.placed.version, right.placed.version]);
  const others = new Map<VersionId, readonly PlacedSentence[]>();
  for (const { left: own, right: other, leftSentences, rightSentences } of versionPairs) {
    if (!told.has(own.version)) others.set(own.version, leftSentences);
    if (!told.has(other.version)) others.set(other.version, rightSentences);
  }
  return collect([left, right], (side) =>
    collect([...others.values()], (sentences) => {
      const found = findNamed(placeDesignations(sentences), side.name);
      return found === undefined
        ? []
        : [relate(state(side), 'equivalent', printAs(stateName(found), state(side).value), way)];
    }),
  );
}

/** The first of what a version names that has the odd words of a name. */
function findNamed(
  all: readonly PlacedDesignation[],
  { designation: { form }, odd }: OddName,
): PlacedDesignation | undefined {
  const [first = ''] = odd;
  for (const found of all) {
    const { designation } = found;
    if (designation.form !== form || !designation.words.includes(first)) continue;
    if (odd.every((word) => designation.words.includes(word))) return found;
  }
  return undefined;
}

const meetingsOf = remember((versions: VersionPair): readonly Meeting[] => {
  const all = leftOversOf(versions);
  if (Math.max(all.left.length, all.right.length) > mostLeftOver) return [];
  const meetings: Meeting[] = [];
  for (const left of all.left) {
    const isCalled = left.name.callings.size > 0;
    for (const right of all.right) {
      const likeness = likenessOf(left.name, right.name);
      const way = likeness?.way ?? (isCalled && haveOneCalling(left, right, all) ? 'calling' : undefined);
      const meeting =
        way && meet(left, right, { way, leastShare: likeness?.leastShare ?? oneMatter }, versions);
      if (meeting) meetings.push(meeting);
    }
  }
  return pickBest(meetings);
});

function meet(
  left: LeftOver,
  right: LeftOver,
  { way, leastShare }: { readonly way: Way; readonly leastShare: number },
  versions: VersionPair,
): Meeting | undefined {
  if (way === 'word' && arePartsOfOne(left.name, right.name, versions)) return undefined;
  const { share, shared } = passageSupport(
    { placed: left.placed, span: left.name.designation.span },
    { placed: right.placed, span: right.name.designation.span },
    versions.stemWeight,
  );
  return share < leastShare || shared < leastShared[way] ? undefined : { left, right, way, share };
}

/** What they share is a name by itself: of `Kestrel`, `Kestrel Music` and `Kestrel Maps` are two things. */
function arePartsOfOne(
  { known }: OddName,
  { known: others }: OddName,
  { left, right }: VersionPair,
): boolean {
  const shared = known.filter((word) => others.includes(word)).join(' ');
  return designationsOf(left).has(shared) || designationsOf(right).has(shared);
}

/** Each name has one counterpart: that in the passage most alike. */
function pickBest(meetings: Meeting[]): readonly Meeting[] {
  const taken = new Set<string>();
  return meetings
    .sort((a, b) => b.share - a.share)
    .filter(({ left, right }) => {
      const keys = [`left ${left.name.print}`, `right ${right.name.print}`];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
}

function namesBoth(article: Article, { left, right }: Meeting): boolean {
  const words = wordsOf(article);
  const has = ({ name: { designation, odd } }: LeftOver) =>
    designation.form === 'code'
      ? words.has(designation.words.join(' '))
      : odd.every((word) => words.has(word));
  return has(left) && has(right);
}

/** The best places of the two differ; every other place of either agrees with its own. */
function compare({ left, right, way }: Meeting, versions: VersionPair): readonly Comparison[] {
  const [own, other] = [state(left), state(right)];
  const again = (first: LeftOver, statement: Statement, all: readonly LeftOver[]) =>
    all
      .filter((one) => one !== first && one.name.print === first.name.print)
      .map((one) => relate(statement, 'equivalent', state(one), way));
  const all = leftOversOf(versions);
  return [
    relate(own, 'exclusive', other, way),
    ...again(left, own, all.left),
    ...again(right, other, all.right),
  ];
}

function relate(left: Statement, relation: Comparison['relation'], right: Statement, way: Way): Comparison {
  const reason =
    way === 'calling'
      ? 'left over in either version, of one sort'
      : 'left over in either version, nearly the same name';
  return { left, right, relation, confidence: relation === 'exclusive' ? confidences[way] : 1, reason };
}

function state({ name: { designation }, placed }: LeftOver): Statement {
  return stateName({ designation, placed });
}

function stateName({ designation, placed }: PlacedDesignation): Statement {
  const { version, sentence } = placed;
  const value = sentence.analysis.text.slice(designation.span.start, designation.span.end);
  return { version, span: shiftSpan(designation.span, sentence.span.start), value, sentence: sentence.span };
}
