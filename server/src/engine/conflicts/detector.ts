import type { StoryAlignment } from '../model/alignment.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ConflictKind } from '../model/conflict.ts';

/** Finds one kind of conflict. Adding a kind is one file, its test, and one line in `findConflicts.ts`. */
export interface Detector {
  readonly kind: ConflictKind;
  /** What a message calls the thing that differs: `Figure`. */
  readonly noun: string;
  /** One sentence for the settings page and the head of the kind's page. */
  readonly summary: string;
  /** Findings of which its own score is below this are hints. */
  readonly leastConfidence: number;
  /**
   * For kinds that compare words: `two` where the question is yes or no, so that whatever excludes the same reading is
   * one side; `many` where it is not. Either way a version that has both words elsewhere contradicts neither.
   */
  readonly sides?: 'two' | 'many';
  /**
   * Says of places in two versions how their statements relate. Where some differ, those that agree with
   * either belong to it, since votes are counted over all. Yields where it may pause.
   */
  readonly detect: (alignment: StoryAlignment) => Generator<void, readonly Comparison[]>;
  /** What agrees with nothing against it, where the detector can tell: asked for only when somebody looks. */
  readonly agreements?: (alignment: StoryAlignment) => readonly Comparison[];
}
