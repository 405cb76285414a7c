import type { Location } from 'vscode-languageserver';
import type { Passage, VersionId, Span } from '../engine/index.ts';
import type { ServerContext } from './feature.ts';
import { lengthOf, passagesAt, touchesOffset, type ComparedPlace } from './conflictsAt.ts';
import { toLocation } from './toProtocol.ts';

/** A stretch of one version. */
export interface Place {
  readonly version: VersionId;
  readonly span: Span;
}

/**
 * The same passage in every version, this one included: the readings of the conflict at the place,
 * else the sentences that tell the same. Empty where no other version has it.
 */
export function samePassage(place: ComparedPlace): readonly Place[] {
  const [nearest] = passagesAt(place);
  if (nearest !== undefined) {
    return nearest.conflict.readings.flatMap(({ passages }) => passages.map(toPlace));
  }
  const isHere = ({ version, span }: Place) => version === place.text.id && touchesOffset(span, place.offset);
  const lengthHere = (passages: readonly Place[]) => {
    const here = passages.find(isHere);
    return here === undefined ? Infinity : lengthOf(here.span);
  };
  const parallels = place.snapshot.analysis.parallels
    .filter(({ passages }) => passages.some(isHere))
    .sort((one, other) => lengthHere(one.passages) - lengthHere(other.passages));
  return withoutRepeats(parallels.flatMap(({ passages }) => passages));
}

/** Places as the client can open them, in the order of the story's versions. */
export function toLocations(
  places: readonly Place[],
  { snapshot }: ComparedPlace,
  { texts }: Pick<ServerContext, 'texts'>,
): Location[] {
  const order = [...snapshot.texts.keys()];
  return [...places]
    .sort(
      (one, other) =>
        order.indexOf(one.version) - order.indexOf(other.version) || one.span.start - other.span.start,
    )
    .flatMap(({ version, span }) => {
      const text = snapshot.texts.get(version);
      return text === undefined ? [] : [toLocation(texts.spellUri(version), text, span)];
    });
}

function toPlace({ version, span }: Passage): Place {
  return { version, span };
}

function withoutRepeats(places: readonly Place[]): readonly Place[] {
  const byKey = new Map(
    places.map((place) => [`${place.version} ${String(place.span.start)} ${String(place.span.end)}`, place]),
  );
  return [...byKey.values()];
}
