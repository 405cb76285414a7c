import distance from 'jaro-winkler';

/**
 * Spellings of one name: how near two are, and whether they are two ways of writing one foreign name in
 * Latin letters (`Zelenskyy`, `Zelensky`), which is a matter of house style rather than a slip.
 */

/** Letters that Unicode does not take apart into a letter and an accent. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ı', 'i'],
]);

/** Sound-alikes of the usual romanisations, applied in this order to a word without accents. */
const soundRules: readonly (readonly [RegExp, string])[] = [
  [/(?:shch|sch|sh|sz)/g, 's'],
  [/(?:tch|tsch|cz|ch|tj)/g, 'c'],
  [/kh/g, 'h'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/ck|q|c(?=[aou])/g, 'k'],
  [/x/g, 'ks'],
  [/ou/g, 'u'],
  [/(?:iy|yy|ij|ii|y)/g, 'i'],
  [/'/g, ''],
];

/** A bound on each memory: a story holds some hundred names, a workspace some thousand. */
const mostRemembered = 20_000;

const similarities = new Map<string, number>();
const foldings = new Map<string, string>();
const skeletons = new Map<string, string>();

/** In lower case, composed, without accents: `Bolaños` gives `bolanos`. */
export function foldName(word: string): string {
  return remember(foldings, word, () =>
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[łøđðþæœßı]/gu, (letter) => plainLetters.get(letter) ?? letter)
      .replace(/[’‘ʼ`´]/gu, "'"),
  );
}

/** What is left of a name when the choices of a romanisation are undone: equal for `Zelenskyy` and `Zelensky`. */
export function skeletonOfName(word: string): string {
  return remember(skeletons, word, () =>
    soundRules.reduce((name, [pattern, sound]) => name.replace(pattern, sound), foldName(word)),
  );
}

/**
 * Jaro-Winkler similarity of two names without case and accents, 0–1 (Winkler 1990), but never less than .9 where
 * one edit in five letters or more turns one into the other, which the measure underrates near the beginning.
 * Remembered by the pair.
 */
export function nameSimilarity(a: string, b: string): number {
  const [first, second] = a < b ? [a, b] : [b, a];
  return remember(similarities, `${first}\n${second}`, () => {
    const left = foldName(first);
    const right = foldName(second);
    if (left === right) return 1;
    const similarity = distance(left, right);
    return Math.min(left.length, right.length) >= 5 && isOneEdit(left, right)
      ? Math.max(similarity, 0.9)
      : similarity;
  });
}

/** True where one letter is added, left out or replaced, or two neighbours are exchanged. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** True where two different spellings differ by their romanisation only. */
export function areTransliterations(a: string, b: string): boolean {
  return a !== b && skeletonOfName(a) === skeletonOfName(b);
}

function remember<Value>(memory: Map<string, Value>, key: string, compute: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = compute();
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(key, value);
  return value;
}
