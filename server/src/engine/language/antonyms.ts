import table from './data/antonyms.json';
import { readSides } from './wordRelationTables.ts';

/**
 * Opposites as a newsroom uses them; WordNet lacks agree/refuse, confirm/deny, suspend/resume, approve/reject.
 * In the table each line has two sides: every word left of the bar excludes every word right of it.
 * Words stand in their dictionary form, two-word verbs as `take_off`.
 */
export const newsroomAntonyms: ReadonlyMap<string, ReadonlySet<string>> = readSides([
  ...table.verbs,
  ...table.nouns,
  ...table.qualities,
]);
