import type { StandsInSamePlace } from '../../model/person.ts';
import { agreeAsGivenNames } from '../../model/nameRelation.ts';
import { areTransliterations, nameSimilarity } from '../../language/transliteration.ts';
import type { NameForm } from './personForms.ts';

/**
 * Decides whether two forms of a name mean one person. A likeness of letters is never enough: a second
 * witness must agree — the given name, the office, or the place in the story (ENGINE §1).
 */

/** From here on two surnames are taken for spellings of one, with one witness. */
const nearSurname = 0.9;
/** From here on with two witnesses. */
const similarSurname = 0.82;
const similarGivenName = 0.8;

/** So many places of two forms are held against each other: more cost time and tell nothing new. */
const mostPlaces = 6;

/** A quick look at two full names that rules most pairs out: surname or given name must begin alike. */
export function mayMeanOnePerson(a: NameForm, b: NameForm): boolean {
  const [left = '', right = ''] = [a.folded.at(-1), b.folded.at(-1)];
  return left[0] === right[0] || a.folded[0] === b.folded[0] || a.words.length !== b.words.length;
}

/** Whether two full names, of two words or more, mean one person. */
export function meanOnePerson(a: NameForm, b: NameForm, standsInSamePlace: StandsInSamePlace): boolean {
  const surnames = surnameSimilarity(a, b);
  if (surnames < similarSurname) return false;
  const given = givenSimilarity(a, b);
  if (surnames === 1 && given === 1) return !differInMiddle(a, b) || !occurApart(a, b);
  if (occurApart(a, b)) return false;
  if (given === 1 && surnames >= nearSurname) return true;
  if (surnames === 1 && given >= similarGivenName) return true;
  const hasWitness = shareRole(a, b) || standSomewhereAlike(a, b, standsInSamePlace);
  if (!hasWitness) return false;
  return surnames === 1 || given === 1 || (surnames >= nearSurname && given >= similarGivenName);
}

/** Whether a surname alone is a spelling of the surname of a full name. `known` is that name in all its forms. */
export function isSpellingOfSurname(
  single: NameForm,
  known: readonly NameForm[],
  standsInSamePlace: StandsInSamePlace,
): boolean {
  const [word = ''] = single.words;
  return known.some((form) => {
    const surname = form.words.at(-1) ?? '';
    if (word.length < 4 || !looksLike(word, surname) || nameSimilarity(word, surname) < nearSurname)
      return false;
    if (isPluralOf(single, form) || occurApart(single, form)) return false;
    const isLong = word.length >= 6;
    if (isLong && areTransliterations(word, surname)) return true;
    return shareRole(single, form) || standSomewhereAlike(single, form, standsInSamePlace);
  });
}

/** `the Brandts` are the family of Brandt. */
function isPluralOf({ folded: [single = ''] }: NameForm, { folded }: NameForm): boolean {
  return single === `${folded.at(-1) ?? ''}s`;
}

/** Whether two names of things or organisations of as many words are spellings of one. */
export function meanOneThing(a: NameForm, b: NameForm, standsInSamePlace: StandsInSamePlace): boolean {
  const pair = onlyDifference(a.folded, b.folded);
  if (pair === undefined) return false;
  if (pair === 'none') return true;
  if (Math.min(pair[0].length, pair[1].length) < 5 || !looksLike(...pair)) return false;
  if (areInflections(...pair) || nameSimilarity(...pair) < nearSurname || occurApart(a, b)) return false;
  return shareRole(a, b) || standSomewhereAlike(a, b, standsInSamePlace);
}

/** The two words in which names of as many words differ; nothing where they differ in several. */
function onlyDifference(
  a: readonly string[],
  b: readonly string[],
): readonly [string, string] | 'none' | undefined {
  if (a.length !== b.length) return undefined;
  let differing = -1;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] === b[index]) continue;
    if (differing >= 0) return undefined;
    differing = index;
  }
  return differing < 0 ? 'none' : [a[differing] ?? '', b[differing] ?? ''];
}

/** What two spellings of a word have at least in common; it spares most pairs the measuring. */
function looksLike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 3) return false;
  return a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase() || a.slice(-2) === b.slice(-2);
}

/** `Grower` and `Growers`, `Tolmere` and `Tolmerans` are two forms of a word, not two spellings of a name. */
function areInflections(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = short.replace(/[aeiouy]$/, '');
  return [short, stem].some((start) => long.startsWith(start) && inflection.test(long.slice(start.length)));
}

const inflection = /^(?:e?s|i?e?ans?|ns?|ese|ing|ed|ers?|ish)$/;

function surnameSimilarity(a: NameForm, b: NameForm): number {
  const [left = '', right = ''] = [a.folded.at(-1), b.folded.at(-1)];
  if (left === right) return 1;
  if (a.folded.slice(1).includes(right) || b.folded.slice(1).includes(left)) return 1;
  if (left[0] !== right[0] && a.folded[0] !== b.folded[0]) return 0;
  if (areTransliterations(left, right)) return Math.max(nearSurname, nameSimilarity(left, right));
  return nameSimilarity(left, right);
}

/** 1 for names that agree, initials and short forms included, though not where only accents are left out. */
function givenSimilarity(a: NameForm, b: NameForm): number {
  const [left = '', right = ''] = [a.words[0], b.words[0]];
  return agreeAsGivenNames(left, right) ? 1 : nameSimilarity(left, right);
}

/** `George H. W. Hale` and `George W. Hale`. */
function differInMiddle(a: NameForm, b: NameForm): boolean {
  const left = a.folded.slice(1, -1);
  const right = b.folded.slice(1, -1);
  return left.length > 0 && right.length > 0 && left.join(' ') !== right.join(' ');
}

/**
 * True where one version has both as two names: in one sentence, or each of them more than as a slip.
 * A slip is one place against two or more of the other.
 */
export function occurApart(a: NameForm, b: NameForm): boolean {
  for (const [version, count] of a.countByVersion) {
    const other = b.countByVersion.get(version);
    if (other === undefined) continue;
    const isSlip = Math.min(count, other) === 1 && Math.max(count, other) >= 2;
    if (!isSlip || shareSentence(a, b)) return true;
  }
  return false;
}

function shareSentence(a: NameForm, b: NameForm): boolean {
  return a.mentions.some((left) =>
    b.mentions.some((right) => left.version === right.version && left.sentence === right.sentence),
  );
}

function shareRole(a: NameForm, b: NameForm): boolean {
  for (const role of a.roles) if (b.roles.has(role)) return true;
  return false;
}

function standSomewhereAlike(a: NameForm, b: NameForm, standsInSamePlace: StandsInSamePlace): boolean {
  const right = b.mentions.slice(0, mostPlaces);
  return a.mentions
    .slice(0, mostPlaces)
    .some((left) => right.some((place) => left.version !== place.version && standsInSamePlace(left, place)));
}
