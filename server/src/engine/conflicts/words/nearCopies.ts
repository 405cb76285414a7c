import { diffWords } from '../../language/diffWords.ts';
import type { SentencePair, VersionPair } from '../../model/alignment.ts';
import type { WordDiff } from '../../model/hunk.ts';
import { remember } from '../../util/remember.ts';
import { rememberByBasis } from '../rememberByBasis.ts';

/** Share of common words from which two sentences are near-copies, whose edits face each other. */
export const sharedByNearCopies = 0.6;

/** Two aligned sentences that are copies but for some words, with what was changed. */
export interface NearCopy {
  readonly pair: SentencePair;
  readonly diff: WordDiff;
}

/** The aligned sentences of two versions that are copies with words changed: few, and asked for by all who judge single words. */
export const nearCopiesIn = remember(({ pairs, stemWeight }: VersionPair): readonly NearCopy[] => {
  const copies: NearCopy[] = [];
  for (const pair of pairs) {
    if (pair.left.sentence.analysis === pair.right.sentence.analysis) continue;
    const diff = copyDiff(pair, stemWeight);
    if (diff !== undefined) copies.push({ pair, diff });
  }
  return copies;
});

/** What was changed in a copy; undefined where the two are none. */
const copyDiff = rememberByBasis(({ left, right }): WordDiff | undefined => {
  const diff = diffWords(left.sentence.analysis, right.sentence.analysis);
  return diff.sharedOfLonger >= sharedByNearCopies && diff.hunks.length > 0 ? diff : undefined;
});
