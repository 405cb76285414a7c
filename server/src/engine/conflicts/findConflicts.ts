import type { Comparison } from '../model/comparison.ts';
import type { Failure } from '../model/analysis.ts';
import type { StoryAlignment } from '../model/alignment.ts';
import { attributionDetector } from './attribution.ts';
import { certaintyDetector } from './certainty.ts';
import { dateDetector } from './date.ts';
import type { Detector } from './detector.ts';
import { nameDetector } from './name.ts';
import { numberDetector } from './number.ts';
import { placeDetector } from './place.ts';
import { polarityDetector } from './polarity.ts';
import { quoteDetector } from './quote.ts';
import { roleDetector } from './role.ts';
import { termDetector } from './term.ts';
import { titleDetector } from './title.ts';

/** Every kind of conflict that is looked for, in the order in which conflicts are shown. */
export const detectors: readonly Detector[] = [
  numberDetector,
  dateDetector,
  nameDetector,
  titleDetector,
  placeDetector,
  quoteDetector,
  attributionDetector,
  polarityDetector,
  certaintyDetector,
  roleDetector,
  termDetector,
];

/** What one detector said of a story. */
export interface Detection {
  readonly detector: Detector;
  readonly comparisons: readonly Comparison[];
}

/** Runs every detector. One that throws silences only itself and is named among the failures. */
export function* findConflicts(
  alignment: StoryAlignment,
): Generator<void, { readonly detections: readonly Detection[]; readonly failures: readonly Failure[] }> {
  const detections: Detection[] = [];
  const failures: Failure[] = [];
  for (const detector of detectors) {
    try {
      const comparisons = yield* detector.detect(alignment);
      detections.push({ detector, comparisons });
    } catch (error) {
      failures.push({
        detector: detector.kind,
        message: error instanceof Error ? error.message : String(error),
      });
    }
    yield;
  }
  return { detections, failures };
}
