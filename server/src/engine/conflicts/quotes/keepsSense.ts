import { functionWords } from '../../language/functionWords.ts';
import { baseForms, inflectLike } from '../../language/inflect.ts';
import { stemWord } from '../../language/stem.ts';
import { relateWords } from '../../language/wordRelations.ts';
import { rememberPair } from '../../util/remember.ts';

/** Less sure of two words than this, they are near one another and no synonyms: `large` and `huge`. */
const sureOfSynonyms = 0.75;

/** Words that a change of tense puts in or leaves out, and articles: `have thrown`, `threw`. */
const droppedWords: ReadonlySet<string> = new Set('a an the have has had having'.split(' '));

/** Forms that `baseForms` does not know of the verb `be`. */
const formsOfBe: ReadonlySet<string> = new Set('am is are was were be been being'.split(' '));

/** What shortens a word, and the word in full; `not` joins `can`, `will` and `shall` in a way of its own. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/^won't$/u, 'will not'],
  [/^shan't$/u, 'shall not'],
  [/^can(?:'t|not)$/u, 'can not'],
  [/n't$/u, ' not'],
  [/'re$/u, ' are'],
  [/'ve$/u, ' have'],
  [/'ll$/u, ' will'],
  [/'m$/u, ' am'],
  [/^(it|he|she|that|there|who|what)'s$/u, '$1 is'],
];

/** Nouns that tell one deed or quality in two ways by their endings: `connection` and `connectivity`. */
const abstractEnding = /(?:[ist]ions?|(?:iv|al|il)?ity|ness|ment|ance|ence|ancy|ency|ure|ing|age)$/u;

/** Words that judge what they name: who says `murdered` for `killed` has said something else, whatever a thesaurus holds. */
const loadedWords: ReadonlySet<string> = new Set(
  (
    'murder execute assassinate slaughter massacre butcher genocide torture terrorist terror extremist militant rebel ' +
    'thug regime invade invasion occupy riot mob lie liar steal theft thief fraud crime criminal illegal corrupt traitor coup'
  ).split(' '),
);

/** A stem of fewer letters says too little: `import` is none of `important`, `process` none of `procession`. */
const shortestStem = 5;

/**
 * Whether words that stand in one another's place of a quotation say the same: a contraction spelled out, another tense,
 * two derivatives of one word, synonyms. Words in lower case. It leaves alone what an editor must know of: a negation or
 * a hedge put in or dropped, another person or preposition, another figure, one for many (`thief`, `thieves`), and any
 * word whose kinship is not sure.
 */
export const keepsSense = rememberPair((left: readonly string[], right: readonly string[]): boolean => {
  const [first, second] = [tellingWords(left), tellingWords(right)];
  return (
    first.length === second.length && first.every((word, index) => areOneWord(word, second[index] ?? ''))
  );
});

function tellingWords(words: readonly string[]): readonly string[] {
  return words.flatMap(spellOut).filter((word) => !droppedWords.has(word));
}

function spellOut(word: string): readonly string[] {
  const found = contractions.find(([pattern]) => pattern.test(word));
  return found === undefined ? [word] : word.replace(...found).split(' ');
}

function areOneWord(a: string, b: string): boolean {
  if (a === b || (formsOfBe.has(a) && formsOfBe.has(b))) return true;
  if (/\d/u.test(a + b) || isOneOfMany(a, b)) return false;
  if (areFormsOfOne(a, b)) return true;
  if ([a, b].some((word) => functionWords.has(word) || isLoaded(word))) return false;
  return areDerivedAlike(a, b) || areSynonyms(a, b);
}

/** How many there are is part of the sense. */
function isOneOfMany(a: string, b: string): boolean {
  return inflectLike(a, 'drivers') === b || inflectLike(b, 'drivers') === a;
}

function isLoaded(word: string): boolean {
  return baseForms(word).some((form) => loadedWords.has(form));
}

function areFormsOfOne(a: string, b: string): boolean {
  const forms = new Set(baseForms(a));
  return baseForms(b).some((form) => forms.has(form));
}

function areDerivedAlike(a: string, b: string): boolean {
  const stem = stemWord(a);
  return (
    stem.length >= shortestStem && stem === stemWord(b) && abstractEnding.test(a) && abstractEnding.test(b)
  );
}

function areSynonyms(a: string, b: string): boolean {
  const { relation, source, confidence } = relateWords(bareWord(a), bareWord(b));
  return relation === 'equivalent' && source !== 'derivation' && confidence >= sureOfSynonyms;
}

function bareWord(word: string): Parameters<typeof relateWords>[0] {
  return { normal: word, lemma: word, partOfSpeech: 'X' };
}
