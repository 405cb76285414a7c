import { diffArrays } from 'diff';
import type { Hunk, TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';

/** Two sentences laid over each other by their very words, marks included. */
export interface AlignedWords {
  readonly hunks: readonly Hunk[];
  readonly rightOfLeft: ReadonlyMap<number, number>;
  readonly leftOfRight: ReadonlyMap<number, number>;
}

/** A stretch of the left sentence and the one that stands for it on the right. */
export interface AlignedRange {
  readonly left: TokenRange;
  readonly right: TokenRange;
}

/** Lays two sentences over each other word by word, inflected forms told apart (Myers 1986). */
export function alignWords(left: readonly Token[], right: readonly Token[]): AlignedWords {
  const hunks: Hunk[] = [];
  const pairs: (readonly [left: number, right: number])[] = [];
  let [leftAt, rightAt] = [0, 0];
  let open = { left: 0, right: 0 };
  const close = (): void => {
    if (open.left < leftAt || open.right < rightAt)
      hunks.push({ left: { from: open.left, to: leftAt }, right: { from: open.right, to: rightAt } });
  };
  const changes = diffArrays(
    left.map(({ normal }) => normal),
    right.map(({ normal }) => normal),
  );
  for (const { value, added, removed } of changes) {
    if (added) rightAt += value.length;
    else if (removed) leftAt += value.length;
    else {
      close();
      for (const step of value.keys()) pairs.push([leftAt + step, rightAt + step]);
      leftAt += value.length;
      rightAt += value.length;
      open = { left: leftAt, right: rightAt };
    }
  }
  close();
  return {
    hunks,
    rightOfLeft: new Map(pairs),
    leftOfRight: new Map(pairs.map(([first, second]) => [second, first])),
  };
}

/** The least stretches around two ranges that stand for each other: every hunk that they touch lies in them whole. */
export function growToMatch(
  { hunks, rightOfLeft, leftOfRight }: AlignedWords,
  start: AlignedRange,
): AlignedRange {
  let { left, right } = start;
  for (;;) {
    const touched = hunks.filter((hunk) => meets(hunk.left, left) || meets(hunk.right, right));
    const nextLeft = cover([left, ...touched.map((hunk) => hunk.left), ...imageOf(right, leftOfRight)]);
    const nextRight = cover([right, ...touched.map((hunk) => hunk.right), ...imageOf(nextLeft, rightOfLeft)]);
    if (isSame(nextLeft, left) && isSame(nextRight, right)) return { left, right };
    [left, right] = [nextLeft, nextRight];
  }
}

function meets(hunk: TokenRange, range: TokenRange): boolean {
  return hunk.from === hunk.to
    ? range.from < hunk.from && hunk.to < range.to
    : hunk.from < range.to && range.from < hunk.to;
}

function imageOf(range: TokenRange, partners: ReadonlyMap<number, number>): readonly TokenRange[] {
  const images: TokenRange[] = [];
  for (let index = range.from; index < range.to; index += 1) {
    const image = partners.get(index);
    if (image !== undefined) images.push({ from: image, to: image + 1 });
  }
  return images;
}

function cover(ranges: readonly TokenRange[]): TokenRange {
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
}

function isSame(a: TokenRange, b: TokenRange): boolean {
  return a.from === b.from && a.to === b.to;
}
