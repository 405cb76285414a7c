/** The word of a verb group that is bent by tense and number: `is likely to open`, `have closed`. */
interface Auxiliary {
  readonly tense: 'present' | 'past';
  readonly number: 'one' | 'many' | 'either';
  readonly lemma: string;
}

const auxiliaries: ReadonlyMap<string, Auxiliary> = new Map(
  `is present one be|are present many be|was past one be|were past many be|has present one have
  have present many have|had past either have|does present one do|do present many do|did past either do
  will present either will|would past either will|can present either can|could past either can
  may present either may|might past either may`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .flatMap(([word = '', tense, number, lemma = '']) =>
      (tense === 'present' || tense === 'past') &&
      (number === 'one' || number === 'many' || number === 'either')
        ? [[word, { tense, number, lemma }] as const]
        : [],
    ),
);

/** `could` and `might` weaken a statement in any tense: they are no past of `can` and `may` there. */
const bentByTense: ReadonlySet<string> = new Set(['be', 'have', 'do', 'will']);

const firstWord = /^[\p{L}'’]+/u;

/** The auxiliary that a verb group begins with. */
export function auxiliaryOf(words: string): Auxiliary | undefined {
  return auxiliaries.get(firstWord.exec(words)?.[0].toLowerCase() ?? '');
}

/**
 * The words with their first auxiliary in the tense and number of the target's: `was likely` is `are likely`
 * beside `have opened`.
 */
export function bendLike(words: string, target: string): string {
  const wanted = auxiliaryOf(target);
  return wanted === undefined ? words : bend(words, wanted);
}

/** The words with their first auxiliary in the number of the target's, in the tense they have. */
export function agreeWith(words: string, target: string): string {
  const [own, wanted] = [auxiliaryOf(words), auxiliaryOf(target)];
  return own === undefined || wanted === undefined ? words : bend(words, { ...wanted, tense: own.tense });
}

function bend(words: string, wanted: Auxiliary): string {
  const own = auxiliaryOf(words);
  if (own === undefined || !bentByTense.has(own.lemma)) return words;
  const number = wanted.number === 'either' ? own.number : wanted.number;
  const fits = (other: Auxiliary): boolean =>
    other.lemma === own.lemma &&
    other.tense === wanted.tense &&
    (other.number === number || other.number === 'either' || number === 'either');
  const [fitted] = [...auxiliaries].find(([, other]) => fits(other)) ?? [];
  return fitted === undefined ? words : words.replace(firstWord, fitted);
}

/** True where a noun stands before the verb, so that the words are a clause of their own: `an inquiry is likely`. */
export function hasSubject(words: string): boolean {
  const [first = '', ...others] = words.toLowerCase().split(/\s+/);
  const opens = auxiliaries.has(first) || /ly$|^(?:not|also|already|still|now)$/.test(first);
  return !opens && others.some((word) => auxiliaries.has(word)) && !/\bto\b/.test(words);
}

/** True for a modal alone, which is no statement without its verb: `might`. */
export function isLoneAuxiliary(words: string): boolean {
  return auxiliaries.has(words.trim().toLowerCase());
}
