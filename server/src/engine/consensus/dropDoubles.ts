import type { Conflict, ConflictKind, Passage } from '../model/conflict.ts';
import { overlapsSpan } from '../model/span.ts';
import { collect } from '../util/collect.ts';

/** Kinds that know what a differing word stands for, and so who else tells it in words of his own: by the kind that they tell better. */
const toldBetterBy: Readonly<Partial<Record<ConflictKind, readonly ConflictKind[]>>> = {
  quote: ['number', 'date', 'name', 'place'],
  name: ['place'],
  term: ['attribution', 'title'],
  role: ['attribution'],
};

/**
 * One difference, one conflict: where nothing but a figure, a date, a name or a place differs in a quotation, the
 * conflict of quotations is left out. The other knows that `a fourteen-year quarrel` bears out `fourteen years`. So is
 * another name, where it is known to be another place or another speaker, and another word, where it is known whose word
 * a claim is or what somebody is.
 */
export function dropDoubles(conflicts: readonly Conflict[]): readonly Conflict[] {
  return conflicts.filter((conflict) => !isToldBetter(conflict, conflicts));
}

function isToldBetter(conflict: Conflict, conflicts: readonly Conflict[]): boolean {
  const kinds = toldBetterBy[conflict.kind];
  if (kinds === undefined) return false;
  for (const other of conflicts) if (kinds.includes(other.kind) && tellsTheSame(other, conflict)) return true;
  return false;
}

/** Whether all that is marked in a conflict, and what it is marked against, is what another conflict sets apart. */
function tellsTheSame(other: Conflict, { findings, readings }: Conflict): boolean {
  if (isHint(other) && findings.some(({ severity }) => severity !== 'hint')) return false;
  const facing = new Map<number, number>();
  for (const { version, span, reading } of findings) {
    const found = readingAt(other, { version, span });
    if (found === undefined || (facing.get(reading) ?? found) !== found) return false;
    facing.set(reading, found);
  }
  readings.forEach(({ passages }, reading) => {
    const [found] = facing.has(reading)
      ? []
      : collect(passages, (passage) => readingAt(other, passage) ?? []);
    if (found !== undefined) facing.set(reading, found);
  });
  return facing.size > 1 && new Set(facing.values()).size === facing.size;
}

function readingAt({ readings }: Conflict, place: Pick<Passage, 'version' | 'span'>): number | undefined {
  const found = readings.findIndex(({ passages }) => standsAmong(passages, place));
  return found < 0 ? undefined : found;
}

function standsAmong(passages: readonly Passage[], place: Pick<Passage, 'version' | 'span'>): boolean {
  for (const { version, span } of passages)
    if (version === place.version && overlapsSpan(span, place.span)) return true;
  return false;
}

function isHint({ findings }: Conflict): boolean {
  return findings.every(({ severity }) => severity === 'hint');
}
