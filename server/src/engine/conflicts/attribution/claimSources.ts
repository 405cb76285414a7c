import type { SentencePair, StemWeight, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { claimsOf, type AttributedClaim } from './attributedClaims.ts';
import { findWitness } from './claimWitness.ts';
import { meetByFigures, type FigureMeeting } from './figureClaims.ts';
import { overlapOf, type ClaimOverlap } from './claimOverlap.ts';
import { meetRetold } from './retoldClaims.ts';
import { relateSources, type SourceRelation } from './relateSources.ts';
import { printSource, resolveSource, type Source } from './sources.ts';

/** How much of the shorter claim the longer one must hold, by weight, and how alike the two must be. */
const leastContained = 0.7;
const leastAlike = 0.45;
/** Fewer common words tell a topic, not a claim. */
const fewestShared = 4;
/** A short claim that both tell almost word by word is known by fewer. */
const fewestOfAlike = 3;
const leastAlikeOfShort = 0.75;
/** Part of a sentence that a source takes up as a whole (`these figures`) is told in fewer words. */
const leastContainedOfPart = 0.6;
const leastAlikeOfPart = 0.35;
/** From here on the words of a claim are copied, and whose they are was changed on the way. */
const leastAlikeOfCopy = 0.7;
/** Claims with figures are one claim only where a figure is common to them. */
const figure = /\d/;
/** How alike two passages must be for the one to bear out who is the other's source. */
const leastAlikeOfWitness = 0.2;
const fewestSharedByWitness = 2;
/** From here on a claim counts as given to a source that the other version names as well. */
const leastRelated = 0.4;

/** What a figure in common counts as, where the words around it tell nothing. */
const containedByFigure = 0.75;
const alikeByFigure = 0.55;

interface Meeting extends ClaimOverlap {
  readonly left: AttributedClaim;
  readonly right: AttributedClaim;
  /** Of claims that a figure brings together: whether what they have in common tells that they are one. */
  readonly isTelling?: boolean;
}

/** Two like claims and how their sources stand to each other. */
interface RelatedMeeting extends Meeting {
  readonly relation: SourceRelation;
}

/** Claims in aligned sentences that go by different sources, over all versions, and who else names either source. */
export function compareClaimSources(alignment: StoryAlignment): readonly Comparison[] {
  const related = (meeting: Meeting) => ({ ...meeting, relation: relate(meeting, alignment) });
  const differences = collect(alignment.versionPairs, (versions) =>
    findDifferences(meetVersions(versions), related),
  );
  const disputed = new Set(collect(differences, ({ left, right }) => [left, right]));
  const agreements = collect(alignment.versionPairs, meetVersions)
    .filter(
      ({ left, right, shared, isTelling }) =>
        (isTelling !== undefined || shared >= fewestSharedByWitness) &&
        (disputed.has(left) || disputed.has(right)),
    )
    .map(related)
    .filter(({ relation }) => relation === 'same');
  const voices = collect([...disputed], (claim) => findVoices(claim, alignment));
  return [...differences, ...agreements, ...voices].map((meeting) => toComparison(meeting, alignment));
}

/**
 * Who else gives a like figure to the source of a disputed claim, however the sentence is built: `the Retail Forum put
 * the rise at 4 cents a litre` bears the retailers out. It only counts as a vote and makes no conflict.
 */
function findVoices(claim: AttributedClaim, alignment: StoryAlignment): readonly RelatedMeeting[] {
  const { version } = claim.placed;
  return collect(
    alignment.versionPairs.filter(({ left, right }) => left.version === version || right.version === version),
    ({ left, leftSentences, rightSentences }) => {
      const witness =
        left.version === version
          ? findWitness(claim, leftSentences, rightSentences)
          : findWitness(claim, rightSentences, leftSentences);
      if (witness === undefined) return [];
      const meeting = { left: claim, right: witness, contained: leastAlikeOfWitness, alike: 0, shared: 1 };
      return relate(meeting, alignment) === 'same' ? [{ ...meeting, relation: 'same' as const }] : [];
    },
  );
}

/**
 * A claim whose source the other version names for it as well, or names in wider words, is not moved. Who the sources
 * are is asked last and only where it matters, since it takes the whole story.
 */
function findDifferences(
  meetings: readonly Meeting[],
  related: (meeting: Meeting) => RelatedMeeting,
): readonly RelatedMeeting[] {
  const different = meetings
    .filter(tellOneClaim)
    .map(related)
    .filter(({ relation }) => relation === 'different');
  const claims = new Set(collect(different, ({ left, right }) => [left, right]));
  const supported = new Set(
    collect(
      meetings
        .filter(({ left, right, alike }) => alike >= leastRelated && (claims.has(left) || claims.has(right)))
        .map(related)
        .filter(({ relation }) => relation !== 'different'),
      ({ left, right }) => [left, right],
    ),
  );
  return different.filter(({ left, right }) => !supported.has(left) && !supported.has(right));
}

function tellOneClaim({ left, right, contained, alike, shared, isTelling }: Meeting): boolean {
  if (isTelling !== undefined) return isTelling;
  if (left.isTakenUp || right.isTakenUp) {
    const isAlike = contained >= leastContainedOfPart && alike >= leastAlikeOfPart && shared >= fewestOfAlike;
    return isAlike && mayShareFigures(left, right);
  }
  const isKnown = shared >= fewestShared || (shared >= fewestOfAlike && alike >= leastAlikeOfShort);
  return isKnown && contained >= leastContained && alike >= leastAlike && mayShareFigures(left, right);
}

/**
 * Claims that are alike enough to be compared at all. Who their sources are depends on the whole story and is asked
 * only for these; what is said depends on the two versions alone and is remembered by them.
 */
const meetVersions = remember((versions: VersionPair): readonly Meeting[] => {
  const { pairs, stemWeight } = versions;
  const aligned = collect(pairs, (pair) => meet(pair, stemWeight)).filter(
    ({ alike }) => alike >= leastAlikeOfWitness,
  );
  const isMet = ({ left, right }: FigureMeeting) =>
    aligned.some((meeting) => meeting.left === left && meeting.right === right && tellOneClaim(meeting));
  const byFigures = meetByFigures(versions)
    .filter((meeting) => !isMet(meeting))
    .map((meeting) => ({
      ...meeting,
      contained: containedByFigure,
      alike: alikeByFigure,
    }));
  const known = [...aligned, ...byFigures];
  const retold = meetRetold(versions).filter(
    ({ left, right }) =>
      !known.some((meeting) => meeting.left === left && meeting.right === right && tellOneClaim(meeting)),
  );
  return [
    ...known,
    ...retold.map((meeting) => ({
      ...meeting,
      contained: Math.max(meeting.contained, leastContained),
      alike: Math.max(meeting.alike, leastAlike),
      isTelling: mayShareFigures(meeting.left, meeting.right),
    })),
  ];
});

function mayShareFigures(left: AttributedClaim, right: AttributedClaim): boolean {
  const [own, other] = [left, right].map(({ words }) =>
    [...words.keys()].filter((stem) => figure.test(stem)),
  );
  if (!own || !other || own.length === 0 || other.length === 0) return true;
  return own.some((stem) => other.includes(stem));
}

function meet(pair: SentencePair, stemWeight: StemWeight): readonly Meeting[] {
  const left = claimsOf(pair.left);
  if (left.length === 0) return [];
  const right = claimsOf(pair.right);
  return collect(left, (a) =>
    right.map((b) => ({ left: a, right: b, ...overlapOf(pair.basis, a, b, stemWeight) })),
  );
}

function relate({ left, right, alike }: Meeting, alignment: StoryAlignment): SourceRelation {
  const likeness = alike >= leastAlikeOfCopy ? 'copied' : 'retold';
  return relateSources(sourceOf(alignment, left), sourceOf(alignment, right), alignment, likeness);
}

const sourceOf = rememberPair(
  (alignment: StoryAlignment, { placed, sentence, sourceSpans }: AttributedClaim): Source =>
    resolveSource(alignment, placed.article, sentence, sourceSpans),
);

function toComparison(
  { left, right, relation, contained, alike }: RelatedMeeting,
  alignment: StoryAlignment,
): Comparison {
  return {
    left: state(left, alignment),
    right: state(right, alignment),
    relation: relation === 'same' ? 'equivalent' : 'exclusive',
    confidence: Math.min(0.9, (contained + alike) / 2),
    reason: relation === 'same' ? 'same claim, same source' : 'same claim, different source',
  };
}

function state(claim: AttributedClaim, alignment: StoryAlignment): Statement {
  const { placed, span } = claim;
  return {
    version: placed.version,
    span,
    value: printSource(sourceOf(alignment, claim), placed.article, span),
    sentence: placed.article.sentences[claim.sentence]?.span ?? placed.sentence.span,
  };
}
