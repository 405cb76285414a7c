import type { StoryAlignment, VersionPair } from '../model/alignment.ts';
import type { Comparison } from '../model/comparison.ts';
import { DisjointSets } from '../util/disjointSets.ts';
import { meetFacts, toComparison, type FactComparer, type Meeting, type PlacedFact } from './compareFacts.ts';

/** How surely two facts that only a third one links speak of one thing. */
const confidenceOfLinked = 0.7;
/** Larger rows are lists and tables, whose places nobody compares one by one. */
const largestRow = 40;

/**
 * Compares the facts of every two versions and closes the rows: `Friday` and `6:40 a.m. Friday` that
 * both differ from a third version's `Thursday` agree with one another, though their sentences were
 * never aligned. Without that they would be counted as two readings. Yields between versions.
 */
export function* collateFacts<Fact>(
  alignment: StoryAlignment,
  comparerOf: (versions: VersionPair) => FactComparer<Fact>,
): Generator<void, readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  const meetings: Meeting<Fact>[] = [];
  let comparer: FactComparer<Fact> | undefined;
  for (const versions of alignment.versionPairs) {
    const own = comparerOf(versions);
    comparer ??= own;
    const met = meetFacts(versions, own, alignment.stemWeight);
    meetings.push(...met);
    comparisons.push(...met.map((meeting) => toComparison(meeting, own)));
    yield;
  }
  return comparer ? [...comparisons, ...closeRows(meetings, comparer)] : comparisons;
}

function closeRows<Fact>(
  meetings: readonly Meeting<Fact>[],
  comparer: FactComparer<Fact>,
): readonly Comparison[] {
  const facts = new Map<string, PlacedFact<Fact>>();
  for (const { left, right } of meetings) {
    facts.set(keyOf(left, comparer), left);
    facts.set(keyOf(right, comparer), right);
  }
  const keys = [...facts.keys()];
  const positions = new Map(keys.map((key, index) => [key, index]));
  const rows = new DisjointSets(keys.length);
  const met = new Set<string>();
  for (const { left, right } of meetings) {
    const [a, b] = [positions.get(keyOf(left, comparer)) ?? 0, positions.get(keyOf(right, comparer)) ?? 0];
    rows.join(a, b);
    met.add(`${String(Math.min(a, b))} ${String(Math.max(a, b))}`);
  }
  const disputed = new Set(
    meetings
      .filter(({ relation }) => relation === 'exclusive')
      .map(({ left }) => rows.find(positions.get(keyOf(left, comparer)) ?? 0)),
  );
  return rows
    .groups()
    .filter((members) => members.length <= largestRow && disputed.has(rows.find(members[0] ?? 0)))
    .flatMap((members) => linkMembers(members, keys, facts, met, comparer));
}

function linkMembers<Fact>(
  members: readonly number[],
  keys: readonly string[],
  facts: ReadonlyMap<string, PlacedFact<Fact>>,
  met: ReadonlySet<string>,
  comparer: FactComparer<Fact>,
): readonly Comparison[] {
  const placed = (index: number) => facts.get(keys[index] ?? '');
  return members.flatMap((a, position) =>
    members.slice(position + 1).flatMap((b) => {
      const left = placed(a);
      const right = placed(b);
      if (!left || !right || left.placed.version === right.placed.version) return [];
      if (met.has(`${String(a)} ${String(b)}`)) return [];
      const relation = comparer.relate(left, right);
      if (relation === 'exclusive' || relation === 'unrelated') return [];
      return [toComparison({ left, right, relation, confidence: confidenceOfLinked }, comparer)];
    }),
  );
}

function keyOf<Fact>({ fact, placed }: PlacedFact<Fact>, comparer: FactComparer<Fact>): string {
  return `${placed.version} ${String(placed.sentence.span.start + comparer.spanOf(fact).start)}`;
}
