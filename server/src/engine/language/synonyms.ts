import table from './data/synonyms.json';
import { readGroups } from './wordRelationTables.ts';

/**
 * Words that rewriters put for one another without another meaning, beyond WordNet's synonyms:
 * said/stated/noted, show/reveal, individuals/people. Each word of a line may stand for every other.
 */
export const newsroomSynonyms: ReadonlyMap<string, ReadonlySet<string>> = readGroups(table.groups);
