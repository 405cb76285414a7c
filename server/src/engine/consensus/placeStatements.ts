import type { Comparison, Statement } from '../model/comparison.ts';
import type { Relation } from '../model/relation.ts';
import { overlapsSpan, type Span } from '../model/span.ts';
import type { VersionId } from '../model/story.ts';
import { byText, inOrder } from '../util/inOrder.ts';

/**
 * A place of which something is stated. Detectors lay out their statements in several ways, and what rows are gathered by
 * is asked many times: here it lies alike for all of them.
 */
export interface Place extends Span {
  readonly version: VersionId;
  /** What was stated of it last. */
  statement: Statement;
  /** Where it lies among all places. */
  position: number;
  /** The reading of its row that it belongs to. */
  reading: number;
  /** Whether it contradicts another reading itself. */
  isDisputed: boolean;
}

/** A comparison with its places. */
export interface Edge {
  readonly from: Place;
  readonly to: Place;
  readonly relation: Relation;
  readonly comparison: Comparison;
}

export interface PlacedComparisons {
  /** The places that are stated, by version and in order. */
  readonly places: readonly Place[];
  /** Those comparisons that relate two places. */
  readonly edges: readonly Edge[];
}

/** What is stated of one place is stated many times: each statement goes to its place among the few of its version. */
export function placeStatements(comparisons: readonly Comparison[]): PlacedComparisons {
  const byVersion = new Map<VersionId, Place[]>();
  const edges: Edge[] = [];
  for (const comparison of comparisons) {
    const { relation, left, right } = comparison;
    if (relation === 'unrelated') continue;
    const from = placeOf(left, byVersion);
    edges.push({ from, to: placeOf(right, byVersion), relation, comparison });
  }
  const places: Place[] = [];
  for (const version of inOrder([...byVersion.keys()], byText)) {
    for (const place of byVersion.get(version) ?? []) {
      place.position = places.length;
      places.push(place);
    }
  }
  return { places, edges };
}

function placeOf(statement: Statement, byVersion: Map<VersionId, Place[]>): Place {
  const {
    version,
    span: { start, end },
  } = statement;
  let placed = byVersion.get(version);
  if (placed === undefined) {
    placed = [];
    byVersion.set(version, placed);
  }
  const at = findPlace(start, end, placed);
  const known = placed[at];
  if (known?.start === start && known.end === end) {
    known.statement = statement;
    return known;
  }
  const place = { start, end, version, statement, position: 0, reading: 0, isDisputed: false };
  if (at === placed.length) placed.push(place);
  else placed.splice(at, 0, place);
  return place;
}

/** Where a place lies among those of its version, which are in order: before the first that does not stand before it. */
function findPlace(start: number, end: number, placed: readonly Place[]): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = placed[middle];
    if (other !== undefined && (other.start - start || other.end - end) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two comparisons may underline a place by one word more or less: `not open` and `open`. */
export function overlap(place: Place, other: Place | undefined): boolean {
  return other !== undefined && overlapsSpan(place, other) && other.version === place.version;
}
