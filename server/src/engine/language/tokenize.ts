import type { Token } from '../model/token.ts';
import { abbreviationUse, isAlsoWord } from './abbreviations.ts';
import { findMissedVerbs } from './findMissedVerbs.ts';
import { stemWord } from './stem.ts';
import { tagPartsOfSpeech } from './tagPartsOfSpeech.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: Token['kind'];
}

/** Cuts one token off `text` at `start`, or says that its pattern does not fit there. */
type Cutter = (text: string, start: number) => Piece | undefined;

/**
 * Words, numbers and marks of one sentence, with part of speech, lemma and stem. Total: any string is accepted.
 * `text.slice(token.start, token.end) === token.text`; between tokens stand only spaces and invisible characters.
 *
 * Whole: `no-fly`, `MQ-9`, `COVID-19`, `U.S.`, `Gen.`, `a.m.`, `1,000.50`, `7:30`, `17th`, `1980s`, `2026-02-05`.
 * Apart: `1,000` `-` `kilometer`, `7` `-` `5`, `mid` `-` `2021`, `£` `2.3` `m`, `4` `pm`, `mayor` `'s`, `did` `n't`.
 */
export function tokenizeSentence(text: string): readonly Token[] {
  const pieces = cutPieces(text);
  const texts = pieces.map((piece) => text.slice(piece.start, piece.end));
  const plain = texts.map(straighten);
  const tags = tagPartsOfSpeech(plain);
  const tokens = pieces.map((piece, index): Token => {
    const normal = (plain[index] ?? '').toLowerCase();
    const tag = tags[index];
    return {
      start: piece.start,
      end: piece.end,
      text: texts[index] ?? '',
      normal,
      stem: stemWord(normal),
      lemma: withFinalE((tag?.lemma ?? normal).toLowerCase(), normal),
      partOfSpeech: tag?.partOfSpeech ?? 'X',
      kind: piece.kind,
    };
  });
  return withMissedVerbs(tokens);
}

/** `spared` is of *spare*, `fined` of *fine*: a short verb that ends like `spar` would have doubled its last letter. */
function withFinalE(lemma: string, normal: string): string {
  const isCut = normal === `${lemma}ed` || normal === `${lemma}ing`;
  return isCut && /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/.test(lemma) ? `${lemma}e` : lemma;
}

function withMissedVerbs(tokens: readonly Token[]): readonly Token[] {
  const missed = findMissedVerbs(tokens);
  if (missed.size === 0) return tokens;
  return tokens.map((token, index) => {
    const lemma = missed.get(index);
    return lemma === undefined ? token : { ...token, lemma, partOfSpeech: 'VERB' };
  });
}

/** Composed, without invisible characters, marks straight: the form in which words are looked up. */
function straighten(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑]/g, '-');
}

function cutPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  while (position < text.length) {
    position = skipInvisible(text, position);
    if (position >= text.length) break;
    const piece = cutOne(text, position);
    pieces.push(piece);
    position = piece.end;
  }
  return pieces;
}

function skipInvisible(text: string, start: number): number {
  const pattern = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+/uy;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

function cutOne(text: string, start: number): Piece {
  for (const cut of cutters) {
    const piece = cut(text, start);
    if (piece !== undefined) return piece;
  }
  return { start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1), kind: 'punctuation' };
}

/** Makes a cutter of a sticky pattern. */
function matching(pattern: RegExp, kind: Token['kind']): Cutter {
  return (text, start) => {
    pattern.lastIndex = start;
    return pattern.test(text) ? { start, end: pattern.lastIndex, kind } : undefined;
  };
}

/** Units and scales that newsrooms set solid with a figure: `£2.3m`, `4pm`, `185km`. */
const solidUnit =
  '(?:[ap]\\.?m\\b|k|m|mn|bn|tn|trn|km|cm|mm|kg|g|mg|lb|lbs|oz|ft|in|mph|kph|kmh|ha|p|c|C|F|W|kW|MW|GW|TW|kWh|MWh|GWh|TWh|MB|GB|TB|hrs?|mins?|secs?)';
const wordCharacter = '[\\p{L}\\p{M}\\u00ad\\u200b-\\u200f\\u2060\\ufeff]';

