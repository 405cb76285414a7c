import type { VersionState } from '../protocol.ts';
import type { Snapshot } from '../session/snapshot.ts';
import { baseName, parentUri } from '../session/uris.ts';
import type { ServerContext } from './feature.ts';

/** The versions of a story as every list shows them, by canonical URI, in the story's order. */
export function versionStates(
  snapshot: Snapshot,
  { texts, session }: Pick<ServerContext, 'texts' | 'session'>,
): ReadonlyMap<string, VersionState> {
  const { story, families } = snapshot.analysis;
  const uris = story.versions.map(({ id }) => id);
  const labels = shortNames(uris);
  return new Map(
    uris.map((uri, index): [string, VersionState] => [
      uri,
      {
        uri: texts.spellUri(uri),
        label: labels[index] ?? uri,
        siglum: siglum(index),
        family: families.find(({ versions }) => versions.includes(uri))?.index ?? 0,
        isLead: story.leadVersion === uri,
        isOpen: session.isOpen(uri),
      },
    ]),
  );
}

/** File names, with as many folders before them as it takes to tell one from the other: `monday/wire.md`. */
export function shortNames(uris: readonly string[]): readonly string[] {
  let names = uris.map(baseName);
  let parents = uris.map(parentUri);
  for (let depth = 0; depth < 8 && new Set(names).size < names.length; depth += 1) {
    const current = names;
    names = current.map((name, index) => {
      const isUnique = current.filter((other) => other === name).length === 1;
      const folder = baseName(parents[index] ?? '');
      return isUnique || folder === '' ? name : `${folder}/${name}`;
    });
    parents = parents.map(parentUri);
  }
  return names;
}

/** `A` … `Z`, `AA`, `AB` …: the letters by which an apparatus names its witnesses. */
export function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter;
}
