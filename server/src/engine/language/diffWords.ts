import { diffArrays } from 'diff';
import type { Hunk, WordDiff } from '../model/hunk.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { sentenceReaders } from '../model/sentenceReaders.ts';
import type { Token } from '../model/token.ts';

/**
 * Lays two sentences over each other by the stems of their words (Myers 1986). Punctuation does not
 * count, so that a comma is no edit. Remembered by the identity of the two analyses.
 */
export const diffWords: (left: SentenceAnalysis, right: SentenceAnalysis) => WordDiff =
  sentenceReaders.rememberPair(({ tokens: left }, { tokens: right }) => computeDiff(left, right));

function computeDiff(left: readonly Token[], right: readonly Token[]): WordDiff {
  const leftWords = wordIndexes(left);
  const rightWords = wordIndexes(right);
  const changes = diffArrays(
    leftWords.map((index) => stemAt(left, index)),
    rightWords.map((index) => stemAt(right, index)),
  );
  const hunks: Hunk[] = [];
  const rightOfLeft = new Map<number, number>();
  let leftAt = 0;
  let rightAt = 0;
  let removed = 0;
  let added = 0;
  const close = () => {
    if (removed + added > 0) {
      hunks.push({
        left: rangeOf(leftWords, leftAt - removed, leftAt, left.length),
        right: rangeOf(rightWords, rightAt - added, rightAt, right.length),
      });
    }
    removed = 0;
    added = 0;
  };
  for (const change of changes) {
    const count = change.value.length;
    if (change.removed) {
      removed += count;
      leftAt += count;
    } else if (change.added) {
      added += count;
      rightAt += count;
    } else {
      close();
      for (let step = 0; step < count; step++) {
        rightOfLeft.set(leftWords[leftAt + step] ?? 0, rightWords[rightAt + step] ?? 0);
      }
      leftAt += count;
      rightAt += count;
    }
  }
  close();
  const longer = Math.max(leftWords.length, rightWords.length, 1);
  const shorter = Math.max(Math.min(leftWords.length, rightWords.length), 1);
  return {
    hunks,
    rightOfLeft,
    sharedOfLonger: rightOfLeft.size / longer,
    sharedOfShorter: rightOfLeft.size / shorter,
  };
}

function wordIndexes(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token, index) => (token.kind === 'punctuation' ? [] : [index]));
}

function stemAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.stem ?? '';
}

/** The tokens from the first to the last word of a run, marks between them included. */
function rangeOf(words: readonly number[], from: number, to: number, length: number): Hunk['left'] {
  if (from === to) {
    const at = words[from] ?? length;
    return { from: at, to: at };
  }
  return { from: words[from] ?? 0, to: (words[to - 1] ?? 0) + 1 };
}
