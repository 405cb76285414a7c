import packed from './data/wordnet.json';

/**
 * The committed extract of WordNet (made by `scripts/extractWordnet.ts`), unpacked on first use
 * into flat arrays: some 27,000 words and 48,000 senses ("synsets"), in about 20 ms.
 * A synset is a number; those of one part of speech lie together.
 */
export interface WordnetTables {
  /** The number of a word in lower case; two-word verbs are written `give_up`. */
  readonly numberByWord: ReadonlyMap<string, number>;
  /** The senses of word `w` are at `firstSense[w]` to `firstSense[w + 1]` of the next two. */
  readonly firstSense: Int32Array;
  readonly senseSynsets: Int32Array;
  /** How much of the word's use in its part of speech a sense has, in fortieths. */
  readonly senseShares: Int32Array;
  /** Hypernyms; of a satellite adjective, the head of its cluster. */
  readonly parents: Links;
  readonly antonyms: Links;
  readonly verbGroups: Links;
  /** `die` and `death`, `decide` and `decision`. */
  readonly derivations: Links;
  /** Members of one class too near to exclude one another: `sea` and `ocean`. */
  readonly nearKin: Links;
  readonly classes: readonly AlternationClass[];
  readonly firstVerb: number;
  readonly firstAdjective: number;
  readonly firstAdverb: number;
}

/** The neighbours of synset `s` are `targets[first[s]]` to `targets[first[s + 1]]`. */
export interface Links {
  readonly first: Int32Array;
  readonly targets: Int32Array;
}

/** Kinds of thing that exclude one another in one place of a sentence: `instrument`. */
export interface AlternationClass {
  readonly name: string;
  /** Its members lie below these. */
  readonly roots: readonly number[];
  /** These and what lies below them are members too. */
  readonly members: readonly number[];
  readonly without: readonly number[];
}

let tables: WordnetTables | undefined;

export function wordnetTables(): WordnetTables {
  tables ??= unpackTables();
  return tables;
}

/** Printable ASCII without space, quote (34) and backslash (92), base 44; from 44 up another digit follows. */
function unpackNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = unpackDigit(text.charCodeAt(index));
    if (digit >= 44) {
      value = value * 44 + digit - 44;
    } else {
      numbers[count] = value * 44 + digit;
      count += 1;
      value = 0;
    }
  }
  return numbers.subarray(0, count);
}

function unpackDigit(code: number): number {
  return code - 33 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
}

/** Each word is one digit for the letters that it shares with the word before, then its other letters. */
function unpackWords(text: string): Map<string, number> {
  const numberByWord = new Map<string, number>();
  let word = '';
  for (const piece of text.split(' ')) {
    const shared = unpackDigit(piece.charCodeAt(0));
    word = word.slice(0, shared) + piece.slice(1);
    numberByWord.set(word, numberByWord.size);
  }
  return numberByWord;
}

function unpackTables(): WordnetTables {
  const numberByWord = unpackWords(packed.words);
  return {
    numberByWord,
    ...unpackSenses(packed.senses, numberByWord.size),
    parents: unpackParents(packed.parents, packed.synsetCount),
    antonyms: unpackPairs(packed.antonyms, packed.synsetCount),
    verbGroups: unpackPairs(packed.verbGroups, packed.synsetCount),
    derivations: unpackPairs(packed.derivations, packed.synsetCount),
    nearKin: unpackPairs(packed.nearKin, packed.synsetCount),
    classes: packed.classes,
    firstVerb: packed.firstByPart.v,
    firstAdjective: packed.firstByPart.a,
    firstAdverb: packed.firstByPart.r,
  };
}

type SenseTables = Pick<WordnetTables, 'firstSense' | 'senseSynsets' | 'senseShares'>;

/** By word: how many senses; for each its synset and its share. */
function unpackSenses(text: string, wordCount: number): SenseTables {
  const numbers = unpackNumbers(text);
  const senseCount = (numbers.length - wordCount) / 2;
  const firstSense = new Int32Array(wordCount + 1);
  const senseSynsets = new Int32Array(senseCount);
  const senseShares = new Int32Array(senseCount);
  let at = 0;
  let sense = 0;
  for (let word = 0; word < wordCount; word += 1) {
    const count = numbers[at] ?? 0;
    at += 1;
    for (let index = 0; index < count; index += 1) {
      senseSynsets[sense] = numbers[at] ?? 0;
      senseShares[sense] = numbers[at + 1] ?? 0;
      at += 2;
      sense += 1;
    }
    firstSense[word + 1] = sense;
  }
  return { firstSense, senseSynsets, senseShares };
}

/** By synset: how many parents, then twice the distance back to each, odd where it lies ahead. */
function unpackParents(text: string, synsetCount: number): Links {
  const numbers = unpackNumbers(text);
  const first = new Int32Array(synsetCount + 1);
  const targets = new Int32Array(numbers.length - synsetCount);
  let at = 0;
  let target = 0;
  for (let synset = 0; synset < synsetCount; synset += 1) {
    const count = numbers[at] ?? 0;
    at += 1;
    for (let index = 0; index < count; index += 1) {
      const distance = numbers[at] ?? 0;
      targets[target] = distance % 2 === 0 ? synset - distance / 2 : synset + (distance - 1) / 2;
      at += 1;
      target += 1;
    }
    first[synset + 1] = target;
  }
  return { first, targets };
}

/** Pairs, each once: the step of the smaller number from the pair before, then the distance to the larger. */
function unpackPairs(text: string, synsetCount: number): Links {
  const numbers = unpackNumbers(text);
  const first = new Int32Array(synsetCount + 1);
  const targets = new Int32Array(numbers.length);
  forEachPair(numbers, (low, high) => {
    first[low + 1] = (first[low + 1] ?? 0) + 1;
    first[high + 1] = (first[high + 1] ?? 0) + 1;
  });
  for (let synset = 0; synset < synsetCount; synset += 1) {
    first[synset + 1] = (first[synset + 1] ?? 0) + (first[synset] ?? 0);
  }
  const next = first.slice();
  const place = (from: number, to: number): void => {
    const at = next[from] ?? 0;
    targets[at] = to;
    next[from] = at + 1;
  };
  forEachPair(numbers, (low, high) => {
    place(low, high);
    place(high, low);
  });
  return { first, targets };
}

function forEachPair(numbers: Int32Array, use: (low: number, high: number) => void): void {
  let low = 0;
  for (let index = 0; index < numbers.length; index += 2) {
    low += numbers[index] ?? 0;
    use(low, low + (numbers[index + 1] ?? 0));
  }
}
