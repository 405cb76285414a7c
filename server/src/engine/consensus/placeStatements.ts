import type { Comparison, Statement } from '../model/comparison.ts';
import type { Relation } from '../model/relation.ts';
import { overlapsSpan, type Span } from '../model/span.ts';
import type { VersionId } from '../model/story.ts';
import { byText, inOrder } from '../util/inOrder.ts';

/**
 * A place of which something is stated: by what was stated of it last. Detectors lay out their statements in several ways;
 * rows, which ask for what is in them many times, have these, which are laid out alike.
 */
export interface Place extends Statement {
  value: string;
  sentence: Span;
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
  const { version, span, value, sentence } = statement;
  let placed = byVersion.get(version);
  if (placed === undefined) {
    placed = [];
    byVersion.set(version, placed);
  }
  const at = findPlace(span, placed);
  const known = placed[at];
  if (known?.span.start === span.start && known.span.end === span.end) {
    known.value = value;
    known.sentence = sentence;
    return known;
  }
  const place = { version, span, value, sentence, position: 0, reading: 0, isDisputed: false };
  if (at === placed.length) placed.push(place);
  else placed.splice(at, 0, place);
  return place;
}

/** Where a place lies among those of its version, which are in order: before the first that does not stand before it. */
function findPlace({ start, end }: Span, placed: readonly Place[]): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = placed[middle]?.span;
    if (other !== undefined && (other.start - start || other.end - end) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two comparisons may underline a place by one word more or less: `not open` and `open`. */
export function overlap(place: Place, other: Place | undefined): boolean {
  return other !== undefined && overlapsSpan(place.span, other.span) && other.version === place.version;
}