/** A number that letters follow is one only with these: `17th`, `1980s`, or apart from a unit: `2.3` of `2.3m`. */
const numberPattern = new RegExp(
  '(?:\\d{4}-\\d{2}-\\d{2}(?![\\p{L}\\d-])' +
    '|\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)' +
    '|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)' +
    '|\\d+(?:\\.\\d+)*' +
    '|\\.\\d+)' +
    `(?:[½¼¾⅓⅔⅛⅜⅝⅞]|(?:st|nd|rd|th|s)(?![\\p{L}\\d])|(?=${solidUnit}(?![\\p{L}\\d])|[^\\p{L}\\p{M}]|$))`,
  'uy',
);

/** `401a`, `5G`, `4x4`: figures and letters that make a word together. */
const mixedPattern = new RegExp(`\\p{N}(?:[\\p{N}]|${wordCharacter})*`, 'uy');

/** Letters and digits, with hyphens, apostrophes and ampersands inside. */
const wordPattern = new RegExp(
  `\\p{L}(?:${wordCharacter}|\\p{N})*(?:[-‐‑'’ʼ&](?=[\\p{L}\\p{N}])(?:${wordCharacter}|\\p{N})+)*`,
  'uy',
);

/** Prefixes before a figure that stay a word of their own even where a sentence begins with them: `Mid-2021`. */
const prefixes = new Set([
  'mid',
  'pre',
  'post',
  'late',
  'early',
  'under',
  'over',
  'sub',
  'non',
  'ex',
  'top',
  'all',
]);

const cutters: readonly Cutter[] = [
  matching(/(?:https?:\/\/|www\.)[^\s"'<>()[\]]*[\p{L}\p{N}/]/uy, 'word'),
  matching(/[A-Za-z0-9][\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y, 'word'),
  matching(/(?:\p{L}\.){2,}(?!\p{L})/uy, 'word'),
  matching(/Ph\.D\.?/y, 'word'),
  matching(/\p{Lu}\.(?=\s+\p{Lu})/uy, 'word'),
  matching(/(?:['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)|[nN]['’][tT])(?![\p{L}\p{N}])/uy, 'word'),
  matching(numberPattern, 'number'),
  matching(/[½¼¾⅓⅔⅛⅜⅝⅞]/uy, 'number'),
  matching(mixedPattern, 'word'),
  cutWord,
  matching(/\.{2,}|\.(?: \.){2,}|-{2,}|[?!]{2,}/y, 'punctuation'),
  matching(
    /\p{Extended_Pictographic}(?:[\p{M}\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*/uy,
    'punctuation',
  ),
];

function cutWord(text: string, start: number): Piece | undefined {
  wordPattern.lastIndex = start;
  if (!wordPattern.test(text)) return undefined;
  const found = text.slice(start, wordPattern.lastIndex);
  const word = found.slice(0, clitic(found) ?? prefix(found) ?? found.length);
  const end = start + word.length;
  return { start, end: isAbbreviation(text, word, end) ? end + 1 : end, kind: 'word' };
}

/** Where a clitic begins that is a token of its own: 5 in `mayor's`, 3 in `didn't`; `O'Brien` has none. */
function clitic(word: string): number | undefined {
  if (!/['’]/.test(word)) return undefined;
  const match = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu.exec(word);
  return match !== null && match.index > 0 ? match.index : innerClitic(word);
}

/** A possessive may stand before a hyphen: `the mayor's-office plan`. */
function innerClitic(word: string): number | undefined {
  const index = word.search(/['’]s[-‐‑]/iu);
  return index > 0 ? index : undefined;
}

/** Where a word in lower case ends before a hyphen and a figure: 3 in `mid-2021`; none in `MQ-9` and `COVID-19`. */
function prefix(word: string): number | undefined {
  if (!/[-‐‑]/.test(word)) return undefined;
  const match = /^(\p{L}+)[-‐‑]\p{N}/u.exec(word);
  const first = match?.[1];
  if (first === undefined) return undefined;
  return first === first.toLowerCase() || prefixes.has(first.toLowerCase()) ? first.length : undefined;
}

function isAbbreviation(text: string, word: string, end: number): boolean {
  if (text[end] !== '.' || text[end + 1] === '.') return false;
  const use = abbreviationUse(word);
  if (use === undefined) return false;
  const behind = text.slice(end + 1, end + 4);
  if (use === 'beforeNumber' && isAlsoWord(word)) return /^\s?\d/.test(behind);
  return !isAlsoWord(word) || /^(?:,|\s+[\p{L}\d])/u.test(behind);
}
