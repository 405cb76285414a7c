import {
  proposeFixes,
  type Analysis,
  type Conflict,
  type Edit,
  type Finding,
  type Fix,
} from '../engine/index.ts';
import type { Snapshot } from '../session/snapshot.ts';

/**
 * What a code action is going to do, small enough to travel to the client and back: the edit itself is computed
 * when the person has chosen. `{ kind: 'fix', reach: 'file', … }` is "Use “12 people” in all 3 places of this file".
 */
export type ActionPlan =
  | {
      readonly kind: 'fix';
      readonly uri: string;
      readonly conflictId: string;
      /** Index into the readings: what is put in. */
      readonly reading: number;
      readonly extent: Fix['extent'];
      readonly reach:
        | {
            readonly kind: 'place';
            readonly start: number;
            /** Which of several fixes alike. */ readonly title: string;
          }
        | { readonly kind: 'file' }
        | { readonly kind: 'story' };
    }
  /** Everything in the file that is safe to change unseen. */
  | { readonly kind: 'fixAll'; readonly uri: string };

/** The edits of a plan, in the texts of the snapshot; empty where what it was made for is gone. */
export function planEdits(plan: ActionPlan, { analysis, conflicts }: Snapshot): readonly Edit[] {
  if (plan.kind === 'fixAll') return withoutOverlaps(safeFixes(plan.uri, analysis, conflicts));
  const conflict = conflicts.find(({ id }) => id === plan.conflictId);
  if (conflict === undefined) return [];
  const { reach } = plan;
  if (reach.kind === 'place') return placeEdits(plan.uri, reach, analysis, conflict);
  const findings = conflict.findings.filter(
    ({ version, reading }) => reading !== plan.reading && (reach.kind === 'story' || version === plan.uri),
  );
  const fixes = findings.map((finding) => leastFix(analysis, conflict, finding, plan.reading));
  return withoutOverlaps(fixes.flatMap((fix) => fix?.edits ?? []));
}

function placeEdits(
  uri: string,
  { start, title }: { readonly start: number; readonly title: string },
  analysis: Analysis,
  conflict: Conflict,
): readonly Edit[] {
  const finding = conflict.findings.find(({ version, span }) => version === uri && span.start === start);
  if (finding === undefined) return [];
  return proposeFixes(analysis, conflict, finding).find((fix) => fix.title === title)?.edits ?? [];
}

/** The fix that puts in a reading with the fewest words. */
export function leastFix(
  analysis: Analysis,
  conflict: Conflict,
  finding: Finding,
  reading: number,
): Fix | undefined {
  return proposeFixes(analysis, conflict, finding).find(
    (fix) => fix.reading === reading && fix.extent === 'least',
  );
}

/** Preferred fixes of names and terms; no figure, date, place or quotation is ever changed unseen. */
function safeFixes(uri: string, analysis: Analysis, conflicts: readonly Conflict[]): readonly Edit[] {
  return conflicts
    .filter(({ kind, outcome }) => (kind === 'name' || kind === 'term') && outcome === 'amend')
    .flatMap((conflict) =>
      conflict.findings
        .filter(({ version }) => version === uri)
        .flatMap(
          (finding) =>
            proposeFixes(analysis, conflict, finding).find(({ preferred }) => preferred)?.edits ?? [],
        ),
    );
}

/** Where two edits meet, the one that comes first in the text stands: the other is found again afterwards. */
export function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort(
    (one, other) => compareText(one.version, other.version) || one.span.start - other.span.start,
  );
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.version !== edit.version || last.span.end <= edit.span.start)
      kept.push(edit);
  }
  return kept.filter(({ oldText, newText }) => oldText !== newText);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
