import { sameSpelling, variantOf } from '../../model/nameRelation.ts';
import { foldName } from '../../language/transliteration.ts';
import { areShortForms } from '../../language/givenNames.ts';

/**
 * The target's words with the least change that makes them name what the source names.
 * Only words that differ are replaced: `Ilse Vernado's` and `Ilse Varnado` give `Ilse Varnado's`, `VERNADO` gives
 * `VARNADO`, and where only the surname stands only the surname is put in. Emphasis and marks around words stay.
 */
export function fitName(targetText: string, sourceForm: string): string {
  const target = wordsOf(targetText);
  const source = wordsOf(sourceForm.replace(/['’]s?$/u, '')).map((word) => word.text);
  if (target.length === 0 || source.length === 0) return targetText;
  const pairs = pairWords(
    target.map((word) => word.text),
    source,
  );
  if (pairs === undefined) return replaceAll(targetText, target, source);
  return rewrite(targetText, target, (word, index) => pairs[index] ?? word);
}

/** Shorter words, `EU` and `European`, are like each other by chance. */
const shortestSpelling = 4;

/** True where a word of one is another spelling of a word of the other: what stands beside them is settled by its place. */
export function areSpellings(a: string, b: string): boolean {
  const longWords = (text: string): readonly string[] =>
    wordsOf(text).flatMap((word) => (word.text.length < shortestSpelling ? [] : [word.text]));
  const source = longWords(b);
  return longWords(a).some((word) => source.some((other) => variantOf(word, other) !== undefined));
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Words without the genitive; hyphens and apostrophes inside belong to them. The stop of a title stays with it, `Gen.`,
 * but not behind the last word, where it ends the sentence.
 */
function wordsOf(text: string): readonly Word[] {
  const found = [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}.]*(?:[-'’ʼ]\p{L}[\p{L}\p{M}\p{N}.]*)*/gu)];
  return found.map((match, index) => {
    const stop = index === found.length - 1 ? stopOfSentence : stopOfWord;
    const word = match[0].replace(/['’]s$/iu, '').replace(stop, '');
    return { text: word, start: match.index, end: match.index + word.length };
  });
}

/** Behind initials, `J.` and `U.S.`, a stop is part of the word. */
const stopOfSentence = /(?<!^\p{Lu}|\.\p{Lu})\.$/u;
const stopOfWord = /(?<!^\p{Lu}|\.\p{Lu}|^\p{Lu}\p{Ll}{1,3})\.$/u;

/** For every word of the target the word of the source that belongs in its place; nothing where that is unclear. */
function pairWords(target: readonly string[], source: readonly string[]): readonly string[] | undefined {
  if (target.length === source.length)
    return source.map((word, index) => keepForm(target[index] ?? word, word));
  if (target.length > 1 && isJoined(target, source[0] ?? '')) return undefined;
  if (target.length > 1 && source.length === 1) return pairLoneSource(target, source[0] ?? '');
  if (target.length === 1) return [pairLone(target[0] ?? '', source)];
  if (!target.some((word) => source.some((other) => isLike(word, other)))) return undefined;
  const [given, surname] = [source[0] ?? '', source.at(-1) ?? ''];
  const paired = target.map((word, index) => {
    if (source.some((other) => sameSpelling(word, other))) return word;
    const near = source.find((other) => variantOf(word, other) !== undefined);
    if (near !== undefined) return near;
    return index === 0 ? keepForm(word, given) : index === target.length - 1 ? surname : word;
  });
  const isTwice = paired.some((word, index) => index > 0 && sameSpelling(word, paired[index - 1] ?? ''));
  return isTwice ? undefined : paired;
}

/** `Okabe-Sorel` is the whole of `Okabe Sorel`, and no spelling of one of its words. */
function isJoined(target: readonly string[], source: string): boolean {
  const parts = source.split('-');
  return parts.length === target.length && parts.every((part, index) => isLike(part, target[index] ?? ''));
}

function isLike(word: string, other: string): boolean {
  return sameSpelling(word, other) || variantOf(word, other) !== undefined;
}

/** An initial or short form agrees already and stays. */
function keepForm(target: string, source: string): string {
  const [left, right] = [foldName(target).replace(/\.$/, ''), foldName(source).replace(/\.$/, '')];
  const isShort = left.length === 1 && right.startsWith(left);
  return isShort || (left !== right && areShortForms(left, right)) ? target : source;
}

/** Where one word stands it is the surname, unless it is plainly a spelling of another part. */
function pairLone(target: string, source: readonly string[]): string {
  const same = source.find((word) => sameSpelling(word, target));
  const near = source.find((word) => variantOf(word, target) !== undefined);
  return same ?? near ?? source.at(-1) ?? target;
}

function pairLoneSource(target: readonly string[], source: string): readonly string[] | undefined {
  const near = target.findIndex((word) => variantOf(word, source) !== undefined);
  if (near < 0 && !target.some((word) => sameSpelling(word, source))) return target.with(-1, source);
  return near < 0 ? target : target.with(near, source);
}

function rewrite(
  text: string,
  words: readonly Word[],
  replace: (word: string, index: number) => string,
): string {
  let result = '';
  let at = 0;
  words.forEach((word, index) => {
    const next = replace(word.text, index);
    const isSame = sameSpelling(next, word.text);
    result += text.slice(at, word.start) + (isSame ? word.text : withCapitals(next, word.text));
    at = word.end;
  });
  return result + text.slice(at);
}

/** Another name altogether goes in whole, between what stands before the first word and behind the last. */
function replaceAll(text: string, words: readonly Word[], source: readonly string[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return text;
  const name = withCapitals(source.join(' '), words.map((word) => word.text).join(' '));
  return text.slice(0, first.start) + name + text.slice(last.end);
}

/** A headline in capitals stays in capitals; an acronym never was in them, nor do `EU` and `UN` pass them on. */
function withCapitals(name: string, model: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  const isCapitals = letters.length > 2 && letters === letters.toUpperCase();
  if (isCapitals) return name.toUpperCase();
  const isAllCapitals = name.length > 4 && name === name.toUpperCase();
  return isAllCapitals
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}
