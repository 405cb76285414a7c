import type { Comparison, Statement } from '../model/comparison.ts';
import { overlapsSpan } from '../model/span.ts';
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
  const { statements, positions } = placeStatements(collect(related, ({ left, right }) => [left, right]));
  const edges = related.map((comparison) => ({
    from: positions.get(comparison.left) ?? 0,
    to: positions.get(comparison.right) ?? 0,
    comparison,
  }));
  return { statements, edges: inOrder(edges, compareEdges) };
}

/** The places that are stated, in order, each by what was stated of it last; and where every statement has come to lie. */
function placeStatements(stated: readonly Statement[]): {
  readonly statements: readonly Statement[];
  readonly positions: ReadonlyMap<Statement, number>;
} {
  const statements: Statement[] = [];
  const positions = new Map<Statement, number>();
  for (const statement of inOrder(stated, compareStatements)) {
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

function compareEdges(a: Edge, b: Edge): number {
  return edgeRank(a.comparison) - edgeRank(b.comparison) || a.from - b.from || a.to - b.to;
}

/** Equivalences join first, then compatible statements, the surest before the doubtful. */
function edgeRank({ relation, confidence }: Comparison): number {
  if (relation === 'equivalent') return 1 - confidence;
  return relation === 'exclusive' ? 10 : 3 - confidence;
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
  const readingOf = new Map<number, number>();
  groups.forEach((group, index) => group.forEach((member) => readingOf.set(member, index)));
  const contradicting = new Set<Statement | undefined>();
  const differences = collect(edges, ({ from, to, comparison }): Row['differences'] => {
    const first = readingOf.get(from) ?? 0;
    const second = readingOf.get(to) ?? 0;
    if (first === second) return [];
    contradicting.add(statements[from]).add(statements[to]);
    return [{ first, second, comparison }];
  });
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
  const groupByPrint = new Map<string, number[]>();
  for (const group of groupBy(members, (member) => readings.find(member)).values()) {
    const value = commonValue(statementsOf(group, statements));
    const known = groupByPrint.get(value);
    if (known) known.push(...group);
    else groupByPrint.set(value, group);
  }
  return [...groupByPrint.values()];
}

function statementsOf(group: readonly number[], statements: readonly Statement[]): readonly Statement[] {
  return collect(group, (member) => statements[member] ?? []);
}

function toReading(own: readonly Statement[], contradicting: ReadonlySet<Statement | undefined>): RowReading {
  const kept = keepLongest(own);
  if (printAlike(own)) {
    const isDisputed = own.some((statement) => contradicting.has(statement));
    return { value: own[0]?.value ?? '', statements: kept, disputed: isDisputed ? kept : [] };
  }
  const disputedValues = new Set<string>();
  for (const statement of own) if (contradicting.has(statement)) disputedValues.add(statement.value);
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
  const ranked = [...counts].sort(
    ([a, countOfA], [b, countOfB]) => countOfB - countOfA || a.length - b.length || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}

function printAlike(statements: readonly Statement[]): boolean {
  return statements.every(({ value }) => value === statements[0]?.value);
}
