import { baseForms } from '../../language/inflect.ts';
import { isReturnedVerb, isSymmetricVerb } from '../../language/roleVerbs.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';

/** `shared` where two play one part (`met`), `returned` where the other may have done the same (`praised`). */
export type Mutuality = 'shared' | 'returned';

/** Verbs in which both play one part only behind `with` or `against`: an actor plays a king, and a band features a singer. */
const oneSided: ReadonlySet<string> = new Set(
  'play feature star include join link connect share face fight'.split(' '),
);

/**
 * Whether what two do to one another may be true both ways round. The last verb between their names tells; a version in
 * which other words stand there is asked for itself, and three names are no two.
 */
export function mutualityOf(tokens: readonly Token[], names: readonly TokenRange[]): Mutuality | undefined {
  const [first, second, ...others] = [...names].sort((a, b) => a.from - b.from);
  if (!first || !second || others.length > 0) return undefined;
  const between = tokens.slice(first.to, second.from);
  if (standSideBySide(between)) return 'shared';
  const verb = between.findLast(({ partOfSpeech, normal }) => partOfSpeech === 'VERB' || /ed$/u.test(normal));
  const forms = verb === undefined ? [] : [verb.lemma, ...baseForms(verb.normal)];
  const isTogether = between.some(({ normal }) => /^(?:with|against)$/u.test(normal));
  if (forms.some((form) => isSymmetricVerb(form) && (isTogether || !oneSided.has(form)))) return 'shared';
  return forms.some(isReturnedVerb) ? 'returned' : undefined;
}

/** `next to the old`. */
const sideReach = 4;

/** `lived next to the Johnsons`, `parked beside the bus`: whoever is named first, it is the same. */
export function standSideBySide(between: readonly Token[]): boolean {
  return between
    .slice(-sideReach)
    .some(({ normal }) => /^(?:next|beside|alongside|opposite|adjacent)$/u.test(normal));
}
