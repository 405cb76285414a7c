import type { Analysis, Conflict, Span } from '../engine/index.ts';
import { versionIdOf } from './createStory.ts';
import type { Snapshot } from './snapshot.ts';

/** Where the editor is typing. */
export interface Focus {
  readonly uri: string;
  /** UTF-16 offset of the last change in the text compared. */
  readonly offset: number;
}

/**
 * The conflicts that wait until the editor pauses: those that touch the sentence being written and of whose kind
 * that sentence showed none before. A half-typed figure differs from every other version, and nobody wants to hear it.
 */
export function findQuietConflicts(
  analysis: Analysis,
  conflicts: readonly Conflict[],
  focus: Focus,
  before: Snapshot | undefined,
): ReadonlySet<string> {
  const shownKinds = before === undefined ? new Set<string>() : kindsShownBefore(before, focus, analysis);
  const quiet = conflicts.filter(
    (conflict) => !shownKinds.has(conflict.kind) && touches(conflict, focus.uri, focus.offset),
  );
  return new Set(quiet.map((conflict) => conflict.id));
}

/** Kinds that the sentence showed before the change. Its start has not moved: what changed lies behind it. */
function kindsShownBefore(before: Snapshot, focus: Focus, analysis: Analysis): ReadonlySet<string> {
  const sentences = analysis.articles.get(versionIdOf(focus.uri))?.sentences ?? [];
  const start = sentences.find(({ span }) => holds(span, focus.offset))?.span.start ?? focus.offset;
  return new Set(
    before.conflicts
      .filter(({ id }) => !before.quietConflicts.has(id))
      .filter((conflict) => touches(conflict, focus.uri, start))
      .map(({ kind }) => kind),
  );
}

function touches(conflict: Conflict, uri: string, offset: number): boolean {
  return conflict.readings.some(({ passages }) =>
    passages.some((passage) => passage.version === uri && holds(passage.sentence, offset)),
  );
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
