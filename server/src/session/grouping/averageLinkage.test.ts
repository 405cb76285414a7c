import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { groupByAverageLinkage, type Likeness } from './averageLinkage.ts';

/** Runs to the end. */
function group(
  count: number,
  likenesses: readonly Likeness[],
  threshold: number,
): readonly (readonly number[])[] {
  const steps = groupByAverageLinkage(count, likenesses, threshold);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Likenesses in steps of a power of two: no order of adding them up rounds, so that equal averages are equal. */
const sumsExactly = fc.integer({ min: 1, max: 1024 }).map((steps) => steps / 1024);

describe('groupByAverageLinkage', () => {
  it('groups what is alike', () => {
    const likenesses = [
      { one: 0, other: 1, likeness: 0.9 },
      { one: 2, other: 3, likeness: 0.5 },
    ];
    assert.deepEqual(group(5, likenesses, 0.3), [[0, 1], [2, 3], [4]]);
  });

  it('does not chain: the ends of a row of neighbours are not alike', () => {
    const row = [0, 1, 2, 3, 4].map((one) => ({ one, other: one + 1, likeness: 0.4 }));
    const groups = group(6, row, 0.3);
    assert.ok(
      groups.every((group) => group.length <= 2),
      JSON.stringify(groups),
    );
  });

  it('adds a member that is like the group on average', () => {
    const likenesses = [
      { one: 0, other: 1, likeness: 0.9 },
      { one: 0, other: 2, likeness: 0.4 },
      { one: 1, other: 2, likeness: 0.3 },
    ];
    assert.deepEqual(group(3, likenesses, 0.35), [[0, 1, 2]]);
    assert.deepEqual(group(3, likenesses, 0.36), [[0, 1], [2]]);
  });

  it('agrees with the plain definition, step by step', () => {
    fc.assert(
      fc.property(fc.array(sumsExactly, { minLength: 21, maxLength: 21 }), (values) => {
        const likenesses: Likeness[] = [];
        for (let one = 0; one < 7; one += 1) {
          for (let other = one + 1; other < 7; other += 1) {
            likenesses.push({ one, other, likeness: values[likenesses.length] ?? 0 });
          }
        }
        assert.deepEqual(group(7, likenesses, 0.5), groupPlainly(7, likenesses, 0.5));
      }),
    );
  });
});

/** The definition, without any cleverness: join the two most alike groups until none is alike enough. */
function groupPlainly(
  count: number,
  likenesses: readonly Likeness[],
  threshold: number,
): readonly (readonly number[])[] {
  let groups: readonly (readonly number[])[] = Array.from({ length: count }, (_, index) => [index]);
  const likenessOf = (a: number, b: number): number =>
    likenesses.find(({ one, other }) => one === Math.min(a, b) && other === Math.max(a, b))?.likeness ?? 0;
  for (;;) {
    let best: { readonly a: number; readonly b: number; readonly average: number } | undefined;
    for (const [a, first] of groups.entries()) {
      for (const [b, second] of groups.entries()) {
        if (b <= a) continue;
        const sum = first
          .flatMap((x) => second.map((y) => likenessOf(x, y)))
          .reduce((total, value) => total + value, 0);
        const average = sum / (first.length * second.length);
        if (average >= threshold && (best === undefined || average > best.average)) best = { a, b, average };
      }
    }
    if (best === undefined) return groups;
    const { a, b } = best;
    const joined = [...(groups[a] ?? []), ...(groups[b] ?? [])].sort((x, y) => x - y);
    groups = groups.flatMap((group, index) => (index === a ? [joined] : index === b ? [] : [group]));
  }
}
