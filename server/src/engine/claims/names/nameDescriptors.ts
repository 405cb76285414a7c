import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { isRole } from '../../language/titles.ts';
import type { NameRun } from './nameRuns.ts';

/** What the words around a name say of its bearer: `Ana Ruiz, 54, the city's chief engineer, said`. */
export interface Description {
  readonly descriptor?: { readonly text: string; readonly span: Span };
  readonly age?: number;
}

/** Longer insertions are clauses of their own. */
const longestDescriptor = 12;
const longestDescriptorBefore = 7;

const openers = new Set('the a an his her its their our my your former current one'.split(' '));

/** Reads age and descriptor behind the name, else a descriptor before it. */
export function describeName(text: string, tokens: readonly Token[], name: NameRun): Description {
  const age = readAge(tokens, name.end);
  const behind = findBehind(tokens, age?.end ?? name.end);
  const run = behind ?? findBefore(tokens, name.start);
  return {
    ...(age === undefined ? {} : { age: age.years }),
    ...(run === undefined ? {} : { descriptor: cut(text, tokens, run) }),
  };
}

function cut(text: string, tokens: readonly Token[], run: NameRun): { text: string; span: Span } {
  const start = tokens[run.start]?.start ?? 0;
  const end = tokens[run.end - 1]?.end ?? start;
  return { text: text.slice(start, end), span: { start, end } };
}

/** `, 54,` · ` (54)` · `, aged 54`; `end` is the index behind the figure. */
function readAge(tokens: readonly Token[], start: number): { years: number; end: number } | undefined {
  if (!/^[,(]$/.test(tokens[start]?.text ?? '')) return undefined;
  const index = tokens[start + 1]?.normal === 'aged' ? start + 2 : start + 1;
  const figure = tokens[index];
  const closing = tokens[index + 1]?.text ?? '.';
  if (figure === undefined || !/^[1-9]\d{0,2}$/.test(figure.text) || !/^[,.;)]$/.test(closing))
    return undefined;
  const years = Number(figure.text);
  return years <= 120 ? { years, end: closing === ')' ? index + 2 : index + 1 } : undefined;
}

function findBehind(tokens: readonly Token[], comma: number): NameRun | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  const start = comma + 1;
  const opener = tokens[start]?.normal ?? '';
  let end = start;
  while (end < tokens.length && end - start < longestDescriptor && !closes(tokens[end])) {
    if (/^(?:VERB|AUX)$/.test(tokens[end]?.partOfSpeech ?? '') && !/ing$/.test(tokens[end]?.text ?? ''))
      return undefined;
    end += 1;
  }
  const isOpened = openers.has(opener) || isRole(opener) || isPossessive(tokens, start);
  const hasRole = tokens.slice(start, end).some((token) => isRole(token.text));
  return isOpened && hasRole && end - start < longestDescriptor ? { start, end } : undefined;
}

/** `Ukraine's council chief`: a descriptor may begin with a name in the genitive. */
function isPossessive(tokens: readonly Token[], start: number): boolean {
  return (
    tokens.slice(start, start + 5).some((token) => /^['’]s$/.test(token.text)) ||
    isRole(tokens[start + 1]?.text ?? '')
  );
}

function closes(token: Token | undefined): boolean {
  return token !== undefined && /^[,.;:()"“”–—]+$|^--$/.test(token.text);
}

/** `a bookkeeper, Ellen Whitlow,` · `her coach, Goran Šarić`. */
function findBefore(tokens: readonly Token[], start: number): NameRun | undefined {
  if (tokens[start - 1]?.text !== ',') return undefined;
  const end = start - 1;
  if (!isRole(tokens[end - 1]?.text ?? '')) return undefined;
  for (let index = end - 1; index >= Math.max(0, end - longestDescriptorBefore); index -= 1) {
    if (closes(tokens[index])) return undefined;
    if (openers.has(tokens[index]?.normal ?? '')) return { start: index, end };
  }
  return { start: end - 1, end };
}
