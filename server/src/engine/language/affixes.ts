import table from './data/affixes.json';
import { baseForms } from './inflect.ts';
import { isWordnetWord } from './wordnet.ts';

/**
 * Opposites by their build: `named` and `unnamed`, `careful` and `careless`, `overstate` and `understate`.
 * A prefix counts only where what it leaves is a word of its own, and never for the words listed as
 * deceptive: `inflammable` is `flammable`, `invaluable` is `valuable`, and `discover` has nothing to do with `cover`.
 */
const deceptive: ReadonlySet<string> = new Set(table.deceptive);
const negativePrefixes: readonly string[] = table.negativePrefixes;
const opposedAffixes: readonly (readonly string[])[] = table.opposedPrefixes.map((pair) => pair.split(' '));

/** True where the two words are opposites by their prefix or suffix alone. Words in lower case. */
export function areOppositeByAffix(a: string, b: string): boolean {
  return a.length < b.length
    ? isNegationOf(b, a) || areOpposed(a, b)
    : isNegationOf(a, b) || areOpposed(a, b);
}

function isNegationOf(long: string, short: string): boolean {
  if (short.length < 3 || !long.endsWith(short) || deceptive.has(long)) return false;
  const prefix = long.slice(0, -short.length);
  if (prefix === 'de') return table.verbalEndings.some((ending) => short.endsWith(ending)) && isKnown(short);
  if (!negativePrefixes.includes(prefix)) return false;
  return isKnown(short) || prefix.endsWith('-');
}

/** `named` is a form of `name`. */
function isKnown(word: string): boolean {
  return baseForms(word).some(isWordnetWord);
}

/** `anti-war` and `pro-war`, `prewar` and `postwar`, `harmless` and `harmful`. */
function areOpposed(a: string, b: string): boolean {
  const isAlikeAtEnd = a.slice(-3) === b.slice(-3) || a.endsWith('less') || b.endsWith('less');
  if (!isAlikeAtEnd || deceptive.has(a) || deceptive.has(b)) return false;
  return (
    opposedAffixes.some(
      ([one = '', other = '']) => isSwapped(a, b, one, other) || isSwapped(b, a, one, other),
    ) || areOpposedBySuffix(a, b)
  );
}

function isSwapped(a: string, b: string, one: string, other: string): boolean {
  const rest = a.slice(one.length);
  return rest.length > 2 && a.startsWith(one) && b === other + rest;
}

function areOpposedBySuffix(a: string, b: string): boolean {
  const [less, full] = a.endsWith('less') ? [a, b] : [b, a];
  return (
    less.endsWith('less') && less.length > 6 && `${less.slice(0, -4)}ful` === full && !deceptive.has(less)
  );
}
