import type { Comparison, Statement } from '../model/comparison.ts';
import { overlapsSpan } from '../model/span.ts';
import { collect } from '../util/collect.ts';
import { DisjointSets } from '../util/disjointSets.ts';
import { groupBy } from '../util/groupBy.ts';

/** Statements that say the same at one alignment. */
export interface RowReading {
  readonly value: string;
  readonly statements: readonly Statement[];
  /** Those that contradict another reading themselves; the rest only agree with one that does (`2021` with `late 2021`). */
  readonly disputed: readonly Statement[];
}

/** One row of the collation: the readings of all versions that state the claim. */
export interface Row {
  readonly readings: readonly RowReading[];
  /** Comparisons between two different readings, by the readings' indexes. */
  readonly differences: readonly {
    readonly first: number;
    readonly second: number;
    readonly comparison: Comparison;
  }[];
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly comparison: Comparison;
}

interface Graph {
  readonly statements: readonly Statement[];
  readonly edges: readonly Edge[];
}

/**
 * Makes rows of what one detector said pair by pair. Statements joined by any comparison share a row;
 * those found equivalent, or compatible without a contradiction between them, share a reading.
 * Statements and comparisons are sorted by version and place first, so that the result does not
 * depend on the order in which versions were given.
 */
export function gatherRows(comparisons: readonly Comparison[]): readonly Row[] {
  const graph = buildGraph(comparisons);
  const rows = new DisjointSets(graph.statements.length);
  const readings = new DisjointSets(graph.statements.length);
  for (const [first, second] of overlappingStatements(graph.statements)) {
    rows.join(first, second);
    readings.join(first, second);
  }
  for (const { from, to } of graph.edges) rows.join(from, to);
  const differences = graph.edges.filter(({ comparison }) => comparison.relation === 'exclusive');
  joinReadings(graph, differences, readings);
  const differencesByRow = groupBy(differences, ({ from }) => rows.find(from));
  return rows
    .groups()
    .map((members) =>
      toRow(members, graph.statements, differencesByRow.get(rows.find(members[0] ?? 0)) ?? [], readings),
    );
}

function buildGraph(comparisons: readonly Comparison[]): Graph {
  const related = comparisons.filter(({ relation }) => relation !== 'unrelated');
  const { statements, positions } = placeStatements(collect(related, ({ left, right }) => [left, right]));
  const edges = related.map((comparison) => ({
    from: positions.get(comparison.left) ?? 0,
    to: positions.get(comparison.right) ?? 0,
    comparison,
  }));
  edges.sort((a, b) => edgeRank(a.comparison) - edgeRank(b.comparison) || a.from - b.from || a.to - b.to);
  return { statements, edges };
}

/** The places that are stated, in order, each by what was stated of it last; and where every statement has come to lie. */
function placeStatements(stated: readonly Statement[]): {
  readonly statements: readonly Statement[];
  readonly positions: ReadonlyMap<Statement, number>;
} {
  const statements: Statement[] = [];
  const positions = new Map<Statement, number>();
  for (const statement of [...stated].sort(compareStatements)) {
    const last = statements.at(-1);
    if (last && compareStatements(last, statement) === 0) statements[statements.length - 1] = statement;
    else statements.push(statement);
    positions.set(statement, statements.length - 1);
  }
  return { statements, positions };
}

function compareStatements(a: Statement, b: Statement): number {
  if (a.version !== b.version) return a.version < b.version ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Equivalences join first, then compatible statements, the surest before the doubtful. */
function edgeRank({ relation, confidence }: Comparison): number {
  if (relation === 'equivalent') return 1 - confidence;
  return relation === 'exclusive' ? 10 : 3 - confidence;
}

/** Two comparisons may underline a place by one word more or less: `not open` and `open`. */
function overlappingStatements(statements: readonly Statement[]): readonly (readonly [number, number])[] {
  return collect(statements, (statement, index) => {
    const next = statements[index + 1];
    const isOverlap = next?.version === statement.version && overlapsSpan(statement.span, next.span);
    return isOverlap ? [[index, index + 1] as const] : [];
  });
}

function joinReadings({ edges }: Graph, differences: readonly Edge[], readings: DisjointSets): void {
  const isForbidden = (from: number, to: number) =>
    differences.some((edge) => {
      const [a, b] = [readings.find(edge.from), readings.find(edge.to)];
      return (a === from && b === to) || (a === to && b === from);
    });
  for (const { from, to, comparison } of edges) {
    if (comparison.relation === 'exclusive') continue;
    const first = readings.find(from);
    const second = readings.find(to);
    if (first === second) continue;
    if (comparison.relation === 'equivalent' || !isForbidden(first, second)) readings.join(first, second);
  }
}

function toRow(
  members: readonly number[],
  statements: readonly Statement[],
  edges: readonly Edge[],
  readings: DisjointSets,
): Row {
  const membersByReading = groupBy(members, (member) => readings.find(member));
  mergeEqualValues(membersByReading, statements);
  const groups = [...membersByReading.values()];
  const readingOf = new Map(
    collect(groups, (group, index) => group.map((member) => [member, index] as const)),
  );
  const contradictions = edges.filter(({ from, to }) => readingOf.get(from) !== readingOf.get(to));
  const contradicting = new Set(collect(contradictions, ({ from, to }) => [from, to]));
  const differences = contradictions.map(({ from, to, comparison }) => ({
    first: readingOf.get(from) ?? 0,
    second: readingOf.get(to) ?? 0,
    comparison,
  }));
  return { readings: groups.map((group) => toReading(group, statements, contradicting)), differences };
}

/** Two classes of one row that print alike are one reading, though no comparison linked them. */
function mergeEqualValues(membersByReading: Map<number, number[]>, statements: readonly Statement[]): void {
  const rootByValue = new Map<string, number>();
  for (const [root, group] of [...membersByReading]) {
    const value = commonValue(collect(group, (member) => statements[member] ?? []));
    const known = rootByValue.get(value);
    if (known === undefined) {
      rootByValue.set(value, root);
      continue;
    }
    membersByReading.get(known)?.push(...group);
    membersByReading.delete(root);
  }
}

function toReading(
  group: readonly number[],
  statements: readonly Statement[],
  contradicting: ReadonlySet<number>,
): RowReading {
  const own = collect(group, (member) => statements[member] ?? []);
  const kept = keepLongest(own);
  const disputedValues = new Set(
    collect(
      group.filter((member) => contradicting.has(member)),
      (member) => statements[member]?.value ?? [],
    ),
  );
  return {
    value: commonValue(own.filter(({ value }) => disputedValues.has(value))) || commonValue(own),
    statements: kept,
    disputed: kept.filter(({ value }) => disputedValues.has(value)),
  };
}

/** Of overlapping statements the longest stays: the fewest words that every comparison needs. */
function keepLongest(statements: readonly Statement[]): readonly Statement[] {
  const lengthOf = ({ span }: Statement) => span.end - span.start;
  const longestFirst = [...statements].sort((a, b) => lengthOf(b) - lengthOf(a));
  const kept: Statement[] = [];
  for (const statement of longestFirst) {
    const isTaken = kept.some(
      ({ version, span }) => version === statement.version && overlapsSpan(span, statement.span),
    );
    if (!isTaken) kept.push(statement);
  }
  return kept.sort(compareStatements);
}

/** The value that most statements print; among equals the shortest, then the first in the alphabet. */
function commonValue(statements: readonly Statement[]): string {
  const counts = new Map<string, number>();
  for (const { value } of statements) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(
    ([a, countOfA], [b, countOfB]) => countOfB - countOfA || a.length - b.length || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}
