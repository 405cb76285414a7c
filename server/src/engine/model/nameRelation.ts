import { areShortForms } from '../language/givenNames.ts';
import { abbreviates, canonicalOrganisation } from '../language/organisationNames.ts';
import { areTransliterations, foldName, nameSimilarity } from '../language/transliteration.ts';
import type { NameMention } from './name.ts';
import type { Relation } from './relation.ts';

/**
 * In what two spellings of one name differ: `Grynkewich` / `Grynkevich` is a misspelling, `Zelenskyy` / `Zelensky`
 * a transliteration, `Bolaños` / `Bolanos` lacks accents, `Goran` / `Zoran` is another given name.
 */
export type NameVariant = 'misspelling' | 'transliteration' | 'accents' | 'givenName';

export interface NameRelation {
  readonly relation: Relation;
  /** Given where the two are `exclusive` as spellings, but may well mean one person. */
  readonly variant?: NameVariant;
}

/** From here on two words are taken for spellings of one name (ENGINE: AUC .92). */
const nearSpelling = 0.9;

/** How one name stands to another, as words alone: `Zelensky` is wider than `Volodymyr Zelensky`. */
export function relateNames(a: NameMention, b: NameMention): Relation {
  return compareNames(a, b).relation;
}

/** The same with what they differ in. */
export function compareNames(a: NameMention, b: NameMention): NameRelation {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (sameSpelling(left.join(' '), right.join(' '))) return { relation: 'equivalent' };
  const isPersonal = a.entity === 'person' || b.entity === 'person';
  return isPersonal ? comparePersons(left, right) : compareOthers(left, right);
}

/** What two spellings of one part of a name differ in; undefined where they are the same or have nothing in common. */
export function variantOf(a: string, b: string): NameVariant | undefined {
  if (sameSpelling(a, b)) return undefined;
  if (foldName(a) === foldName(b)) return 'accents';
  if (areTransliterations(a, b)) return 'transliteration';
  return nameSimilarity(a, b) >= 0.8 ? 'misspelling' : undefined;
}

/** True where only capitals, composition of accents or the form of the apostrophe differ. */
export function sameSpelling(a: string, b: string): boolean {
  return a === b || spellingKey(a) === spellingKey(b);
}

/** What a spelling is counted by: composed, in lower case, with straight marks, without the point of `St.`. */
export function spellingKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\.$/, '');
}

/** True for `Robert` and `Bob`, `J.` and `John`, `Jean-Luc` and `Jean Luc`: one given name in two forms. */
export function agreeAsGivenNames(a: string, b: string): boolean {
  const left = foldName(a).replace(/\.$/, '');
  const right = foldName(b).replace(/\.$/, '');
  if (left === right || areShortForms(left, right)) return true;
  return isInitialOf(left, right) || isInitialOf(right, left);
}

function isInitialOf(initial: string, name: string): boolean {
  return /^\p{L}(?:\.?-?\p{L})?$/u.test(initial) && name.startsWith(initial.charAt(0));
}

function wordsOf(name: NameMention): readonly string[] {
  return name.words.map((word) => word.text).filter((word) => !/^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/.test(word));
}

function comparePersons(left: readonly string[], right: readonly string[]): NameRelation {
  if (left.length === 1 || right.length === 1) return compareWithSurname(left, right);
  const given = [left[0] ?? '', right[0] ?? ''] as const;
  const surname = [left.at(-1) ?? '', right.at(-1) ?? ''] as const;
  const variant = variantOf(...surname);
  if (agreeAsGivenNames(...given)) {
    if (variant !== undefined) return { relation: 'exclusive', variant };
    if (sameSpelling(...surname)) return { relation: accentsOf(given) ?? lengthRelation(left, right) };
    return { relation: 'exclusive' };
  }
  if (!sameSpelling(...surname)) return { relation: 'exclusive' };
  return nameSimilarity(...given) >= 0.8
    ? { relation: 'exclusive', variant: foldName(given[0]) === foldName(given[1]) ? 'accents' : 'givenName' }
    : { relation: 'exclusive' };
}

/** Given names that agree but for an accent are two spellings all the same. */
function accentsOf(given: readonly [string, string]): Relation | undefined {
  return variantOf(...given) === 'accents' ? 'exclusive' : undefined;
}

/** A surname alone says less than the full name. */
function compareWithSurname(left: readonly string[], right: readonly string[]): NameRelation {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const word = short[0] ?? '';
  const isPart = long.some((part, index) => (index > 0 || long.length === 1) && sameSpelling(word, part));
  if (isPart) return { relation: left.length < right.length ? 'wider' : 'narrower' };
  const variant = variantOf(word, long.at(-1) ?? '');
  const isNear =
    variant !== undefined &&
    (variant !== 'misspelling' || nameSimilarity(word, long.at(-1) ?? '') >= nearSpelling);
  return isNear ? { relation: 'exclusive', variant } : { relation: 'exclusive' };
}

function lengthRelation(left: readonly string[], right: readonly string[]): Relation {
  if (left.length === right.length) return 'equivalent';
  return left.length > right.length ? 'narrower' : 'wider';
}

function compareOthers(left: readonly string[], right: readonly string[]): NameRelation {
  const [a, b] = [canonicalOrganisation(left), canonicalOrganisation(right)];
  if (a === b)
    return {
      relation: variantOf(left.join(' '), right.join(' ')) === 'accents' ? 'exclusive' : 'equivalent',
    };
  if (abbreviates(left.join(''), right) || abbreviates(right.join(''), left))
    return { relation: 'equivalent' };
  if (left.length !== right.length) return { relation: holdsRelation(left, right) };
  const differing = left.flatMap((word, index) => {
    const other = right[index] ?? '';
    return sameSpelling(word, other) ? [] : [[word, other] as const];
  });
  const [pair] = differing;
  const variant = differing.length === 1 && pair !== undefined ? variantOf(...pair) : undefined;
  return variant === undefined ? { relation: 'exclusive' } : { relation: 'exclusive', variant };
}

/** `Kestrel` is wider than `Kestrel Ironworks`. */
function holdsRelation(left: readonly string[], right: readonly string[]): Relation {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const isStart = short.every((word, index) => sameSpelling(word, long[index] ?? ''));
  if (!isStart) return 'exclusive';
  return left.length < right.length ? 'wider' : 'narrower';
}
