import type { StoryAlignment } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
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
  const differences = collect(alignment.versionPairs, (versions) =>
    findDifferences(meetClaims(versions), alignment),
  );
  if (differences.length === 0) return [];
  const disputed = new Set(collect(differences, ({ left, right }) => [left, right]));
  const agreements = collect(alignment.versionPairs, (versions) =>
    meetClaims(versions).all.filter(
      (meeting) =>
        (disputed.has(meeting.left) || disputed.has(meeting.right)) &&
        (meeting.isTelling !== undefined || meeting.shared >= fewestSharedByWitness) &&
        relate(meeting, alignment) === 'same',
    ),
  );
  const voices = collect([...disputed], (claim) => findVoices(claim, alignment));
  const known = [...differences, ...agreements, ...voices];
  const heard = new Set(collect(known, ({ left, right }) => [left.placed.version, right.placed.version]));
  return [
    ...differences.map((meeting) => toComparison(meeting, 'exclusive', alignment)),
    ...[...agreements, ...voices].map((meeting) => toComparison(meeting, 'equivalent', alignment)),
    ...hearSilent(
      collect(differences, (meeting) => sidesOf(meeting, alignment)),
      heard,
      alignment,
    ),
  ];
}

function sidesOf({ left, right }: ClaimMeeting, alignment: StoryAlignment): readonly DisputedSource[] {
  const [own, other] = [sourceOf(alignment, left), sourceOf(alignment, right)];
  return [
    { placed: left.placed, source: own, opposed: other, statement: state(alignment, left) },
    { placed: right.placed, source: other, opposed: own, statement: state(alignment, right) },
  ];
}

/**
 * Who else gives a like figure to the source of a disputed claim, however the sentence is built: `the Retail Forum put
 * the rise at 4 cents a litre` bears the retailers out. It only counts as a vote and makes no conflict.
 */
function findVoices(claim: AttributedClaim, alignment: StoryAlignment): readonly ClaimMeeting[] {
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
      return relate(meeting, alignment) === 'same' ? [meeting] : [];
    },
  );
}

/**
 * A claim whose source the other version names for it as well, or names in wider words, is not moved. Who the sources
 * are is asked last and only where it matters, since it takes the whole story.
 */
function findDifferences(
  { all, ofOneClaim }: ClaimMeetings,
  alignment: StoryAlignment,
): readonly ClaimMeeting[] {
  const different = ofOneClaim.filter((meeting) => relate(meeting, alignment) === 'different');
  if (different.length === 0) return [];
  const claims = new Set(collect(different, ({ left, right }) => [left, right]));
  const supporting = all.filter(
    (meeting) =>
      meeting.alike >= leastRelated &&
      (claims.has(meeting.left) || claims.has(meeting.right)) &&
      relate(meeting, alignment) !== 'different',
  );
  const supported = new Set(collect(supporting, ({ left, right }) => [left, right]));
  return different.filter(({ left, right }) => !supported.has(left) && !supported.has(right));
}

function relate(meeting: ClaimMeeting, alignment: StoryAlignment): SourceRelation {
  return relateSources(
    sourceOf(alignment, meeting.left),
    sourceOf(alignment, meeting.right),
    alignment,
    likenessOf(meeting),
  );
}

/** From here on the words of a claim are copied, nearly all or one and all, and whose they are was changed on the way. */
function likenessOf({ left, right, alike }: ClaimMeeting): ClaimLikeness {
  if (alike >= leastAlikeOfVerbatim && !isDeniedByOne(left, right)) return 'verbatim';
  return alike >= leastAlikeOfCopy ? 'copied' : 'retold';
}

const sourceOf = rememberPair(
  (alignment: StoryAlignment, { placed, sentence, sourceSpans }: AttributedClaim): Source =>
    resolveSource(alignment, placed.article, sentence, sourceSpans),
);

function toComparison(
  { left, right, contained, alike }: ClaimMeeting,
  relation: 'equivalent' | 'exclusive',
  alignment: StoryAlignment,
): Comparison {
  return {
    left: state(alignment, left),
    right: state(alignment, right),
    relation,
    confidence: Math.min(0.9, (contained + alike) / 2),
    reason: relation === 'equivalent' ? 'same claim, same source' : 'same claim, different source',
  };
}

/** By the claim, of which several others may say the same or something else. */
const state = rememberPair((alignment: StoryAlignment, claim: AttributedClaim): Statement => {
  const { placed, span } = claim;
  return {
    version: placed.version,
    span,
    value: printSource(sourceOf(alignment, claim), placed.article, span),
    sentence: placed.article.sentences[claim.sentence]?.span ?? placed.sentence.span,
  };
});
