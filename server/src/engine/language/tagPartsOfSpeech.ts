/* eslint-disable @typescript-eslint/unbound-method -- wink-nlp wants its own functions handed over as they are. */
import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech } from '../model/token.ts';

/** What the tagger says of one word: `said` is a VERB, of `say`. */
interface Tag {
  readonly partOfSpeech: PartOfSpeech;
  readonly lemma: string;
}

/** The tokens of wink-nlp as they are: its own types forget that lemmas may be asked for. */
interface Lemmatized {
  out(itsFunction: ItsHelpers['lemma']): readonly unknown[];
}

/** The tagger keeps every word it has met; after this many sentences a fresh one takes its place. */
const sentencesPerTagger = 200_000;

/** Longer runs are links, rules and rubbish. */
const longestWord = 60;

/** `constructor`, `valueOf` and their like. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

const isPlain = /^[\x20-\x7e]*$/;

let tagger: WinkMethods | undefined;
let sentencesTagged = 0;

/**
 * Parts of speech and lemmas of the words of one sentence, one tag for each word.
 * Words must not be empty or hold white space. This is the one file that knows wink-nlp.
 *
 * The words are handed over with a space between, so that the tagger cannot join two of them;
 * where it takes one apart (`no`, `-`, `fly`) the pieces are put together again by their lengths.
 */
export function tagPartsOfSpeech(words: readonly string[]): readonly Tag[] {
  if (words.length === 0) return [];
  const nlp = loadTagger();
  const its = nlp.its;
  const accepted = words.map(makeAcceptable);
  const tokens = nlp.readDoc(accepted.join(' ')).tokens();
  const pieces = tokens.out(its.value).map(String);
  const partsOfSpeech = tokens.out(its.pos);
  const lemmatized: Lemmatized = tokens;
  const lemmas = lemmatized.out(its.lemma);
  let piece = 0;
  return words.map((word, index) => {
    const first = piece;
    const length = accepted[index]?.length ?? 0;
    for (let read = 0; read < length && piece < pieces.length; piece += 1) read += pieces[piece]?.length ?? 0;
    const isWhole = accepted[index] === word && piece === first + 1;
    const own = asPartOfSpeech(partsOfSpeech[first]);
    if (isWhole) return { partOfSpeech: own === 'X' ? guess(word) : own, lemma: String(lemmas[first]) };
    const partOfSpeech = joinPieces(word, partsOfSpeech.slice(first, piece));
    return { partOfSpeech: partOfSpeech === 'X' ? guess(word) : partOfSpeech, lemma: word.toLowerCase() };
  });
}

function loadTagger(): WinkMethods {
  sentencesTagged += 1;
  if (tagger === undefined || sentencesTagged > sentencesPerTagger) {
    tagger = winkNLP(model, ['pos']);
    sentencesTagged = 0;
  }
  return tagger;
}

/**
 * The tagger looks words up in plain objects, where `constructor` finds what every object inherits, and its
 * patterns take time by the square of a word's length: such words are stood in for by an unknown one. It takes
 * words with accents for no words at all, and is given them without.
 */
function makeAcceptable(word: string): string {
  if (word.length <= longestWord && !inherited.has(word))
    return isPlain.test(word) ? word : withoutAccents(word);
  return /\p{L}/u.test(word) ? 'xxxx' : '-';
}

/** `Šarić` gives `Saric`; where a letter has no plain form the word stays. */
function withoutAccents(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/(?<=\p{L})\p{M}+/gu, '')
    .replace(/[łŁøØđĐßıæÆœŒþÞðÐ]/g, plainLetter);
  return /^[\x20-\x7e]+$/.test(plain) ? plain : word;
}

function plainLetter(letter: string): string {
  return 'lLoOdDsiaAoOtTdD'.charAt('łŁøØđĐßıæÆœŒþÞðÐ'.indexOf(letter));
}

/** A word of another script is a name where it has a capital. */
function guess(word: string): PartOfSpeech {
  if (/^\p{Lu}/u.test(word)) return 'PROPN';
  return /^\p{L}/u.test(word) ? 'NOUN' : 'X';
}

/**
 * Of a compound the last piece decides (`high-level`), unless the first is a name (`Pittsburgh-based`).
 * Compounds that end in a verb stand before a noun more often than not: `no-fly zone`, `drug-related deaths`.
 */
function joinPieces(word: string, pieces: readonly unknown[]): PartOfSpeech {
  const last = asPartOfSpeech(pieces.at(-1));
  if (pieces[0] === 'PROPN' && /^\p{Lu}/u.test(word)) return 'PROPN';
  const isAdjective =
    last === 'VERB' && word.includes('-') && !/^(?:re|co|pre|de|double|cross)-/iu.test(word);
  return isAdjective ? 'ADJ' : last;
}

function asPartOfSpeech(tag: unknown): PartOfSpeech {
  return partsOfSpeech.find((known) => known === tag) ?? 'X';
}

const partsOfSpeech: readonly PartOfSpeech[] = [
  'NOUN',
  'VERB',
  'PROPN',
  'PUNCT',
  'ADP',
  'DET',
  'ADJ',
  'AUX',
  'PRON',
  'ADV',
  'NUM',
  'CCONJ',
  'PART',
  'SCONJ',
  'SYM',
  'INTJ',
  'X',
  'SPACE',
];
