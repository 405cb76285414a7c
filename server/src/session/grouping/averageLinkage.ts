/** Two things, by index, and how alike they are, 0–1. */
export interface Likeness {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/**
 * Groups things whose average likeness reaches the threshold, the most alike first (unweighted average linkage:
 * Sokal & Michener, "A statistical method for evaluating systematic relationships", 1958). A chain of neighbours
 * does not make a group, since pairs that are not listed count as 0. Gives the groups as sorted lists of indices.
 * A generator, as all long work of the session: each `yield` is a point where the caller may pause.
 */
export function* groupByAverageLinkage(
  count: number,
  likenesses: readonly Likeness[],
  threshold: number,
): Generator<void, readonly (readonly number[])[]> {
  const clusters = new Map<number, Cluster>();
  for (let index = 0; index < count; index += 1) clusters.set(index, { members: [index], sums: new Map() });
  const queue: Merge[] = [];
  for (const [index, { one, other, likeness }] of likenesses.entries()) {
    if (index % 1000 === 0) yield;
    clusters.get(one)?.sums.set(other, likeness);
    clusters.get(other)?.sums.set(one, likeness);
    if (likeness >= threshold)
      push(queue, { one: Math.min(one, other), other: Math.max(one, other), average: likeness });
  }
  for (let merge = pop(queue); merge !== undefined; merge = pop(queue)) {
    const first = clusters.get(merge.one);
    const second = clusters.get(merge.other);
    if (first === undefined || second === undefined) continue;
    if (Math.abs(averageLikeness(first, second, merge.other) - merge.average) > 1e-9) continue;
    joinClusters(clusters, merge, first, second);
    yield;
    for (const [neighbour, sum] of first.sums) {
      const size = clusters.get(neighbour)?.members.length ?? 0;
      const average = sum / (size * first.members.length);
      const pair = { one: Math.min(merge.one, neighbour), other: Math.max(merge.one, neighbour), average };
      if (average >= threshold) push(queue, pair);
    }
  }
  return [...clusters.values()].map(({ members }) => members.sort((a, b) => a - b));
}

interface Cluster {
  readonly members: number[];
  /** Sum of likenesses to each neighbouring cluster. */
  readonly sums: Map<number, number>;
}

interface Merge {
  readonly one: number;
  readonly other: number;
  readonly average: number;
}

function averageLikeness(first: Cluster, second: Cluster, indexOfSecond: number): number {
  return (first.sums.get(indexOfSecond) ?? 0) / (first.members.length * second.members.length);
}

function joinClusters(clusters: Map<number, Cluster>, merge: Merge, first: Cluster, second: Cluster): void {
  first.members.push(...second.members);
  first.sums.delete(merge.other);
  for (const [neighbour, sum] of second.sums) {
    if (neighbour === merge.one) continue;
    const joined = (first.sums.get(neighbour) ?? 0) + sum;
    first.sums.set(neighbour, joined);
    const sums = clusters.get(neighbour)?.sums;
    sums?.delete(merge.other);
    sums?.set(merge.one, joined);
  }
  clusters.delete(merge.other);
}

/** A binary heap, the most alike on top; ties go to the lower indices, so that the result does not depend on luck. */
function push(heap: Merge[], merge: Merge): void {
  heap.push(merge);
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!swapIfBefore(heap, at, parent)) break;
    at = parent;
  }
}

function pop(heap: Merge[]): Merge | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  heap[0] = last;
  for (let at = 0; ;) {
    const left = 2 * at + 1;
    const child = isBefore(heap[left + 1], heap[left]) ? left + 1 : left;
    if (!swapIfBefore(heap, child, at)) return top;
    at = child;
  }
}

function swapIfBefore(heap: Merge[], at: number, above: number): boolean {
  const merge = heap[at];
  const parent = heap[above];
  if (merge === undefined || parent === undefined || !isBefore(merge, parent)) return false;
  heap[at] = parent;
  heap[above] = merge;
  return true;
}

function isBefore(merge: Merge | undefined, than: Merge | undefined): boolean {
  if (merge === undefined || than === undefined) return merge !== undefined;
  if (merge.average !== than.average) return merge.average > than.average;
  return merge.one !== than.one ? merge.one < than.one : merge.other < than.other;
}
