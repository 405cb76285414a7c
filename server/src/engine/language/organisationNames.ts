import { foldName } from './transliteration.ts';

/** Names of organisations made comparable: `the Ministry of Defence` and `Defense Ministry` are one. */

const legalForms = new Set(
  'inc corp co ltd llc llp plc ag gmbh sa se spa nv bv ab as oy oyj kk pty bhd lp group'.split(' '),
);
const emptyWords = new Set(['the', 'of', 'for', 'and', '&', 'a', 'de', 'on', "'s"]);

const sameWords: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['harbour', 'harbor'],
  ['theatre', 'theater'],
  ['dept', 'department'],
  ['assn', 'association'],
  ['univ', 'university'],
  ['natl', 'national'],
  ['intl', 'international'],
]);

/** The words that count, in alphabetical order, British and American spelling alike, without legal form. */
export function canonicalOrganisation(names: readonly string[]): string {
  const words = names.map(plainWord).filter((word) => !emptyWords.has(word));
  const weighty = words.filter((word) => !legalForms.has(word));
  return (weighty.length > 0 ? weighty : words).sort().join(' ');
}

/** True for `U.N.`, `HRW`: capitals only, two to six of them. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name);
}

/** True where `HRW` may stand for `Human Rights Watch`, small words counted or not. */
export function abbreviates(acronym: string, names: readonly string[]): boolean {
  if (!isAcronym(acronym) || names.length < 2) return false;
  const letters = acronym.replace(/\./g, '').toLowerCase();
  const initials = (words: readonly string[]): string =>
    words.map((word) => foldName(word).charAt(0)).join('');
  const weighty = names.filter((word) => !emptyWords.has(word.toLowerCase()));
  return initials(weighty) === letters || initials(names) === letters;
}

function plainWord(name: string): string {
  const word = foldName(name).replace(/\./g, '');
  return sameWords.get(word) ?? word;
}
