import type { TextDocumentPositionParams } from 'vscode-languageserver';
import type { Conflict, Passage, Reading, Span } from '../engine/index.ts';
import type { Snapshot, VersionText } from '../session/snapshot.ts';
import type { ServerContext } from './feature.ts';
import { canonicalUri, readOffset } from './fromProtocol.ts';

/** A place in a version whose last text has been compared. */
export interface ComparedPlace {
  readonly snapshot: Snapshot;
  readonly text: VersionText;
  readonly offset: number;
}

/** A passage of a conflict at a place, and the reading that it states. */
export interface PassageAt {
  readonly conflict: Conflict;
  readonly reading: Reading;
  readonly passage: Passage;
}

/** The place that a request asks about, once its text has been compared; `undefined` for a file in no story. */
export async function comparedPlace(
  { textDocument, position }: TextDocumentPositionParams,
  { session }: Pick<ServerContext, 'session'>,
): Promise<ComparedPlace | undefined> {
  const uri = canonicalUri(textDocument.uri);
  const snapshot = (await session.settledStoryOf(uri))?.snapshot;
  const text = snapshot?.texts.get(uri);
  if (snapshot === undefined || text === undefined) return undefined;
  return { snapshot, text, offset: readOffset(text, position) };
}

/** The conflicts that have a passage at an offset, the one with the shortest passage first. */
export function passagesAt({ snapshot, text, offset }: ComparedPlace): readonly PassageAt[] {
  const found = snapshot.conflicts.flatMap((conflict) =>
    conflict.readings.flatMap((reading) =>
      reading.passages
        .filter(({ version, span }) => version === text.id && touchesOffset(span, offset))
        .map((passage): PassageAt => ({ conflict, reading, passage })),
    ),
  );
  const seen = new Set<string>();
  return found
    .sort((one, other) => lengthOf(one.passage.span) - lengthOf(other.passage.span))
    .filter(({ conflict }) => !seen.has(conflict.id) && seen.add(conflict.id).size > 0);
}

/** The end counts too: there the caret stands behind the last letter. */
export function touchesOffset(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

export function lengthOf(span: Span): number {
  return span.end - span.start;
}
