import type { Comparison } from '../model/comparison.ts';
import { DisjointSets } from '../util/disjointSets.ts';
import { inOrder } from '../util/inOrder.ts';
import { overlap, placeStatements, type Edge, type Place } from './placeStatements.ts';
import type { Row } from './row.ts';
import { toRow, type Members } from './toRow.ts';

/**
 * Makes rows of what one detector said pair by pair. Statements joined by any comparison share a row;
 * those found equivalent, or compatible without a contradiction between them, share a reading.
 * Statements and comparisons are sorted by version and place first, so that the result does not
 * depend on the order in which versions were given.
 */
export function gatherRows(comparisons: readonly Comparison[]): readonly Row[] {
  const { places, edges } = placeStatements(comparisons);
  const rows = new DisjointSets(places.length);
  const readings = new DisjointSets(places.length);
  for (const place of places) {
    if (!overlap(place, places[place.position + 1])) continue;
    rows.join(place.position, place.position + 1);
    readings.join(place.position, place.position + 1);
  }
  const compatible: Edge[] = [];
  const differences: Edge[] = [];
  for (const edge of edges) {
    const { from, to, relation } = edge;
    rows.join(from.position, to.position);
    if (relation === 'equivalent') readings.join(from.position, to.position);
    else if (relation === 'exclusive') differences.push(edge);
    else compatible.push(edge);
  }
  joinCompatible(compatible, differences, readings);
  return gatherMembers(places, differences, rows, readings).map(toRow);
}

/** Equivalences have joined first; of compatible statements the surest come before the doubtful. */
function joinCompatible(
  compatible: readonly Edge[],
  differences: readonly Edge[],
  readings: DisjointSets,
): void {
  for (const { from, to } of inOrder(compatible, surestFirst)) {
    const first = readings.find(from.position);
    const second = readings.find(to.position);
    if (first !== second && !areForbidden(first, second, differences, readings)) readings.join(first, second);
  }
}

/** Whether a difference lies between two readings. */
function areForbidden(
  first: number,
  second: number,
  differences: readonly Edge[],
  readings: DisjointSets,
): boolean {
  for (const { from, to } of differences) {
    const a = readings.find(from.position);
    if (a !== first && a !== second) continue;
    if (readings.find(to.position) === (a === first ? second : first)) return true;
  }
  return false;
}

function surestFirst(a: Edge, b: Edge): number {
  return b.comparison.confidence - a.comparison.confidence || byPlaces(a, b);
}

function byPlaces(a: Edge, b: Edge): number {
  return a.from.position - b.from.position || a.to.position - b.to.position;
}

/** The first place of a row stands for it, as that of a class does. */
function gatherMembers(
  places: readonly Place[],
  differences: readonly Edge[],
  rows: DisjointSets,
  readings: DisjointSets,
): readonly Members[] {
  const found: Members[] = [];
  const rowsByFirst: Members[] = [];
  const classesByFirst: Place[][] = [];
  for (const place of places) {
    const alike = classesByFirst[readings.find(place.position)];
    if (alike) {
      alike.push(place);
      continue;
    }
    const begun = [place];
    classesByFirst[place.position] = begun;
    const row = rowsByFirst[rows.find(place.position)];
    if (row) {
      row.classes.push(begun);
    } else {
      const members = { classes: [begun], differences: [] };
      rowsByFirst[place.position] = members;
      found.push(members);
    }
  }
  for (const edge of inOrder(differences, byPlaces))
    rowsByFirst[rows.find(edge.from.position)]?.differences.push(edge);
  return found;
}
