import type { StoryAlignment } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { AttributedClaim } from './attributedClaims.ts';
import { findWitness } from './claimWitness.ts';
import {
  leastAlikeOfVerbatim,
  leastAlikeOfWitness,
  meetClaims,
  type ClaimMeeting,
  type ClaimMeetings,
} from './meetClaims.ts';
import { relateSources, type ClaimLikeness, type SourceRelation } from './relateSources.ts';
import { isDeniedByOne } from './retoldClaims.ts';
import { hearSilent, type DisputedSource } from './silentVoices.ts';
import { printSource, resolveSource, type Source } from './sources.ts';

const leastAlikeOfCopy = 0.7;
const fewestSharedByWitness = 2;
/** From here on a claim counts as given to a source that the other version names as well. */
const leastRelated = 0.4;

/** Claims in aligned sentences that go by different sources, over all versions, and who else names either source. */
export function compareClaimSources(alignment: StoryAlignment): readonly Comparison[] {
  const sources = readSources(alignment);
  const differences = collect(alignment.versionPairs, (versions) =>
    findDifferences(meetClaims(versions), sources),
  );
  if (differences.length === 0) return [];
  const disputed = new Set(collect(differences, ({ left, right }) => [left, right]));
  const agreements = collect(alignment.versionPairs, (versions) =>
    meetClaims(versions).all.filter(
      (meeting) =>
        (disputed.has(meeting.left) || disputed.has(meeting.right)) &&
        (meeting.isTelling !== undefined || meeting.shared >= fewestSharedByWitness) &&
        relate(meeting, sources) === 'same',
    ),
  );
  const voices = collect([...disputed], (claim) => findVoices(claim, sources));
  const known = [...differences, ...agreements, ...voices];
  const heard = new Set(collect(known, ({ left, right }) => [left.placed.version, right.placed.version]));
  return [
    ...differences.map((meeting) => toComparison(meeting, 'exclusive', sources)),
    ...[...agreements, ...voices].map((meeting) => toComparison(meeting, 'equivalent', sources)),
    ...hearSilent(
      collect(differences, (meeting) => sidesOf(meeting, sources)),
      heard,
      alignment,
    ),
  ];
}

/** Who stands behind each claim, and the claim as it is stated; several others may say the same or something else. */
interface Sources {
  readonly alignment: StoryAlignment;
  readonly sourceOf: (claim: AttributedClaim) => Source;
  readonly state: (claim: AttributedClaim) => Statement;
}

function readSources(alignment: StoryAlignment): Sources {
  const sourceOf = remember(({ placed, sentence, sourceSpans }: AttributedClaim) =>
    resolveSource(alignment, placed.article, sentence, sourceSpans),
  );
  const state = remember((claim: AttributedClaim): Statement => {
    const { placed, span } = claim;
    return {
      version: placed.version,
      span,
      value: printSource(sourceOf(claim), placed.article, span),
      sentence: placed.article.sentences[claim.sentence]?.span ?? placed.sentence.span,
    };
  });
  return { alignment, sourceOf, state };
}

function sidesOf({ left, right }: ClaimMeeting, { sourceOf, state }: Sources): readonly DisputedSource[] {
  const [own, other] = [sourceOf(left), sourceOf(right)];
  return [
    { placed: left.placed, source: own, opposed: other, statement: state(left) },
    { placed: right.placed, source: other, opposed: own, statement: state(right) },
  ];
}

/**
 * Who else gives a like figure to the source of a disputed claim, however the sentence is built: `the Retail Forum put
 * the rise at 4 cents a litre` bears the retailers out. It only counts as a vote and makes no conflict.
 */
function findVoices(claim: AttributedClaim, sources: Sources): readonly ClaimMeeting[] {
  const { version } = claim.placed;
  return collect(
    sources.alignment.versionPairs.filter(
      ({ left, right }) => left.version === version || right.version === version,
    ),
    ({ left, leftSentences, rightSentences }) => {
      const witness =
        left.version === version
          ? findWitness(claim, leftSentences, rightSentences)
          : findWitness(claim, rightSentences, leftSentences);
      if (witness === undefined) return [];
      const meeting = { left: claim, right: witness, contained: leastAlikeOfWitness, alike: 0, shared: 1 };
      return relate(meeting, sources) === 'same' ? [meeting] : [];
    },
  );
}

/**
 * A claim whose source the other version names for it as well, or names in wider words, is not moved. Who the sources
 * are is asked last and only where it matters, since it takes the whole story.
 */
function findDifferences({ all, ofOneClaim }: ClaimMeetings, sources: Sources): readonly ClaimMeeting[] {
  const different = new Set(ofOneClaim.filter((meeting) => relate(meeting, sources) === 'different'));
  if (different.size === 0) return [];
  const claims = new Set(collect([...different], ({ left, right }) => [left, right]));
  const supporting = all.filter(
    (meeting) =>
      meeting.alike >= leastRelated &&
      (claims.has(meeting.left) || claims.has(meeting.right)) &&
      !different.has(meeting) &&
      relate(meeting, sources) !== 'different',
  );
  const supported = new Set(collect(supporting, ({ left, right }) => [left, right]));
  return [...different].filter(({ left, right }) => !supported.has(left) && !supported.has(right));
}

function relate(meeting: ClaimMeeting, { alignment, sourceOf }: Sources): SourceRelation {
  return relateSources(sourceOf(meeting.left), sourceOf(meeting.right), alignment, likenessOf(meeting));
}

/** From here on the words of a claim are copied, nearly all or one and all, and whose they are was changed on the way. */
function likenessOf({ left, right, alike }: ClaimMeeting): ClaimLikeness {
  if (alike >= leastAlikeOfVerbatim && !isDeniedByOne(left, right)) return 'verbatim';
  return alike >= leastAlikeOfCopy ? 'copied' : 'retold';
}

function toComparison(
  { left, right, contained, alike }: ClaimMeeting,
  relation: 'equivalent' | 'exclusive',
  { state }: Sources,
): Comparison {
  return {
    left: state(left),
    right: state(right),
    relation,
    confidence: Math.min(0.9, (contained + alike) / 2),
    reason: relation === 'equivalent' ? 'same claim, same source' : 'same claim, different source',
  };
}
