import type { Family } from './analysis.ts';
import type { Article } from './article.ts';
import type { Person } from './person.ts';
import type { Sentence } from './sentence.ts';
import type { VersionId } from './story.ts';
import type { Remembering } from '../util/readers.ts';

/** A sentence with where it stands: the `index`-th of its version's article. */
export interface PlacedSentence {
  readonly version: VersionId;
  readonly article: Article;
  readonly index: number;
  readonly sentence: Sentence;
}

/** How alike two sentences are. */
export interface PairLikeness {
  /** Weighted Dice coefficient of their stems, 0–1. */
  readonly similarity: number;
  /** Share of the shorter sentence's weight that the longer one holds, 0–1: high where a rewrite merged sentences. */
  readonly containment: number;
}

/**
 * The words of two aligned sentences and the weights of their stems. It keeps its identity while these stay as they
 * are, wherever an edit elsewhere moves the sentences: the key of what is remembered of two sentences.
 */
export interface PairBasis extends PairLikeness, Remembering {}

/** Two sentences of two versions that tell the same, or of which one tells part of the other. */
export interface SentencePair extends PairLikeness {
  readonly left: PlacedSentence;
  readonly right: PlacedSentence;
  readonly basis: PairBasis;
}

/**
 * Two versions side by side. `left` sorts before `right` by id, so the order of the files changes nothing.
 * It depends on the two articles alone, and keeps its identity while they do: the key of what is remembered.
 */
export interface VersionPair {
  readonly left: Article;
  readonly right: Article;
  /** All sentences of either side in their places, aligned or not. */
  readonly leftSentences: readonly PlacedSentence[];
  readonly rightSentences: readonly PlacedSentence[];
  readonly pairs: readonly SentencePair[];
  /** Pairs by the index of their left sentence, and by that of their right one. */
  readonly pairsByLeft: PairsByIndex;
  readonly pairsByRight: PairsByIndex;
  readonly stemWeight: StemWeight;
}

/** Looks up the pairs of one sentence. */
export interface PairsByIndex {
  get(index: number): readonly SentencePair[] | undefined;
}

/** How rare a stem is in two versions: more for what identifies a passage. */
export type StemWeight = (stem: string) => number;

/** The whole collation: what every detector compares. */
export interface StoryAlignment {
  readonly articles: readonly Article[];
  readonly versionPairs: readonly VersionPair[];
  /** Which versions copy one another. */
  readonly families: readonly Family[];
  /** Who and what is named, over all versions. */
  readonly persons: readonly Person[];
}

/** The pair that two versions make, whichever of them is the left one. */
export function pairOf(
  versionPairs: readonly VersionPair[],
  first: VersionId,
  second: VersionId,
): VersionPair | undefined {
  return versionPairs.find(
    ({ left, right }) =>
      (left.version === first && right.version === second) ||
      (left.version === second && right.version === first),
  );
}

/** The sentences of the other version that a sentence was aligned with: none where its version is not of the pair. */
export function partnersIn(
  { left, right, pairsByLeft, pairsByRight }: VersionPair,
  { version, index }: PlacedSentence,
): readonly PlacedSentence[] {
  if (left.version === version) return (pairsByLeft.get(index) ?? []).map((pair) => pair.right);
  return right.version === version ? (pairsByRight.get(index) ?? []).map((pair) => pair.left) : [];
}

/** Whether two sentences of two versions, each by its index, were aligned. */
export type AlignmentTest = (
  version: VersionId,
  index: number,
  otherVersion: VersionId,
  otherIndex: number,
) => boolean;

/** Looks sentences up among those aligned; the order of the two makes no difference. */
export function testAlignment(versionPairs: readonly VersionPair[]): AlignmentTest {
  const byLeft = new Map<VersionId, Map<VersionId, VersionPair>>();
  for (const versions of versionPairs) {
    const { version } = versions.left;
    const byRight = byLeft.get(version) ?? new Map<VersionId, VersionPair>();
    byLeft.set(version, byRight.set(versions.right.version, versions));
  }
  const has: AlignmentTest = (left, leftIndex, right, rightIndex) =>
    byLeft
      .get(left)
      ?.get(right)
      ?.pairsByLeft.get(leftIndex)
      ?.some((pair) => pair.right.index === rightIndex) === true;
  return (a, aIndex, b, bIndex) => has(a, aIndex, b, bIndex) || has(b, bIndex, a, aIndex);
}
