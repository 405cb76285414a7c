import { readSets } from './wordLists.ts';

/**
 * Roles of which a sentence tells one, and that no writer takes for one another, though somebody may have two of them: where a
 * sentence was copied and another of its line stands there, a slip is likelier than a second truth.
 */
const alternatives = readSets(`
leader|treasurer|secretary|clerk
chair|secretary|clerk
president|treasurer|secretary|clerk
founder|treasurer|secretary|clerk|spokesperson
mayor|clerk|sheriff|judge|treasurer
manager|captain|chair|referee|linesman|physiotherapist
coach|captain|chair|linesman|physiotherapist
attorney general|solicitor general|district attorney
senator|congress member|representative|governor
sheriff|undersheriff|deputy|constable
professor|lecturer|reader|fellow|student
prosecutor|coroner|sheriff|commissioner
pianist|conductor|violinist|cellist|organist|drummer|bassist|soprano|tenor|baritone|choreographer|dancer
novelist|poet|playwright|painter|sculptor|composer|photographer
director|producer|screenwriter|cinematographer|actor
batsman|bowler|wicketkeeper
editor|photographer|cartoonist|publisher
registrar|treasurer|coroner|clerk
skipper|mate|engineer|cook
`);

/** True for two roles that were exchanged where nothing else in a sentence was changed: `novelist`, `poet`. */
export function areAlternativeRoles(a: string, b: string): boolean {
  return a !== b && alternatives.some((line) => line.has(a) && line.has(b));
}
