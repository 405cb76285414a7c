import type { Replacement } from '../../model/fitting.ts';
import type { Span } from '../../model/span.ts';

const article = /(?<![\p{L}\p{M}\p{N}'’-])(an?)(\s+[*_“"‘'($€£¥]*)$/iu;
const determiner = /(?<![\p{L}\p{M}\p{N}'’-])(?:a|an|the)[^\S\r\n]+$/iu;
const leadingDeterminer = /^(?:a|an|the|his|her|its|their|our|my|your)[^\S\r\n]+(?=[\p{L}\p{N}])/iu;
const lastWord = /([\p{L}\p{M}'’]+)[^\S\r\n]+$/u;
const firstWord = /^([\p{L}\p{M}'’]+)(?![\p{L}\p{M}\p{N}'’-])/u;

/** How far around an edit its joints are looked at; no word is longer. */
const reach = 60;

/**
 * Fits an edit to the words on either side of it: no word stands twice (`the the council`), `a` and `an`
 * follow the new word (`an 18-inch`), and what opens a sentence has its capital. Where a joint needs it the
 * edit grows by the word before; otherwise the text around is left alone. `sentence` counts like the edit's span,
 * in UTF-16 units of `text`. Nothing comes back where no word would be left.
 */
export function smoothEdit(text: string, edit: Replacement, sentence: Span): Replacement | undefined {
  const single = withoutDoubles(text, edit);
  if (single.newText.trim() === '' && edit.newText.trim() !== '') return undefined;
  return withCapital(text, withArticle(text, single), sentence);
}

function before(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - reach), start);
}

function after(text: string, { end }: Span): string {
  return text.slice(end, end + reach);
}

/** `the` before `the council` goes in once; so does any word that the new words share with their neighbour. */
function withoutDoubles(text: string, edit: Replacement): Replacement {
  let { span, newText } = edit;
  const old = text.slice(span.start, span.end);
  const own = determiner.exec(before(text, span))?.[0];
  if (own !== undefined && leadingDeterminer.test(newText) && !leadingDeterminer.test(old)) {
    span = { start: span.start - own.length, end: span.end };
    if (/^\p{Lu}/u.test(own)) newText = newText.charAt(0).toUpperCase() + newText.slice(1);
  }
  const previous = lastWord.exec(before(text, span))?.[1];
  const first = firstWord.exec(newText)?.[1];
  if (isSameWord(previous, first) && !isSameWord(previous, firstWord.exec(old)?.[1]))
    newText = newText.slice(first?.length).trimStart();
  const next = firstWord.exec(after(text, span).trimStart())?.[1];
  const last = lastWord.exec(`${newText} `)?.[1];
  const isApart = /^[^\S\r\n]+/.test(after(text, span));
  if (isApart && isSameWord(next, last) && !isSameWord(next, lastWord.exec(`${old} `)?.[1]))
    newText = newText.slice(0, -(last?.length ?? 0)).trimEnd();
  return { span, newText };
}

function isSameWord(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** Letters whose names begin with a vowel: `an MP`, `an 8-inch crack`, `an £18m loan`. */
const vowelSound =
  /^(?:(?!(?:one|once|uni(?!nf|nt|m[^e])|us[aeiu]|eu|ut[ie]|u[kr][^a-z])(?:\b|\p{L}))[aeiouáéíóúöü]|hour|hono[u]?r|honest|heir|8|11(?!\d)|18(?!\d)|11,|18,)/iu;
const vowelLetter = /^(?:[AEFHILMNORSX](?=[\p{Lu}\d.-]|$|\P{L}))/u;
const consonantLetter = /^[BCDGJKPQTUVWYZ](?:\.|\p{Lu}+(?!\p{L})|(?!\p{L}))/u;

/** True where `an` belongs before the words: by their sound, as far as spelling tells it. */
export function takesAn(words: string): boolean {
  const plain = words.replace(/^[^\p{L}\p{N}]+/u, '');
  if (isInitials(plain)) return vowelLetter.test(plain) && !consonantLetter.test(plain);
  return vowelSound.test(plain);
}

/** `MP`, `FBI`, `U.S.`: said letter by letter. */
function isInitials(words: string): boolean {
  return /^(?:\p{Lu}\.|\p{Lu}{2,5}(?!\p{L})|\p{Lu}(?=-))/u.test(words);
}

/** `an Russian jet`, where a figure that is an article came before another word. Some write `an historic`. */
function withOwnArticle(newText: string): string {
  const match = /^(an?) (?=[^\sh])/iu.exec(newText);
  const own = match?.[1] ?? '';
  if (match === null) return newText;
  const rest = newText.slice(match[0].length);
  return `${own.charAt(0)}${takesAn(rest) ? 'n' : ''} ${rest}`;
}

function withArticle(text: string, edit: Replacement): Replacement {
  const { span } = edit;
  const newText = withOwnArticle(edit.newText);
  const match = article.exec(before(text, span));
  if (match === null) return { span, newText };
  const [own = '', gap = ''] = [match[1], match[2]];
  const rest = after(text, span);
  const wanted = takesAn(newText + rest) ? 'an' : 'a';
  const isRight = own.toLowerCase() === wanted;
  if (isRight || takesAn(newText + rest) === takesAn(text.slice(span.start, span.end) + rest))
    return { span, newText };
  const cased = /^A/.test(own) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
  return {
    span: { start: span.start - own.length - gap.length, end: span.end },
    newText: cased + gap + newText,
  };
}

/** Only a target that opens its sentence in small letters may go on doing so. */
function withCapital(text: string, edit: Replacement, sentence: Span): Replacement {
  const { span, newText } = edit;
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, span.start));
  const wasSmall = /^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(span.start, span.end));
  if (!opens || wasSmall) return edit;
  const capital = newText.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
  return { span, newText: capital };
}
