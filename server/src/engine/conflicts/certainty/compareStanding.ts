import type { PlacedSentence, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { inOrder, opensIn, settledIn, stateStanding, type PlacedStanding } from './placedStandings.ts';
import { mayHaveMovedOn } from '../facts/writingDay.ts';
import { findStandingVoices } from './standingVoices.ts';
import { weighMeeting, weighTopic } from './weighStanding.ts';
import { isComing } from './withoutOutdated.ts';

interface Meeting {
  readonly open: PlacedStanding;
  readonly settled: PlacedStanding;
  readonly confidence: number;
}

/** What one version leaves open and the other settles, however the rest is told. */
export function compareStanding({ versionPairs }: StoryAlignment): readonly Comparison[] {
  const meetings = collect(versionPairs, meetVersions).filter((meeting) => !hasCome(meeting));
  const disputed = new Set(meetings.map(({ open }) => open));
  return [
    ...meetings.map(toComparison),
    ...collect([...disputed], (open) => findStandingVoices(open, versionPairs)),
  ];
}

/** What was expected when one version was written has come in a later one; what the later one only says will be has not. */
function hasCome({ open, settled }: Meeting): boolean {
  const { range } = settled.claim;
  const words = settled.placed.sentence.analysis.tokens.slice(range.from, range.to);
  const isDeed = settled.claim.step === 'done' && isComing(open.claim.step);
  return (
    isDeed &&
    !words.some(({ normal }) => /^(?:will|would|wo|'ll)$/.test(normal)) &&
    mayHaveMovedOn(settled.placed.article, open.placed.article)
  );
}

const meetVersions = remember((versions: VersionPair): readonly Meeting[] => [
  ...meet(versions.leftSentences, versions.rightSentences, versions),
  ...meet(versions.rightSentences, versions.leftSentences, versions),
]);

function meet(
  ownSentences: readonly PlacedSentence[],
  otherSentences: readonly PlacedSentence[],
  { stemWeight }: VersionPair,
): readonly Meeting[] {
  const meetings: Meeting[] = [];
  const otherOpens = opensIn(otherSentences);
  const settledLike = settledIn(otherSentences);
  for (const open of opensIn(ownSentences)) {
    for (const settled of settledLike(open.claim)) {
      const confidence = weighMeeting(open, settled, stemWeight);
      if (confidence === 0) continue;
      const isTold =
        otherOpens.some(({ claim }) => weighTopic(claim, settled.claim, stemWeight) > 0) ||
        settledIn(ownSentences)(open.claim).some(
          ({ claim }) => weighTopic(open.claim, claim, stemWeight) > 0,
        );
      if (!isTold) meetings.push({ open, settled, confidence });
    }
  }
  return meetings;
}

function toComparison({ open, settled, confidence }: Meeting): Comparison {
  const [left, right] = inOrder(open, settled);
  return {
    left: stateStanding(left),
    right: stateStanding(right),
    relation: 'exclusive',
    confidence: Math.min(0.9, confidence),
    reason: 'left open by one, settled by the other',
  };
}
