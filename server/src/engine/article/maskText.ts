import { rememberText } from '../util/remember.ts';

/**
 * Markup, line ends and typography out of the way, with every offset kept: the masked text has the length of the
 * original, and a letter or digit that can be read stands where it stood. `a **bold** “move”` gives `a   bold   "move"`.
 *
 * Long dashes stay, because a hyphen in their place would join `closed—again` into one word; an en dash
 * between figures or the parts of a name (`Vireo–Halden`) and the typographic hyphens become plain hyphens.
 */
export const maskText = rememberText((text: string): string => {
  return straightenMarks(
    maskEmphasis(maskInvisible(maskLinks(text.replace(/^[ \t]*>(?:[ \t]?>)*/gm, blankOut)))),
  );
});

/** What a run of characters is replaced by when it is not to be read. */
function blankOut(found: string): string {
  return ' '.repeat(found.length);
}

/** `[the report](https://…)` keeps `the report`; images keep their description; tags and comments go. */
function maskLinks(text: string): string {
  if (!/[[<\\]/.test(text)) return text;
  return text
    .replace(
      /(!?\[)([^[\]]{0,400})(\]\([^()\s]{0,800}(?:[ \t]{1,9}"[^"]{0,200}")?\))/g,
      (_, open: string, words: string, target: string) => blankOut(open) + words + blankOut(target),
    )
    .replace(/\[\^[^[\]\s]{1,30}\]/g, blankOut)
    .replace(/<!--(?:[^-]|-(?!->)){0,2000}-->/g, blankOut)
    .replace(/<\/?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,300})?\/?>/g, blankOut)
    .replace(/\\(?=[*_#[\]()`~>\\-])/g, ' ');
}

const invisible = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]';
const looseInvisible = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])${invisible}+|${invisible}+(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
);

/** All white space and control characters become spaces, and invisible ones where they stand inside no word. */
function maskInvisible(text: string): string {
  const spaced = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u180e\u2800\u3164]/g, ' ');
  return /[^\x20-\x7e]/.test(spaced) ? spaced.replace(looseInvisible, maskUnlessJoiner) : spaced;
}

/** A joiner between the parts of an emoji holds them together. */
function maskUnlessJoiner(found: string, offset: number, whole: string): string {
  const joins = found === '\u200d' && /\p{Extended_Pictographic}/u.test(whole.slice(offset + 1, offset + 3));
  return joins ? found : blankOut(found);
}

interface Delimiter {
  readonly start: number;
  readonly length: number;
}

/** Emphasis, code and strike-through marks go where they stand in pairs, and `**` wherever it touches a word. */
function maskEmphasis(text: string): string {
  if (!/[*_`~]/.test(text)) return text;
  const masked: Delimiter[] = [];
  const openByMark = new Map<string, Delimiter>();
  for (const match of text.matchAll(/\*{1,3}|_{1,3}|~~|`{1,3}/g)) {
    const mark = match[0];
    const delimiter = { start: match.index, length: mark.length };
    const opener = openByMark.get(mark);
    if (opener !== undefined && closes(text, delimiter)) {
      masked.push(opener, delimiter);
      openByMark.delete(mark);
    } else if (opens(text, delimiter)) openByMark.set(mark, delimiter);
  }
  for (const [mark, delimiter] of openByMark) if (mark.startsWith('**')) masked.push(delimiter);
  return maskDelimiters(text, masked);
}

function maskDelimiters(text: string, delimiters: readonly Delimiter[]): string {
  let result = '';
  let position = 0;
  for (const { start, length } of [...delimiters].sort((a, b) => a.start - b.start)) {
    result += text.slice(position, start) + ' '.repeat(length);
    position = start + length;
  }
  return result + text.slice(position);
}

function opens(text: string, { start, length }: Delimiter): boolean {
  const after = text.charAt(start + length);
  return after !== '' && after !== ' ' && (length > 1 || !isWordCharacter(text.charAt(start - 1)));
}

function closes(text: string, { start, length }: Delimiter): boolean {
  const before = text.charAt(start - 1);
  return before !== '' && before !== ' ' && (length > 1 || !isWordCharacter(text.charAt(start + length)));
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function straightenMarks(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[“”„‟″«»＂]/g, '"')
    .replace(/[‘’‚‛′‹›ʼ´｀`]/g, "'")
    .replace(/[\u2010\u2011\u2012\u2212]/g, '-')
    .replace(/(?<=\p{N})–(?=\p{N})/gu, '-')
    .replace(/(?<=\p{Lu}[\p{L}\p{M}']*)–(?=\p{Lu})/gu, '-');
}
