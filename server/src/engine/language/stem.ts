import porter2 from 'wink-porter2-stemmer';

/** How many stems are remembered: an English story uses some five thousand words. */
const rememberedStems = 50_000;

/** Longer runs of letters are no English words, and are not worth the stemmer's patterns. */
const longestWord = 40;

const stemsByWord = new Map<string, string>();

/**
 * Stem of a word that is already in lower case: `troops` and `troop` give `troop`.
 * Words with digits keep their form, because the stemmer uses a digit as a mark of its own.
 *
 * Porter2: M. F. Porter, "Snowball: a language for stemming algorithms", 2001.
 */
export function stemWord(word: string): string {
  const remembered = stemsByWord.get(word);
  if (remembered !== undefined) return remembered;
  if (stemsByWord.size >= rememberedStems) stemsByWord.clear();
  const stem = isStemmable(word) ? porter2(word) : word;
  stemsByWord.set(word, stem);
  return stem;
}

/** The stemmer keeps its exceptions in a plain object, so that the names every object inherits would be found there. */
function isStemmable(word: string): boolean {
  return word.length <= longestWord && !/[^\p{L}\p{M}'-]/u.test(word) && !(word in Object.prototype);
}
