import type { Conflict, ConflictKind, Passage } from '../model/conflict.ts';
import { overlapsSpan } from '../model/span.ts';

/** Kinds that know what a differing word stands for, and so who else tells it in words of his own. */
const tellingKinds: ReadonlySet<ConflictKind> = new Set(['number', 'date', 'name', 'place']);

/**
 * One difference, one conflict: where nothing but a figure, a date, a name or a place differs in a quotation, the
 * conflict of quotations is left out. The other knows that `a fourteen-year quarrel` bears out `fourteen years`.
 */
export function dropDoubles(conflicts: readonly Conflict[]): readonly Conflict[] {
  const telling = conflicts.filter(({ kind }) => tellingKinds.has(kind));
  if (telling.length === 0) return conflicts;
  return conflicts.filter(
    (conflict) => conflict.kind !== 'quote' || !telling.some((other) => tellsTheSame(other, conflict)),
  );
}

/** Whether all that is marked in a conflict of quotations is what another conflict sets apart. */
function tellsTheSame(other: Conflict, { findings }: Conflict): boolean {
  if (isHint(other) && findings.some(({ severity }) => severity !== 'hint')) return false;
  const facing = new Map<number, number>();
  for (const { version, span, reading } of findings) {
    const place = { version, span };
    const found = other.readings.findIndex(({ passages }) =>
      passages.some((passage) => isAt(passage, place)),
    );
    if (found < 0 || (facing.get(reading) ?? found) !== found) return false;
    facing.set(reading, found);
  }
  return facing.size > 1 && new Set(facing.values()).size === facing.size;
}

function isHint({ findings }: Conflict): boolean {
  return findings.every(({ severity }) => severity === 'hint');
}

function isAt({ version, span }: Passage, place: Pick<Passage, 'version' | 'span'>): boolean {
  return version === place.version && overlapsSpan(span, place.span);
}
