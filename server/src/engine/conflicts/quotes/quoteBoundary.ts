import { functionWords } from '../../language/functionWords.ts';
import type { VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { plainWords, readQuotedWords, wordsOfQuotation } from './quotedWords.ts';

/** How far outside the marks the words are looked for, in code units. */
const reach = 120;
const auxiliary = /^(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would)$/;

/**
 * Whether one version puts inside the marks what the other says outside them: `18 were “sentenced
 * illegally”` against `“18 were sentenced illegally”`. Quoting less of what was said moves no boundary;
 * only words that stand next to the marks in the other version do.
 */
export function findMovedBoundary(versions: VersionPair, left: Quotation, right: Quotation): boolean {
  if (left.words.length === right.words.length) return false;
  return left.words.length < right.words.length
    ? standsOutside(versions.left, left, versions.right, right)
    : standsOutside(versions.right, right, versions.left, left);
}

function standsOutside(shortIn: Article, short: Quotation, longIn: Article, long: Quotation): boolean {
  const shortWords = plainWords(wordsOfQuotation(shortIn, short));
  const longWords = plainWords(wordsOfQuotation(longIn, long));
  const at = indexOfRun(longWords, shortWords);
  if (at < 0) return false;
  const before = longWords.slice(0, at);
  const after = longWords.slice(at + shortWords.length);
  const outsideBefore = wordsIn(shortIn, {
    start: Math.max(0, short.outer.start - reach),
    end: short.outer.start,
  });
  const outsideAfter = wordsIn(shortIn, { start: short.outer.end, end: short.outer.end + reach });
  return (
    (areNext(outsideBefore.toReversed(), before) &&
      repeats(before.at(0), outsideBefore.slice(-before.length - 1), before)) ||
    (areNext(outsideAfter, after) && repeats(after.at(-1), outsideAfter.slice(0, after.length + 1), after))
  );
}

/**
 * Whether the words nearest to the marks are among those that the longer quotation has, but for an auxiliary. Behind
 * `“argued about everything else”, she said,` the rest of what was said is retold, and no mark has moved.
 */
function areNext(outside: readonly string[], inside: readonly string[]): boolean {
  const nearest = outside.find((word) => !auxiliary.test(word));
  return nearest !== undefined && inside.includes(nearest);
}

function wordsIn({ text }: Article, { start, end }: Span): readonly string[] {
  return plainWords(readQuotedWords(text.slice(start, end)));
}

/** True where the words that the longer quotation has more stand outside the shorter one, but for an auxiliary. */
function repeats(
  outermost: string | undefined,
  outside: readonly string[],
  inside: readonly string[],
): boolean {
  if (outermost === undefined) return false;
  const found = inside.filter((word) => outside.includes(word));
  const isTelling = found.some((word) => !functionWords.has(word));
  return outside.includes(outermost) && isTelling && found.length * 3 >= inside.length;
}

function indexOfRun(words: readonly string[], run: readonly string[]): number {
  for (let at = 0; at + run.length <= words.length; at++) {
    if (run.every((word, offset) => words[at + offset] === word)) return at;
  }
  return -1;
}
