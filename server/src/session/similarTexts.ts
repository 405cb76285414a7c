/** Words of a text, folded for comparison: lower case, composed accents, letters and digits only. */
export function foldedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * How much of their wording two texts share, 0–1: Dice's coefficient over the sets of their words
 * (Dice, "Measures of the amount of ecologic association between species", 1945).
 */
export function textSimilarity(one: string, other: string): number {
  const wordsOfOne = new Set(foldedWords(one));
  const wordsOfOther = new Set(foldedWords(other));
  if (wordsOfOne.size + wordsOfOther.size === 0) return 1;
  let shared = 0;
  for (const word of wordsOfOne) if (wordsOfOther.has(word)) shared += 1;
  return (2 * shared) / (wordsOfOne.size + wordsOfOther.size);
}

/** Above this, two sentences are taken for the same one after an edit. */
export const sameSentence = 0.5;

/** The word of a list that is spelled most like a given one, for "did you mean"; `undefined` where none is near. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const near = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

/** Levenshtein's distance over UTF-16 units. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (current[column - 1] ?? 0) + 1,
          (previous[column] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
