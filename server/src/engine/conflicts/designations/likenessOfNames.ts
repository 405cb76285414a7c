import { isGivenName } from '../../language/givenNames.ts';
import { isLegalForm, isOrganisationHead } from '../../language/nameHeads.ts';
import { nameSimilarity } from '../../language/transliteration.ts';
import { isWordnetWord } from '../../language/wordnet.ts';
import { rememberPair } from '../../util/remember.ts';
import type { OddName } from './leftOvers.ts';
import { isSuffix, isTelling } from './tellingWords.ts';

/** In what way two left-over names are alike, and how much of their passages must be alike besides, 0–1. */
export interface Likeness {
  readonly way: 'letters' | 'word' | 'figure' | 'suffix';
  readonly leastShare: number;
}

const nearLetters = 0.85;
const someLetters = 0.8;
const shortestWord = 4;
const mostLonger = 1.6;
/** Passages that have at least this much in common, of the shorter one, tell one thing. */
const sameMatter = 0.15;
const oneMatter = 0.3;

const nothing: readonly string[] = [];

/**
 * Undefined where the two names have nothing in common that a slip could have left. Every name left over is held against
 * every other one: most pairs are ruled out before it is looked up what they are.
 */
export function likenessOf(left: OddName, right: OddName): Likeness | undefined {
  const [own, other] = [left.designation, right.designation];
  if (own.form === 'code' || other.form === 'code')
    return own.form === other.form ? compareNames(left, right) : undefined;
  const mayBeAlike =
    shareWord(left.known, right.known) ||
    areOfLikeLength(left.lone, right.lone) ||
    (own.words.length === other.words.length && isSuffix(own.words.at(-1) ?? ''));
  return mayBeAlike ? compareNames(left, right) : undefined;
}

function shareWord(own: readonly string[], others: readonly string[]): boolean {
  for (const word of own) if (others.includes(word)) return true;
  return false;
}

/** Words of unlike length are not nearly the same. */
function areOfLikeLength(own: string | undefined, other: string | undefined): boolean {
  if (own === undefined || other === undefined) return false;
  const shorter = Math.min(own.length, other.length);
  return shorter >= shortestWord && Math.max(own.length, other.length) <= mostLonger * shorter;
}

const compareNames: (left: OddName, right: OddName) => Likeness | undefined = rememberPair(
  (left: OddName, right: OddName) => {
    const [{ designation: own }, { designation: other }] = [left, right];
    if (own.form === 'code' || other.form === 'code') return likenessOfCodes(left, right);
    if (haveOtherSuffix(left, right)) return { way: 'suffix', leastShare: 0 };
    const shared =
      left.known.length === 0 || right.known.length === 0
        ? nothing
        : left.known.filter((word) => right.known.includes(word) && isTelling(word));
    return likenessOfLetters(left, right, shared) ?? likenessOfWords(left, right, shared);
  },
);

/** `Orrin 5` and `Orrin 6`, `H5N1` and `H5N2`. */
function likenessOfCodes(left: OddName, right: OddName): Likeness | undefined {
  const [own, other] = [left.designation.words, right.designation.words];
  if (own.length !== other.length) return undefined;
  const isOne =
    own.length > 1 ? own[0] === other[0] : own[0]?.replace(/\d/g, '#') === other[0]?.replace(/\d/g, '#');
  return isOne ? { way: 'figure', leastShare: oneMatter } : undefined;
}

function haveOtherSuffix(
  { designation: { words: own } }: OddName,
  { designation: { words: other } }: OddName,
): boolean {
  return (
    own.length === other.length &&
    own.every((word, index) =>
      index < own.length - 1 ? word === other[index] : isSuffix(word) && isSuffix(other[index] ?? ''),
    )
  );
}

function likenessOfLetters(left: OddName, right: OddName, shared: readonly string[]): Likeness | undefined {
  if (left.designation.isAcronym || right.designation.isAcronym) return undefined;
  const [own, other] = [left.lone, right.lone];
  if (own === undefined || other === undefined || !areOfLikeLength(own, other)) return undefined;
  if (/[-–]/.test(own + other)) return undefined;
  if (areForms(own, other)) return undefined;
  const similarity = nameSimilarity(own, other);
  if (similarity < (shared.length > 0 ? someLetters : nearLetters)) return undefined;
  const isWord = (isGivenName(own) && isGivenName(other)) || (isWordnetWord(own) && isWordnetWord(other));
  return { way: 'letters', leastShare: isWord ? sameMatter : 0 };
}

/** `Valdra` and `Valdran`, `Tolmere` and `the Tolmerans`, `Ehrsam` and `Ehrsams`. */
function areForms(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  return start >= 3 && formEnding.test(a.slice(start)) && formEnding.test(b.slice(start));
}

const formEnding = /^(?:s|es|i|ns?|ans?|ians?|eans?|ese|ish|ic|ites?|ers?|ists?|a|ia|y|e)?$/;

/**
 * `Silver Crane` and `Silver Heron`, `The Salt Carriers` and `The Salt Gatherers`. Two who share their last word may be
 * of one family, and two bodies that share the first, `Kestrel Bank` and `Kestrel Group`, parts of one.
 */
function likenessOfWords(left: OddName, right: OddName, shared: readonly string[]): Likeness | undefined {
  const [own, other] = [left.designation, right.designation];
  if (shared.length === 0 || own.form !== other.form) return undefined;
  if (Math.abs(own.words.length - other.words.length) > 1 || areMembersAndGroup(left, right))
    return undefined;
  if ([...left.odd, ...right.odd].every((word) => isOrganisationHead(word) || isLegalForm(word)))
    return undefined;
  const isFamily = own.form === 'name' && own.words.at(-1) === other.words.at(-1);
  if (isFamily)
    return own.entity === 'other' && other.entity === 'other' ? { way: 'word', leastShare: 0.5 } : undefined;
  return { way: 'word', leastShare: shared.every(isGivenName) ? oneMatter : sameMatter };
}

/** `the Civic Democrats` and `the Civic Democrat group`; a surname with an s is another one. */
function areMembersAndGroup(left: OddName, right: OddName): boolean {
  if (left.designation.entity === 'person' || right.designation.entity === 'person') return false;
  const [own, other] = [left.lone, right.lone];
  return own !== undefined && (own === `${other ?? ''}s` || other === `${own}s`);
}
