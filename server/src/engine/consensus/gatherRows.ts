import type { Comparison, Statement } from '../model/comparison.ts';
import { overlapsSpan } from '../model/span.ts';
import type { VersionId } from '../model/story.ts';
import { collect } from '../util/collect.ts';
import { DisjointSets } from '../util/disjointSets.ts';
import { groupBy } from '../util/groupBy.ts';
import { inOrder } from '../util/inOrder.ts';

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
  /** Equivalences before what is merely compatible, and differences last. */
  readonly rank: number;
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
  graph.statements.forEach((statement, index) => {
    if (!overlapsNext(statement, graph.statements[index + 1])) return;
    rows.join(index, index + 1);
    readings.join(index, index + 1);
  });
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
  const { statements, positionOf } = placeStatements(related);
  const edges = related.map((comparison) => ({
    from: positionOf(comparison.left),
    to: positionOf(comparison.right),
    rank: rankOf(comparison),
    comparison,
  }));
  return { statements, edges: inOrder(edges, compareEdges) };
}

interface PlacedStatements {
  /** The places that are stated, in order, each by what was stated of it last. */
  readonly statements: readonly Statement[];
  /** Where the place of a statement lies among them. */
  readonly positionOf: (statement: Statement) => number;
}

/** What is stated of one place is stated many times: each goes to its place among the few of its version. */
function placeStatements(comparisons: readonly Comparison[]): PlacedStatements {
  const byVersion = new Map<VersionId, Statement[]>();
  const place = (statement: Statement) => {
    const known = byVersion.get(statement.version);
    if (!known) {
      byVersion.set(statement.version, [statement]);
      return;
    }
    const at = findPlace(statement, known);
    const isStated = isSamePlace(known[at], statement);
    known.splice(at, isStated ? 1 : 0, statement);
  };
  for (const { left, right } of comparisons) {
    place(left);
    place(right);
  }
  const statements: Statement[] = [];
  const firstOf = new Map<VersionId, number>();
  for (const version of [...byVersion.keys()].sort()) {
    firstOf.set(version, statements.length);
    statements.push(...(byVersion.get(version) ?? []));
  }
  const positionOf = (statement: Statement) =>
    (firstOf.get(statement.version) ?? 0) + findPlace(statement, byVersion.get(statement.version) ?? []);
  return { statements, positionOf };
}

/** The place of a statement among those of its version, which are in order: that of the first that does not stand before it. */
function findPlace({ span }: Statement, placed: readonly Statement[]): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = placed[middle]?.span;
    if (other !== undefined && (other.start - span.start || other.end - span.end) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSamePlace(one: Statement | undefined, { span }: Statement): boolean {
  return one?.span.start === span.start && one.span.end === span.end;
}

function compareStatements(a: Statement, b: Statement): number {
  if (a.version !== b.version) return a.version < b.version ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Equivalences join first, then compatible statements, the surest before the doubtful. */
function compareEdges(a: Edge, b: Edge): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const [own, other] = [a.comparison.confidence, b.comparison.confidence];
  if (a.rank !== rankOfDifference && own !== other) return own > other ? -1 : 1;
  return a.from - b.from || a.to - b.to;
}

const rankOfDifference = 2;

function rankOf({ relation }: Comparison): number {
  if (relation === 'equivalent') return 0;
  return relation === 'exclusive' ? rankOfDifference : 1;
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
  const groups = gatherReadings(members, statements, readings);
  // A row has few members, and an edit makes many rows: a list is looked through sooner than a map is made.
  const readingOf = (member: number) => groups.findIndex((group) => group.includes(member));
  const contradicting: (Statement | undefined)[] = [];
  const differences: Row['differences'][number][] = [];
  for (const { from, to, comparison } of edges) {
    const first = readingOf(from);
    const second = readingOf(to);
    if (first === second) continue;
    contradicting.push(statements[from], statements[to]);
    differences.push({ first, second, comparison });
  }
  return {
    readings: groups.map((group) => toReading(statementsOf(group, statements), contradicting)),
    differences,
  };
}

/** Classes of statements. Two classes of one row that print alike are one reading, though no comparison linked them. */
function gatherReadings(
  members: readonly number[],
  statements: readonly Statement[],
  readings: DisjointSets,
): readonly (readonly number[])[] {
  const classes: number[][] = [];
  const roots: number[] = [];
  for (const member of members) addTo(classes, roots, readings.find(member), [member]);
  const groups: number[][] = [];
  const values: string[] = [];
  for (const group of classes) addTo(groups, values, commonValue(statementsOf(group, statements)), group);
  return groups;
}

/** Adds members to the group of their key, or begins one with them: of few keys a list is looked through soonest. */
function addTo<Key>(groups: number[][], keys: Key[], key: Key, members: number[]): void {
  const known = groups[keys.indexOf(key)];
  if (known) {
    known.push(...members);
    return;
  }
  keys.push(key);
  groups.push(members);
}

function statementsOf(group: readonly number[], statements: readonly Statement[]): readonly Statement[] {
  return collect(group, (member) => statements[member] ?? []);
}

function toReading(own: readonly Statement[], contradicting: readonly (Statement | undefined)[]): RowReading {
  const kept = keepLongest(own);
  if (printAlike(own)) {
    const isDisputed = own.some((statement) => contradicting.includes(statement));
    return { value: own[0]?.value ?? '', statements: kept, disputed: isDisputed ? kept : [] };
  }
  const disputedValues = new Set<string>();
  for (const statement of own) if (contradicting.includes(statement)) disputedValues.add(statement.value);
  return {
    value: commonValue(own.filter(({ value }) => disputedValues.has(value))) || commonValue(own),
    statements: kept,
    disputed: kept.filter(({ value }) => disputedValues.has(value)),
  };
}

/** Of overlapping statements the longest stays: the fewest words that every comparison needs. */
function keepLongest(statements: readonly Statement[]): readonly Statement[] {
  const sorted = inOrder(statements, compareStatements);
  if (!sorted.some((statement, index) => overlapsNext(statement, sorted[index + 1]))) return sorted;
  const lengthOf = ({ span }: Statement) => span.end - span.start;
  const longestFirst = inOrder(statements, (a, b) => lengthOf(b) - lengthOf(a));
  const kept: Statement[] = [];
  for (const statement of longestFirst) {
    const isTaken = kept.some(
      ({ version, span }) => version === statement.version && overlapsSpan(span, statement.span),
    );
    if (!isTaken) kept.push(statement);
  }
  return inOrder(kept, compareStatements);
}

/** Two comparisons may underline a place by one word more or less: `not open` and `open`. */
function overlapsNext({ version, span }: Statement, next: Statement | undefined): boolean {
  return next?.version === version && overlapsSpan(span, next.span);
}

/** The value that most statements print; among equals the shortest, then the first in the alphabet. */
function commonValue(statements: readonly Statement[]): string {
  if (printAlike(statements)) return statements[0]?.value ?? '';
  const counts = new Map<string, number>();
  for (const { value } of statements) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = inOrder(
    [...counts],
    ([a, countOfA], [b, countOfB]) => countOfB - countOfA || a.length - b.length || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}

function printAlike(statements: readonly Statement[]): boolean {
  for (const { value } of statements) if (value !== statements[0]?.value) return false;
  return true;
}
