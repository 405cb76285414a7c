import { isPassing } from '../../language/outcomes.ts';
import { testAlignment, type AlignmentTest, type StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { absencesOf } from './placedAbsences.ts';
import { isDeed, isFinding } from './claimTopics.ts';
import { countShared } from './oneThing.ts';
import { areOfOneThing, areOfOtherDays, claimsOf, namesNear, type PlacedClaim } from './placedOutcomes.ts';
import { namesIn, type ToldClaim } from './toldClaims.ts';
import { wereWrittenApart } from '../facts/writingDay.ts';

/** Two claims that exclude each other. */
export interface DisputedClaims {
  readonly left: PlacedClaim;
  readonly right: PlacedClaim;
}

/** A claim of another version that bears out one that is disputed. */
export interface OutcomeWitness {
  readonly disputed: PlacedClaim;
  readonly witness: PlacedClaim;
}

/** So many keys in common tell that two claims are of one thing, wherever they stand. */
const keysOfOneThing = 2;

/**
 * Who else tells of a thing in dispute, though too far from the disputed sentences to have been compared with them: votes
 * are counted, so they must be heard. A version that tells both sides is no witness, nor is one that has been heard.
 */
export function findOutcomeWitnesses(
  disputes: readonly DisputedClaims[],
  { articles, versionPairs }: StoryAlignment,
): readonly OutcomeWitness[] {
  if (disputes.length === 0) return [];
  const opponents = opponentsOf(disputes);
  const disputed = [...opponents.keys()];
  const byTopic = groupBy(disputed, ({ told }) => told.topicGroup);
  const areAligned = testAlignment(versionPairs);
  return collect(articles, (article) => {
    const testimonies: Testimony[] = [];
    for (const witness of candidatesOf(article)) {
      // An absence may bear on any finding or deed.
      const { topic, topicGroup } = witness.told;
      const rivals = topic === 'absence' ? disputed : byTopic.get(topicGroup);
      if (rivals === undefined || opponents.has(witness)) continue;
      const testimony = testify(witness, rivals, opponents, areAligned);
      if (testimony) testimonies.push(testimony);
    }
    return collect(testimonies, ({ witness, backed, involved }) => {
      const isDoubtful = testimonies.some(
        (other) =>
          other.witness.told.side !== witness.told.side &&
          [...other.involved].some((claim) => involved.has(claim)),
      );
      return isDoubtful ? [] : [{ disputed: backed, witness }];
    });
  });
}

/** Disputed claims, each with those that exclude it. */
type Opponents = ReadonlyMap<PlacedClaim, ReadonlySet<PlacedClaim>>;

function opponentsOf(disputes: readonly DisputedClaims[]): Opponents {
  const opponents = new Map<PlacedClaim, Set<PlacedClaim>>();
  for (const { left, right } of disputes) {
    opponents.set(left, (opponents.get(left) ?? new Set()).add(right));
    opponents.set(right, (opponents.get(right) ?? new Set()).add(left));
  }
  return opponents;
}

const candidatesOf = remember((article: Article): readonly PlacedClaim[] => [
  ...claimsOf(article),
  ...absencesOf(article),
]);

interface Testimony {
  readonly witness: PlacedClaim;
  readonly backed: PlacedClaim;
  /** The disputed claims of the thing it tells of. */
  readonly involved: ReadonlySet<PlacedClaim>;
}

function testify(
  witness: PlacedClaim,
  disputed: readonly PlacedClaim[],
  opponents: Opponents,
  areAligned: AlignmentTest,
): Testimony | undefined {
  const met = disputed.filter((claim) => bearsOn(witness, claim, areAligned));
  if (met.length === 0) return undefined;
  const involved = new Set(collect(met, (claim) => [claim, ...(opponents.get(claim) ?? [])]));
  const isHeard = [...involved].some(({ placed }) => placed.version === witness.placed.version);
  const backed = [...involved].find(({ told }) => told.side === witness.told.side);
  return isHeard || backed === undefined ? undefined : { witness, backed, involved };
}

function bearsOn(witness: PlacedClaim, disputed: PlacedClaim, areAligned: AlignmentTest): boolean {
  if (!tellsOf(witness, disputed) || areOfOtherDays(witness, disputed)) return false;
  const isApart = wereWrittenApart(witness.placed.article, disputed.placed.article);
  if (isPassing(disputed.told.topic) && isApart) return false;
  if (mayBeOfAnother(witness, disputed)) return false;
  const [own, other] = [namesNear(witness), namesNear(disputed)];
  const isNamedAlike = countShared(own, other) > 0;
  if (own.size > 0 && other.size > 0 && !isNamedAlike) return false;
  return (
    isNamedAlike ||
    countShared(witness.told.keys, disputed.told.keys) >= keysOfOneThing ||
    areAligned(
      witness.placed.version,
      witness.placed.index,
      disputed.placed.version,
      disputed.placed.index,
    ) ||
    isOfSomebodyKnown(witness, disputed)
  );
}

/** `She remained in custody` may be said of whoever is named around it, unless its own sentence has a name in common. */
function mayBeOfAnother(witness: PlacedClaim, disputed: PlacedClaim): boolean {
  const { keys, people, analysis } = witness.told;
  if (keys.size > 0 || people.size > 0) return false;
  const others = namesNear(disputed);
  if (namesIn(analysis).some((name) => others.has(name))) return false;
  return [...namesNear(witness)].some((name) => !others.has(name) && !disputed.told.people.has(name));
}

/** What there is none of can neither have been lodged nor found: it bears out who denies that, and nobody else. */
function tellsOf(witness: PlacedClaim, disputed: PlacedClaim): boolean {
  if (witness.told.topic !== 'absence') return areOfOneThing(witness, disputed);
  const isOfThing = countShared(witness.told.keys, disputed.told.keys) > 0;
  return isOfThing && (isFinding(disputed.told) || (isDeed(disputed.told) && isDenied(disputed.told)));
}

function isDenied({ side, range, analysis }: ToldClaim): boolean {
  const words = analysis.tokens.slice(range.from, range.to);
  return side === 'no' && words.some(({ normal }) => /^(?:no|not|n't|never)$/.test(normal));
}

/** `the defendant`, of whom the version has told by name, where no name stands around. */
function isOfSomebodyKnown(witness: PlacedClaim, { told: { people } }: PlacedClaim): boolean {
  const { keys, people: own } = witness.told;
  if (keys.size > 0 || namesNear(witness).size > 0 || own.size > 0) return false;
  return witness.placed.article.sentences.some(({ analysis: { tokens } }) =>
    tokens.some(({ stem }) => people.has(stem)),
  );
}
