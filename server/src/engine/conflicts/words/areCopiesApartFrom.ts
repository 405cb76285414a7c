import { diffWords } from '../../language/diffWords.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsAny, type Span } from '../../model/span.ts';
import { sharedByNearCopies } from './nearCopies.ts';

/** One of two sentences, with the words in it that may differ, counted from its start. */
export interface CopiedSentence {
  readonly analysis: SentenceAnalysis;
  readonly apart: readonly Span[];
}

/** True where two sentences are word for word the same but for what stands in the given places, which differs. */
export function areCopiesApartFrom(left: CopiedSentence, right: CopiedSentence): boolean {
  const { hunks, sharedOfLonger } = diffWords(left.analysis, right.analysis);
  const isApart = ({ analysis, apart }: CopiedSentence, from: number, to: number) =>
    analysis.tokens
      .slice(from, to)
      .every((token) => token.kind === 'punctuation' || overlapsAny(apart, token));
  return (
    hunks.length > 0 &&
    sharedOfLonger >= sharedByNearCopies &&
    hunks.every(
      (hunk) => isApart(left, hunk.left.from, hunk.left.to) && isApart(right, hunk.right.from, hunk.right.to),
    )
  );
}
