import type { Token } from '../model/token.ts';
import { isParticiple } from './inflect.ts';

/** A headline leaves its auxiliaries out. */
export type WritingStyle = 'prose' | 'headline';

/** The longest line that has no full stop and passes for a headline. */
const longestHeadline = 16;

/** How a sentence is written, as far as its marks tell. */
export function styleOf({
  text,
  tokens,
}: {
  readonly text: string;
  readonly tokens: readonly Token[];
}): WritingStyle {
  return tokens.length <= longestHeadline && !/[.!?:;…"']$/.test(text.trimEnd()) ? 'headline' : 'prose';
}

/** A verb without its *be* must have kept its form: `reach a truce` is no `truce reached`, and `over fire` nobody *fired*. */
export function isClippedAt(
  { words, clipped }: ClippedPhrase,
  tokens: readonly Token[],
  index: number,
): boolean {
  const token = tokens[index + clipped];
  if (token === undefined) return false;
  if (token.partOfSpeech === 'NOUN' && words.length === 1) return isParticiple(token);
  if (token.partOfSpeech !== 'VERB') return true;
  return isParticiple(token) && !hasObject(tokens, index + words.length);
}

/** A phrase that has lost its *be*, with where the word behind it stands. */
interface ClippedPhrase {
  readonly words: readonly string[];
  readonly clipped: number;
}

/** Phrases that have *be* in them, without it, by their first word. */
export function clipPhrases<Phrase extends { readonly words: readonly string[] }>(
  phrases: readonly Phrase[],
): ReadonlyMap<string, readonly (Phrase & ClippedPhrase)[]> {
  const clippedByFirst = new Map<string, readonly (Phrase & ClippedPhrase)[]>();
  for (const phrase of phrases) {
    const words = phrase.words.filter((word) => word !== 'be');
    const clipped = phrase.words.indexOf('be');
    if (clipped < 0) continue;
    const [first = ''] = words;
    clippedByFirst.set(first, [...(clippedByFirst.get(first) ?? []), { ...phrase, words, clipped }]);
  }
  return clippedByFirst;
}

/** How many tokens `~` stands for at most: *remanded the two men in custody*. */
const longestGap = 7;

/** How many tokens the words cover from here on; 0 where they do not stand here. */
export function matchWords(words: readonly string[], tokens: readonly Token[], from: number): number {
  let at = from;
  for (let order = 0; order < words.length; order += 1) {
    const word = words[order];
    if (word === '~') {
      const next = findWithin(tokens, at, words[order + 1] ?? '');
      if (next === undefined) return 0;
      at = next;
      continue;
    }
    if (order > 0 && words[order - 1] !== '~') at = skipAdverbs(tokens, at, word);
    if (!isWord(tokens[at], word)) return 0;
    at += 1;
  }
  return at - from;
}

function findWithin(tokens: readonly Token[], from: number, word: string): number | undefined {
  for (let index = from; index <= from + longestGap; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation') return undefined;
    if (isWord(token, word)) return index;
  }
  return undefined;
}

const denying = /^(?:never|hardly|barely|scarcely|rarely|seldom|nowhere)$/;

/** *was later released*: an adverb may stand between, unless it is the word that is looked for or turns it round (`was never found`). */
function skipAdverbs(tokens: readonly Token[], from: number, word: string | undefined): number {
  let at = from;
  while (
    tokens[at]?.partOfSpeech === 'ADV' &&
    !isWord(tokens[at], word) &&
    !denying.test(tokens[at]?.normal ?? '')
  )
    at += 1;
  return at;
}

function isWord(token: Token | undefined, word: string | undefined): boolean {
  return token !== undefined && token.kind === 'word' && (token.lemma === word || token.normal === word);
}

/** A noun phrase straight behind a verb is what the verb is done to. */
export function hasObject(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[at]?.partOfSpeech ?? '') || tokens[at]?.normal === 'to'
  );
}
