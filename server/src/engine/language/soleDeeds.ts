import table from './data/soleDeeds.json';

/**
 * Deeds that a thing undergoes once, from one party: it is built, discovered or sold by somebody, and where two
 * versions name two of them, one is in error. Many may criticise one plan, so such verbs are no sole deeds.
 * Verbs of one class may stand for one another.
 */
const classByVerb: ReadonlyMap<string, string> = new Map(
  table.verbs.flatMap((line) => {
    const verbs = line.split(' ').map((verb) => verb.replace('_', ' '));
    return verbs.map((verb) => [verb, verbs[0] ?? verb] as const);
  }),
);

/** The class of a deed that one party does once to a thing: `make` for *build*; undefined for other verbs. */
export function soleDeedOf(predicate: string): string | undefined {
  return classByVerb.get(predicate);
}
