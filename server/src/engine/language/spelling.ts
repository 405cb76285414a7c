import table from './data/spellings.json';

/**
 * British and American spellings of one word, and solid, hyphenated and open forms of one term.
 * `colour` and `color`, `high-level` and `high level` are a matter of house style, never of fact.
 */

/** `grey` to `gray`: pairs that the rules below do not cover, each line British first. */
const americanByBritish: ReadonlyMap<string, string> = new Map(
  table.pairs.map((line) => {
    const [british = '', american = ''] = line.split(' ');
    return [british, american] as const;
  }),
);

/** Hyphens that keep two words apart: `re-sign` is not `resign`. */
const tellingHyphens: ReadonlySet<string> = new Set(table.tellingHyphens);

interface SpellingRule {
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** Rules ask for enough letters before the ending that no pair of real words falls together (`four`, `for`). */
const rules: readonly SpellingRule[] = [
  {
    pattern: /^(.{3,})our(s|ed|ing|er|ers|able|ably|ful|less|ite|ites|hood|hoods|ism)?$/u,
    replacement: '$1or$2',
  },
  { pattern: /^(.{3,}|real)is(e|ed|es|ing|er|ers|able|ation|ations)$/u, replacement: '$1iz$2' },
  { pattern: /^(.{3,})ys(e|ed|es|ing|er|ers)$/u, replacement: '$1yz$2' },
  { pattern: /^(.{2,}[tb])re(s|d)?$/u, replacement: '$1er$2' },
  { pattern: /^(.*[aeiouy].*[aeiou])ll(ed|ing|ings|er|ers|or|ors|ous|en)$/u, replacement: '$1l$2' },
  { pattern: /^(.{3,})ogue(s)?$/u, replacement: '$1og$2' },
  {
    pattern: /^(.*)(anaem|anaes|paed|haem|aesthe|archaeo|leukaem|mediaev|encyclopaed)(.*)$/u,
    replacement: '$1<$2>$3',
  },
  { pattern: /^(.*)(oestr|foet|diarrhoea|oesoph|manoeuv)(.*)$/u, replacement: '$1<$2>$3' },
];

/** True where both are one word in British and American spelling, or differ by a hyphen or accent only. */
export function isSpellingVariant(a: string, b: string): boolean {
  return a === b || termVariant([a], [b]);
}

/** True where two runs of words are one term: `['high', 'level']` and `['high-level']`; any strings are accepted. */
export function termVariant(a: readonly string[], b: readonly string[]): boolean {
  const solid = a.join('');
  if (solid === '' || b.length === 0) return false;
  const [first, second] = [foldWords(a), foldWords(b)];
  if (first.key === '' || first.key !== second.key) return false;
  return first.telling === second.telling;
}

/** What variants of a word have in common, for a quick look: words with different keys are no variants. */
export function spellingKey(word: string): string {
  return foldWords([word]).key;
}

interface Folded {
  readonly key: string;
  /** Whether it has the form whose hyphen or space makes it another word. */
  readonly telling: 'yes' | 'no';
}

function foldWords(words: readonly string[]): Folded {
  const hyphenated = words.join('-').toLowerCase();
  const pieces = hyphenated.split(/[\s\u2010\u2011-]+/u).filter((piece) => piece !== '');
  const isArticleFirst = pieces.length > 1 && (pieces[0] === 'a' || pieces[0] === 'an');
  return {
    key: americanSpelling(pieces.map(americanSpelling).join('')),
    telling: isArticleFirst || tellingHyphens.has(hyphenated) ? 'yes' : 'no',
  };
}

const foldedByWord = new Map<string, string>();
const rememberedWords = 20_000;

/** One spelling for all variants of a word: its American one, near enough; a key to compare by, not to print. */
export function americanSpelling(word: string): string {
  const known = foldedByWord.get(word);
  if (known !== undefined) return known;
  if (foldedByWord.size >= rememberedWords) foldedByWord.clear();
  const folded = foldWord(word);
  foldedByWord.set(word, folded);
  return folded;
}

function foldWord(word: string): string {
  const plain = /^[a-z]*$/u.test(word)
    ? word
    : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/gu, "'");
  if (plain.length > 40) return plain;
  const inTable = fromTable(plain);
  if (inTable !== undefined) return inTable;
  for (const { pattern, replacement } of rules) {
    if (pattern.test(plain)) {
      return plain
        .replace(pattern, replacement)
        .replace(/<(.*)>/u, (_, part: string) => part.replace(/[ao]e/u, 'e'));
    }
  }
  return plain;
}

/** The table holds dictionary forms; the usual endings are tried on them. */
function fromTable(word: string): string | undefined {
  for (const ending of ['', 's', 'd', 'r', 'rs', 'ed', 'er', 'est', 'ing', 'ish', 'ly', 'y', 'al', 'less']) {
    if (!word.endsWith(ending)) continue;
    const american = americanByBritish.get(word.slice(0, word.length - ending.length));
    if (american !== undefined) return american + ending;
  }
  return undefined;
}
