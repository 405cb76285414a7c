import type { Story, VersionId } from '../engine/index.ts';
import type { Ledger } from './ledger.ts';
import type { FoundStory } from './grouping/stories.ts';

/** A URI as the engine names versions. */
export function versionIdOf(uri: string): VersionId {
  return uri as VersionId;
}

/** What the engine analyses: the found versions with their texts and what the desk has decided. A version without text is left out. */
export function createStory(found: FoundStory, texts: ReadonlyMap<string, string>, ledger: Ledger): Story {
  return {
    id: found.id,
    versions: found.versions.flatMap((uri) => {
      const text = texts.get(uri);
      return text === undefined ? [] : [{ id: versionIdOf(uri), text }];
    }),
    ...(found.lead === undefined ? {} : { leadVersion: versionIdOf(found.lead) }),
    houseStyle: ledger.houseStyle,
    verifiedFacts: ledger.verifiedFacts,
  };
}
