import { functionWords } from '../../language/functionWords.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';
import type { Transposition } from './findTransposition.ts';

/** A longer passage that changed is rewritten, and no exchange. */
const longestPassage = 24;

/**
 * The two phrases of which the one stands first in the one sentence and the other in the other, with the same words between them
 * and around: `the senator accused the attorney general`. A diff keeps the longest run in place, here `the attorney
 * general`, and shows no exchange. A verb may change its number with its subject: `has taken`, `have taken`.
 */
export function findTurned(left: readonly Token[], right: readonly Token[]): Transposition | undefined {
  const [own, other] = [wordsOf(left), wordsOf(right)];
  if (own.length !== other.length) return undefined;
  let [from, to] = [0, own.length];
  while (from < to && own[from]?.print === other[from]?.print) from += 1;
  while (to > from && own[to - 1]?.print === other[to - 1]?.print) to -= 1;
  if (to - from < 3 || to - from > longestPassage) return undefined;
  return turnedIn(own.slice(from, to), other.slice(from, to));
}

interface Word {
  readonly at: number;
  readonly print: string;
  readonly isContent: boolean;
}

/** The words without marks and articles, which change with their nouns. */
function wordsOf(tokens: readonly Token[]): readonly Word[] {
  return tokens.flatMap(({ kind, normal, stem, lemma, partOfSpeech }, at) => {
    if (kind === 'punctuation' || /^(?:the|an?)$/.test(normal)) return [];
    const print = partOfSpeech === 'AUX' ? lemma : stem;
    return [{ at, print, isContent: !functionWords.has(normal) && partOfSpeech !== 'AUX' }];
  });
}

/** The shortest phrases that were exchanged, each beginning and ending with a word that tells something. */
function turnedIn(own: readonly Word[], other: readonly Word[]): Transposition | undefined {
  const length = own.length;
  for (let first = 1; first < length - 1; first += 1) {
    for (let second = 1; first + second < length; second += 1) {
      const isTurned =
        areAlike(own, 0, other, length - first, first) &&
        areAlike(own, length - second, other, 0, second) &&
        areAlike(own, first, other, second, length - first - second);
      const phrases = [
        own.slice(0, first),
        own.slice(length - second),
        other.slice(0, second),
        other.slice(length - first),
      ].map(rangeOf);
      if (!isTurned) continue;
      const [a, b, c, d] = phrases;
      return a && b && c && d ? { left: [a, b], right: [c, d] } : undefined;
    }
  }
  return undefined;
}

function areAlike(
  own: readonly Word[],
  ownFrom: number,
  other: readonly Word[],
  otherFrom: number,
  count: number,
): boolean {
  for (let step = 0; step < count; step += 1)
    if (own[ownFrom + step]?.print !== other[otherFrom + step]?.print) return false;
  return true;
}

function rangeOf(words: readonly Word[]): TokenRange | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first?.isContent === true && last?.isContent === true
    ? { from: first.at, to: last.at + 1 }
    : undefined;
}
