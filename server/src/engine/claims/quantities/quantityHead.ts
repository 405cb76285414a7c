import { measureAdjectives } from '../../language/units.ts';
import { stemWord } from '../../language/stem.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/** What a figure counts, and the words that describe it. */
export interface Head {
  readonly head?: string;
  readonly modifiers: readonly string[];
}

const nobody: Head = { modifiers: [] };
const fates =
  /^(?:dead|killed|injured|wounded|missing|hurt|hospitali[sz]ed|displaced|arrested|detained|homeless|unaccounted)$/;
const fillers =
  /^(?:more|other|additional|further|extra|separate|different|full|whole|consecutive|straight|such|same|new|old|long|the|these|those|its|his|her|their|our|my|your|all|past|last|next)$/;
const participle = /(?:ed|ing|en|wn|ught|lost|built|held|led|run|sold|sunk)$/;

/** The first token or piece that begins at or after an offset. */
export function tokenFrom(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNoun(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'NOUN' || token?.partOfSpeech === 'PROPN';
}

/** Across `of the`, `of those`, `of its`: where the noun phrase begins that the figure is a part of. */
function skipPartitive(tokens: readonly Token[], index: number): number {
  let at = tokens[index]?.normal === 'out' && tokens[index + 1]?.normal === 'of' ? index + 1 : index;
  if (tokens[at]?.normal !== 'of') return index;
  at += 1;
  while (
    tokens[at] !== undefined &&
    (fillers.test(tokens[at]?.normal ?? '') || tokens[at]?.partOfSpeech === 'NUM')
  )
    at += 1;
  return at;
}

interface Phrase {
  readonly nouns: Token[];
  readonly adjectives: Token[];
}

/** Adjectives and nouns from `index` on, as long as they make one noun phrase. */
function readPhrase(tokens: readonly Token[], index: number): Phrase {
  const phrase: Phrase = { nouns: [], adjectives: [] };
  for (let at = index; at < index + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.normal === "'s" || token.normal === '-' || (token.text === '"' && phrase.nouns.length === 0))
      continue;
    const hasNoun = phrase.nouns.length > 0;
    if (isNoun(token) && (!fates.test(token.normal) || isNoun(tokens[at + 1]))) phrase.nouns.push(token);
    else if (isDescriptive(tokens, at, phrase.nouns)) phrase.adjectives.push(token);
    else if (
      !(token.normal === ',' || token.normal === 'and') ||
      hasNoun ||
      tokens[at + 1]?.partOfSpeech !== 'ADJ'
    )
      break;
  }
  return phrase;
}

function isDescriptive(tokens: readonly Token[], at: number, nouns: readonly Token[]): boolean {
  const hasNoun = nouns.length > 0;
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  if (token.partOfSpeech === 'ADJ') return !hasNoun || isNoun(next);
  if (fates.test(token.normal)) return !hasNoun;
  return token.partOfSpeech === 'VERB' && participle.test(token.normal) && !hasNoun && isNoun(next);
}

function stemsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token) => !fillers.test(token.normal)).map((token) => token.stem);
}

/** The noun phrase that follows a figure: `Russian servicemen`, `of the service members`. */
export function headAfter(tokens: readonly Token[], end: number): Head {
  let index = tokenFrom(tokens, end);
  if (measureAdjectives.has(tokens[index]?.normal ?? '')) return nobody;
  if (tokens[index]?.normal === '-') index += 1;
  const phrase = readPhrase(tokens, skipPartitive(tokens, index));
  const head = phrase.nouns.at(-1);
  if (head === undefined)
    return {
      modifiers: stemsOf(
        phrase.adjectives.filter((token) => fates.test(token.normal) || token.partOfSpeech === 'ADJ'),
      ),
    };
  return { head: head.stem, modifiers: stemsOf([...phrase.adjectives, ...phrase.nouns.slice(0, -1)]) };
}

/**
 * The noun that a subject or object is built around, read backwards over what hangs on it by a preposition:
 * `toll` in `the death toll from the storm rose to 19`, `limit` in `lowered the limit on the bridge to 15 tons`.
 */
function subjectBefore(tokens: readonly Token[], index: number): Token | undefined {
  let head: Token | undefined;
  for (let at = index; at >= Math.max(0, index - 14); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^(?:[;:.]|that|which|who)$/.test(token.normal)) break;
    if (isNoun(token)) {
      if (head === undefined || tokens[at + 1]?.partOfSpeech === 'ADP') head = token;
    } else if (!['ADJ', 'DET', 'NUM', 'ADP', 'PART', 'PRON'].includes(token.partOfSpeech)) {
      if (head !== undefined) break;
    }
  }
  return head;
}

function isVerb(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'VERB' || token?.partOfSpeech === 'AUX';
}

/** `Deaths: 21`, `the toll rose to 19`, `a crack 14 inches long`, `killed 12`: what a figure without its own noun is about. */
export function headBefore(tokens: readonly Token[], start: number, end: number): Head {
  let at = tokenFrom(tokens, start) - 1;
  const before = tokens[at];
  if (before === undefined) return nobody;
  if (/^[:–—-]$/.test(before.normal) && isNoun(tokens[at - 1])) return headOf(tokens[at - 1]);
  if (isNoun(before))
    return measureAdjectives.has(tokens[tokenFrom(tokens, end)]?.normal ?? '') ? headOf(before) : nobody;
  if (before.partOfSpeech === 'VERB') return verbOf(before);
  const isAdverb = before.partOfSpeech === 'ADV';
  if (!isAdverb && !/^(?:to|at|by|from|of|as|for|than)$/.test(before.normal)) return nobody;
  at -= 1;
  if (before.normal === 'of' && isNoun(tokens[at])) return headOf(tokens[at]);
  while (at > 0 && tokens[at]?.partOfSpeech === 'ADV') at -= 1;
  const verb = tokens[at];
  if (verb !== undefined && /^(?:for|as)$/.test(before.normal))
    return verb.partOfSpeech === 'VERB' ? verbOf(verb) : nobody;
  if (isVerb(verb)) {
    while (at > 0 && /^(?:VERB|AUX|ADV|PART)$/.test(tokens[at]?.partOfSpeech ?? '')) at -= 1;
    return headOf(subjectBefore(tokens, at));
  }
  return isNoun(verb) && /^(?:to|from)$/.test(before.normal) ? headOf(subjectBefore(tokens, at)) : nobody;
}

function verbOf(token: Token): Head {
  return { head: stemWord(token.lemma), modifiers: [] };
}

function headOf(token: Token | undefined): Head {
  return token === undefined ? nobody : { head: token.stem, modifiers: [] };
}

/** True where the figure stands alone before its verb (`18 were freed`) and takes up a noun already counted. */
export function isElliptic(tokens: readonly Token[], end: number): boolean {
  const next = tokens[tokenFrom(tokens, end)];
  return (
    isVerb(next) ||
    (next?.normal === 'of' &&
      /^(?:them|whom|these|those|which)$/.test(tokens[tokenFrom(tokens, end) + 1]?.normal ?? ''))
  );
}
