import { pairOf, type PlacedSentence, type StoryAlignment } from '../../model/alignment.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { VersionId } from '../../model/story.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import type { FactComparer, Meeting, PlacedFact, PlaceFact } from './compareFacts.ts';
import { passageLikeness } from './passageLikeness.ts';
import { rememberAnswers } from './rememberByFact.ts';

/** How surely a fact that stands far from all that was aligned is told of the same thing. */
const confidence = 0.6;
/** A bound on one side alone is no hindrance: `since midnight on Sunday`; another noun is. */
const leastLikeness = 0.7;
/** How alike the passages must be where the fact alone does not tell what it is of: a weekday, a small count. */
const leastOfPassages = 0.22;

/** So many characters identify a figure that is told without its unit: `15,000`. */
const leastBare = 4;

/** Who else tells a value that is in dispute. */
export type DistantWitnesses<Fact> = (
  row: ReadonlySet<PlacedFact<Fact>>,
  meetings: Iterable<Meeting<Fact>>,
  meetingsOf: (fact: PlacedFact<Fact>) => readonly Meeting<Fact>[],
  alignment: StoryAlignment,
) => readonly Meeting<Fact>[];

/** A fact of a version that was silent so far, with the fact in dispute that it bears out. */
interface Testimony<Fact> {
  readonly disputed: PlacedFact<Fact>;
  readonly witness: PlacedFact<Fact>;
}

/**
 * Hears the versions that a row in dispute has nothing of. A rewrite tells `nearly two and a half million` where the wire
 * has `2.4 million` and a digest `4.2 million`, in a sentence so unlike either that it was aligned with none: it
 * speaks for the wire all the same, since all its figures of that sort fit the one side and none the other.
 */
export function distantWitnesses<Fact extends object>(
  comparer: FactComparer<Fact>,
  placeFact: PlaceFact<Fact>,
): DistantWitnesses<Fact> {
  const relatedIn = rememberAnswers(
    comparer,
    (sentences: readonly PlacedSentence[], disputed: PlacedFact<Fact>) =>
      witnessesAmong(placeFact.allIn(sentences), disputed, comparer),
  );
  const fittingIn = rememberPair((sentences: readonly PlacedSentence[], disputed: PlacedFact<Fact>) =>
    relatedIn(sentences, disputed).filter((witness) => bearsOut(disputed, witness, comparer)),
  );
  return (row, meetings, meetingsOf, alignment) => {
    const disputed = disputedOf(meetings);
    const heard = new Set<VersionId>();
    for (const { placed } of row) heard.add(placed.version);
    return collect(alignment.articles, (article): readonly Meeting<Fact>[] => {
      if (heard.has(article.version)) return [];
      const sentences = placeSentences(article);
      const testimonies: Testimony<Fact>[] = [];
      for (const fact of disputed) {
        for (const witness of fittingIn(sentences, fact))
          if (!isOfAnother(witness, row, heard, meetingsOf)) testimonies.push({ disputed: fact, witness });
      }
      if (testimonies.length === 0 || speaksForBoth(testimonies, disputed, comparer)) return [];
      return testimonies
        .filter((testimony) => areOfOneThing(testimony, disputed, alignment, comparer))
        .map(({ disputed: left, witness: right }) => toMeeting(left, right, comparer));
    });
  };
}

/** The facts of a row that something in it contradicts. */
function disputedOf<Fact>(meetings: Iterable<Meeting<Fact>>): ReadonlySet<PlacedFact<Fact>> {
  const disputed = new Set<PlacedFact<Fact>>();
  for (const { left, right, relation } of meetings)
    if (relation === 'exclusive') disputed.add(left).add(right);
  return disputed;
}

/**
 * The facts whose values fit one in dispute, whatever they are of: most do not, and their words tell it. Among them is
 * `a bonus of 15,000` beside prize money in dollars: the figure without its unit, where it is long enough to be known by.
 */
function witnessesAmong<Fact>(
  facts: readonly PlacedFact<Fact>[],
  disputed: PlacedFact<Fact>,
  { relate, leftOver }: FactComparer<Fact>,
): readonly PlacedFact<Fact>[] {
  const bare = leftOver?.bareOf?.(disputed.fact);
  const isKnownBare = bare !== undefined && bare.length >= leastBare;
  const found: PlacedFact<Fact>[] = [];
  for (const witness of facts) {
    const relation = relate(disputed, witness);
    const fits =
      relation === 'unrelated'
        ? isKnownBare && leftOver?.bareOf?.(witness.fact) === bare
        : relation !== 'exclusive';
    if (fits) found.push(witness);
  }
  return found;
}

function bearsOut<Fact>(
  disputed: PlacedFact<Fact>,
  witness: PlacedFact<Fact>,
  { relate, likeness, leftOver }: FactComparer<Fact>,
): boolean {
  if (relate(disputed, witness) === 'unrelated') return true;
  return likeness(disputed, witness) >= leastLikeness && leftOver?.isLoose?.(disputed, witness) !== true;
}

/** A version that has the values of both sides, or one that fits both, tells nothing of which is meant. */
function speaksForBoth<Fact>(
  testimonies: readonly Testimony<Fact>[],
  disputed: ReadonlySet<PlacedFact<Fact>>,
  comparer: FactComparer<Fact>,
): boolean {
  const borneOut = new Set(testimonies.map((testimony) => testimony.disputed));
  return testimonies.some(({ witness }) => {
    const opposed = [...disputed].filter((fact) => isOpposed(fact, witness, comparer));
    return opposed.length === 0 || opposed.some((fact) => borneOut.has(fact));
  });
}

/** A bare figure opposes whatever figure is another one. */
function isOpposed<Fact>(
  disputed: PlacedFact<Fact>,
  witness: PlacedFact<Fact>,
  { relate, leftOver }: FactComparer<Fact>,
): boolean {
  const relation = relate(disputed, witness);
  if (relation !== 'unrelated') return relation === 'exclusive';
  return leftOver?.bareOf !== undefined && leftOver.bareOf(disputed.fact) !== leftOver.bareOf(witness.fact);
}

/** Whether a fact was found to be of something else: of what a version in the row tells in another place. */
function isOfAnother<Fact>(
  witness: PlacedFact<Fact>,
  row: ReadonlySet<PlacedFact<Fact>>,
  heard: ReadonlySet<VersionId>,
  meetingsOf: (fact: PlacedFact<Fact>) => readonly Meeting<Fact>[],
): boolean {
  return meetingsOf(witness).some(({ left, right }) => {
    const other = left === witness ? right : left;
    return heard.has(other.placed.version) && !row.has(other);
  });
}

function areOfOneThing<Fact>(
  { disputed, witness }: Testimony<Fact>,
  all: ReadonlySet<PlacedFact<Fact>>,
  { versionPairs, articles }: StoryAlignment,
  comparer: FactComparer<Fact>,
): boolean {
  const opposed = () =>
    [...all].filter((fact) => isOpposed(fact, witness, comparer)).map(({ placed }) => placed.article);
  if (comparer.tellsItself?.(witness.fact, { articles, opposed }) === true) return true;
  const [first, second] = [disputed.placed, witness.placed];
  const versions = pairOf(versionPairs, first.version, second.version);
  if (versions === undefined) return false;
  const [own, other] = versions.left.version === first.version ? [first, second] : [second, first];
  return passageLikeness(own, other, versions) >= leastOfPassages;
}

function toMeeting<Fact>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
  { relate }: FactComparer<Fact>,
): Meeting<Fact> {
  const relation = relate(left, right);
  return { left, right, relation: relation === 'unrelated' ? 'equivalent' : relation, confidence };
}
