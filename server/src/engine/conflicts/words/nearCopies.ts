import { diffWords } from '../../language/diffWords.ts';
import type { SentencePair, VersionPair } from '../../model/alignment.ts';
import type { WordDiff } from '../../model/hunk.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';

/** Share of common words from which two sentences are near-copies, whose edits face each other. */
export const sharedByNearCopies = 0.6;

/** Two aligned sentences that are copies but for some words, with what was changed. */
export interface NearCopy {
  readonly pair: SentencePair;
  readonly diff: WordDiff;
}

/** The aligned sentences of two versions that are copies with words changed: few, and asked for by all who judge single words. */
export const nearCopiesIn = remember(({ pairs }: VersionPair): readonly NearCopy[] =>
  collect(pairs, (pair) => {
    const [left, right] = [pair.left.sentence.analysis, pair.right.sentence.analysis];
    if (left === right) return [];
    const diff = diffWords(left, right);
    return diff.sharedOfLonger >= sharedByNearCopies && diff.hunks.length > 0 ? [{ pair, diff }] : [];
  }),
);
