import table from './data/roleVerbs.json';

/**
 * Verbs by which a newsroom tells who did what to whom: those that mean the same (`buy`, `acquire`),
 * those that turn the parts round (`lose to` is `beat` from the other side), and those in which
 * both sides play one part (`meet`, `marry`).
 */
const symmetric: ReadonlySet<string> = new Set(table.symmetric);
const returned: ReadonlySet<string> = new Set(table.returned);
const symmetricNouns: ReadonlySet<string> = new Set(table.symmetricNouns);
const verbOf: ReadonlyMap<string, string> = new Map(
  table.alike.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other) => [other, first] as const);
  }),
);
/** `lose to`: who loses is the patient of `beat`, who stands behind *to* its agent. */
const converse: ReadonlyMap<string, readonly [preposition: string, verb: string]> = new Map(
  table.converse.map((line) => {
    const [verb = '', preposition = '', other = ''] = line.split(' ');
    return [verb, [preposition, other] as const];
  }),
);

/** Whether a verb tells what is often done in return, so that it may be true of two both ways: `praise`, `thank`, `visit`. */
export function isReturnedVerb(lemma: string): boolean {
  return returned.has(lemma);
}

/** The verb that stands for all that mean the same: `acquire` gives `buy`. */
export function printRoleVerb(lemma: string): string {
  return verbOf.get(lemma) ?? lemma;
}

/** Whether both sides of a verb play one part: `meet`, `marry`. */
export function isSymmetricVerb(lemma: string): boolean {
  return symmetric.has(lemma);
}

/**
 * The part that a verb gives: `('agent', 'acquire', '')` is `agent:buy`, `('agent', 'lose', 'to')` is
 * `patient:beat`, `('patient', 'marry', '')` is `party:marry`. `preposition` is the one behind the verb, or the
 * one before the name, and empty where there is none.
 */
export function roleOf(part: string, lemma: string, preposition: string): string {
  if (symmetric.has(lemma))
    return /^(?:agent|patient|to|with|from|against)$/.test(part) ? `party:${lemma}` : `${part}:${lemma}`;
  const turned = converse.get(lemma);
  if (turned?.[0] === preposition) {
    return part === 'agent' ? `patient:${turned[1]}` : `agent:${turned[1]}`;
  }
  return `${part}:${printRoleVerb(lemma)}`;
}

/** Whether both sides of a verb or noun play one part, so that they may change places: `met`, `brother`. */
export function isSymmetricWord(lemma: string): boolean {
  return symmetric.has(lemma) || symmetricNouns.has(lemma);
}
