import type { ProtocolPosition, ProtocolRange, StoryBranch } from '../../server/src/protocol.ts';

/** A place that “Next Conflict” comes to. */
export interface ConflictStop {
  readonly uri: string;
  readonly range: ProtocolRange;
  readonly conflictId: string;
  /** `Number: 12 people / 14 people`. */
  readonly label: string;
}

/** Where the cursor is. */
export interface Caret {
  readonly uri: string;
  readonly position: ProtocolPosition;
}

/**
 * The underlined places of a story in the order in which a person walks through them: file by file as the
 * story lists its versions, from the top of each. Mere nuances are left out: they are not underlined as conflicts.
 */
export function listStops(story: StoryBranch): readonly ConflictStop[] {
  const rank = new Map(story.versions.map((version, index) => [version.uri, index]));
  const stops = story.kinds.flatMap((kind) =>
    kind.conflicts
      .filter((conflict) => conflict.severity !== 'hint')
      .flatMap((conflict) =>
        conflict.places
          .filter((place) => place.isFinding)
          .map(({ uri, range }) => ({
            uri,
            range,
            conflictId: conflict.conflictId,
            label: `${kind.label}: ${conflict.label}`,
          })),
      ),
  );
  return stops.sort(
    (a, b) =>
      (rank.get(a.uri) ?? 0) - (rank.get(b.uri) ?? 0) || comparePositions(a.range.start, b.range.start),
  );
}

/**
 * The index of the stop after the caret, or before it, going round at the ends; -1 where there is none.
 * In a file without stops of its own the walk begins with the first, or the last.
 */
export function findStop(
  stops: readonly ConflictStop[],
  caret: Caret | undefined,
  direction: 'next' | 'previous',
): number {
  if (stops.length === 0) return -1;
  if (direction === 'next') {
    const next = stops.findIndex((stop) => isBeyond(stop, caret, stops));
    return next < 0 ? 0 : next;
  }
  const previous = stops.findLastIndex((stop) => isBefore(stop, caret, stops));
  return previous < 0 ? stops.length - 1 : previous;
}

/** True where the position lies in the range or at one of its ends, as a caret that touches a word does. */
export function touches(range: ProtocolRange, position: ProtocolPosition): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

function isBeyond(stop: ConflictStop, caret: Caret | undefined, stops: readonly ConflictStop[]): boolean {
  if (stop.uri === caret?.uri) return comparePositions(stop.range.start, caret.position) > 0;
  return caret !== undefined && isInLaterFile(stop, caret, stops);
}

function isBefore(stop: ConflictStop, caret: Caret | undefined, stops: readonly ConflictStop[]): boolean {
  if (stop.uri === caret?.uri) return comparePositions(stop.range.start, caret.position) < 0;
  return (
    caret !== undefined &&
    stops.some((other) => other.uri === caret.uri) &&
    !isInLaterFile(stop, caret, stops)
  );
}

/** True where the stop's file comes after the caret's in the walk. */
function isInLaterFile(stop: ConflictStop, caret: Caret, stops: readonly ConflictStop[]): boolean {
  const lastHere = stops.findLastIndex((other) => other.uri === caret.uri);
  return lastHere >= 0 && stops.indexOf(stop) > lastHere;
}

function comparePositions(a: ProtocolPosition, b: ProtocolPosition): number {
  return a.line - b.line || a.character - b.character;
}
