import type { PlacedSentence } from '../model/alignment.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import { overlapsSpan } from '../model/span.ts';
import { collect } from '../util/collect.ts';
import { findDeliberations } from './certainty/deliberations.ts';
import { findDealingDifferences } from './certainty/compareDealings.ts';
import { compareFrames, type PlacedFrameMeeting } from './certainty/compareFrames.ts';
import { findProspectVoices } from './certainty/prospectVoices.ts';
import { compareProspects } from './certainty/compareProspects.ts';
import { compareStages } from './certainty/compareStages.ts';
import { compareStanding } from './certainty/compareStanding.ts';
import { findStageVoices } from './certainty/stageVoices.ts';
import { findHedgedAlike } from './certainty/certaintyWitnesses.ts';
import type { Detector } from './detector.ts';
import { withoutOutdated } from './certainty/withoutOutdated.ts';
import { stateFrame } from './certainty/stateFrame.ts';
import type { CertaintyFrame } from './certainty/verbGroups.ts';

/**
 * How surely a deed is told: `could reopen` against `will reopen`, `is likely to open` against `has opened`,
 * `feared buried` against `confirmed buried`. It leaves alone synonyms on one step (`may`, `might`), neighbouring
 * steps (`is expected to`, `will`), and a source that is named or left out.
 */
export const certaintyDetector: Detector = {
  kind: 'certainty',
  noun: 'Certainty',
  summary: 'How surely something is told: could for will, likely for done, alleged for fact.',
  leastConfidence: 0.45,
  *detect(alignment) {
    const differing: PlacedFrameMeeting[] = [];
    const agreeing: PlacedFrameMeeting[] = [];
    for (const versions of alignment.versionPairs) {
      const met = compareFrames(versions);
      differing.push(...met.differing);
      agreeing.push(...met.agreeing);
      yield;
    }
    const disputed = headsByPlace(differing);
    const voices = agreeing.filter(
      ({ pair, left, right }) =>
        disputed.get(pair.left)?.has(left.head) === true ||
        disputed.get(pair.right)?.has(right.head) === true,
    );
    const found = [
      ...findDealingDifferences(alignment.versionPairs),
      ...compareStanding(alignment),
      ...differing.map(toDifference),
    ];
    const stages = withoutTold(compareStages(alignment), found);
    const ahead = compareProspects(alignment);
    const prospects = withoutTold(ahead, [...found, ...stages]);
    // What is left open by one and settled by another is often the cause of a deed, and who tells the deed tells nothing of it.
    const disputes = [...differing.map(toDifference), ...stages];
    const told = [...found, ...stages, ...prospects];
    return withoutOutdated(
      [
        ...told,
        ...findDeliberations(told, alignment),
        ...findStageVoices(disputes, alignment),
        ...voices.map(toAgreement),
        ...findProspectVoices(ahead, found),
        ...collect(differing, ({ pair, left, right }) => [
          ...findHedgedAlike(pair.left, left, alignment),
          ...findHedgedAlike(pair.right, right, alignment),
        ]),
      ],
      alignment,
    );
  },
};

/** Where the very verbs are compared, their words fit each other's places better than those of a whole matter. */
function withoutTold(stages: readonly Comparison[], found: readonly Comparison[]): readonly Comparison[] {
  if (stages.length === 0) return stages;
  const told = collect(found, ({ left, right }) => [left, right]);
  const isTold = ({ version, span }: Statement) =>
    told.some((other) => other.version === version && overlapsSpan(other.span, span));
  return stages.filter(({ left, right }) => !isTold(left) && !isTold(right));
}

/** The deeds that are told in two ways, by the sentence in which they stand. */
function headsByPlace(
  differing: readonly PlacedFrameMeeting[],
): ReadonlyMap<PlacedSentence, ReadonlySet<number>> {
  const heads = new Map<PlacedSentence, Set<number>>();
  const add = (placed: PlacedSentence, { head }: CertaintyFrame) =>
    heads.set(placed, (heads.get(placed) ?? new Set()).add(head));
  for (const { pair, left, right } of differing) {
    add(pair.left, left);
    add(pair.right, right);
  }
  return heads;
}

function toDifference({ pair, left, right, slot, change }: PlacedFrameMeeting): Comparison {
  return {
    left: stateFrame(pair.left, left),
    right: stateFrame(pair.right, right),
    relation: 'exclusive',
    confidence: change * Math.min(1, 0.5 + slot),
    reason: 'same deed, told with another certainty',
  };
}

function toAgreement({ pair, left, right, slot }: PlacedFrameMeeting): Comparison {
  return {
    left: stateFrame(pair.left, left),
    right: stateFrame(pair.right, right),
    relation: 'equivalent',
    confidence: slot,
    reason: 'same deed, told as surely',
  };
}
