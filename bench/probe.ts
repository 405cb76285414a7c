import { Ajv } from 'ajv';
import type { Analysis, Conflict, Span, VersionId } from '../server/src/engine/index.ts';
import { analyzeVersions } from '../server/src/testing/analyzeFixture.ts';

/** Two tellings of one event, and the words that contradict each other, where any do. */
export interface Probe {
  readonly id: string;
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly conflict: { readonly a: string; readonly b: string } | null;
}

type Side = 'a' | 'b';
const sides: readonly Side[] = ['a', 'b'];

const text = { type: 'string' } as const;
const isProbe = new Ajv({ strict: false }).compile<Probe>({
  type: 'object',
  properties: {
    id: text,
    kind: text,
    a: text,
    b: text,
    conflict: { type: ['object', 'null'], properties: { a: text, b: text }, required: sides },
  },
  required: ['id', 'kind', 'a', 'b', 'conflict'],
});

/** Reads a line; one that is no probe, or whose words its texts do not have once, is an error. */
export function parseProbe(line: string): Probe {
  const value: unknown = JSON.parse(line);
  if (!isProbe(value)) throw new Error(`Not a probe: ${JSON.stringify(isProbe.errors)}`);
  const { conflict } = value;
  const amiss = conflict ? sides.find((side) => value[side].split(conflict[side]).length !== 2) : undefined;
  if (amiss) throw new Error(`${value.id}: ${amiss} does not hold its words exactly once.`);
  return value;
}

/** Compares the two tellings. */
export function analyzeProbe(probe: Probe): Analysis {
  return analyzeVersions(sides.map((side) => ({ id: side as VersionId, text: probe[side] })));
}

/** Whether a conflict underlines, or reads, words of both spans. */
export function touches({ findings, readings }: Conflict, probe: Probe): boolean {
  const places = [...findings, ...readings.flatMap(({ passages }) => passages)];
  return sides.every((side) => {
    const span = spanOf(probe, side);
    return places.some((place) => place.version === side && span && overlaps(place.span, span));
  });
}

/** Whether one finding lies on the labelled words of its text. */
export function isOnSpan(version: string, span: Span, probe: Probe): boolean {
  const side = sides.find((candidate) => candidate === version);
  const labelled = side && spanOf(probe, side);
  return labelled !== undefined && overlaps(span, labelled);
}

function spanOf(probe: Probe, side: Side): Span | undefined {
  if (!probe.conflict) return undefined;
  const start = probe[side].indexOf(probe.conflict[side]);
  return { start, end: start + probe.conflict[side].length };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
