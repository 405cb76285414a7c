import { foldName } from '../../language/transliteration.ts';
import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { callingsOf } from './callings.ts';
import { readDesignations, type Designation } from './readDesignations.ts';
import { loneTelling } from './tellingWords.ts';

/**
 * A designation of which the other version does not have every word. It stays the same object while the same words are
 * odd, wherever an edit moves it: what two of them say of each other is remembered by it.
 */
export interface OddName {
  readonly designation: Designation;
  /** Its words that stand nowhere in the other version. */
  readonly odd: readonly string[];
  /** The one of them that tells something: undefined where none does, or several do. */
  readonly lone: string | undefined;
  /** They in one string, by which two places of one name are told. */
  readonly print: string;
  /** Its words that do stand there. */
  readonly known: readonly string[];
  /** What its sentence says that the bearer is, sorts of place apart. */
  readonly callings: ReadonlySet<string>;
}

/** An odd name in its sentence. */
export interface LeftOver {
  readonly name: OddName;
  readonly placed: PlacedSentence;
}

export interface LeftOvers {
  readonly left: readonly LeftOver[];
  readonly right: readonly LeftOver[];
}

/** Lines about the article instead of the news. */
const silentBlocks = new Set(['metadata', 'byline', 'dateline']);

/** What either version of two calls by words that the other has not: all else cancels. */
export const leftOversOf: (versions: VersionPair) => LeftOvers = remember(
  ({ left, right, leftSentences, rightSentences }: VersionPair) => ({
    left: leftOversIn(leftSentences, wordsOf(right)),
    right: leftOversIn(rightSentences, wordsOf(left)),
  }),
);

function leftOversIn(sentences: readonly PlacedSentence[], words: ReadonlySet<string>): readonly LeftOver[] {
  const leftOvers: LeftOver[] = [];
  for (const { designation, placed } of placeDesignations(sentences)) {
    const places = placesOfOdd(designation, words);
    if (places > 0) leftOvers.push({ name: oddName(designation, placed.sentence.analysis, places), placed });
  }
  return leftOvers;
}

export interface PlacedDesignation {
  readonly designation: Designation;
  readonly placed: PlacedSentence;
}

/** All that the sentences of a version call something by, where it stands. */
export const placeDesignations: (sentences: readonly PlacedSentence[]) => readonly PlacedDesignation[] =
  remember((sentences) => {
    const all: PlacedDesignation[] = [];
    for (const placed of sentences) {
      const { blockKind, analysis } = placed.sentence;
      if (silentBlocks.has(blockKind)) continue;
      for (const designation of readDesignations(analysis)) all.push({ designation, placed });
    }
    return all;
  });

/** A designation belongs to one sentence, whose analysis tells the callings. */
function oddName(designation: Designation, analysis: SentenceAnalysis, places: number): OddName {
  const names = oddNamesOf(designation);
  const same = names.get(places);
  if (same) return same;
  const isOdd = (_: string, place: number) => Math.floor(places / 2 ** place) % 2 === 1;
  const odd = designation.words.filter(isOdd);
  const name = {
    designation,
    odd,
    lone: loneTelling(odd),
    print: odd.join(' '),
    known: designation.words.filter((word) => !odd.includes(word)),
    callings: callingsOf(analysis, designation),
  };
  names.set(places, name);
  return name;
}

/** By the places of what of them is odd. */
const oddNamesOf: (designation: Designation) => Map<number, OddName> = remember(() => new Map());

/**
 * The places of the odd words as one number, a bit for each (no name has fifty words): it is asked of every name of either
 * version, and a list of the words would be made for each. The figure of a code tells nothing by itself: `5` of `Orrin 5`
 * may well stand elsewhere.
 */
function placesOfOdd({ form, words }: Designation, known: ReadonlySet<string>): number {
  const isCode = form === 'code' && words.length > 1;
  if (isCode && known.has(words.join(' '))) return 0;
  let places = 0;
  let bit = 1;
  for (const word of words) {
    if (isCode ? bit > 1 : !known.has(word)) places += bit;
    bit *= 2;
  }
  return places;
}

/** Every word of an article, folded, with the parts of compounds and with the figures behind words: `orrin 5`. */
export const wordsOf: (article: Article) => ReadonlySet<string> = remember(({ sentences }: Article) => {
  const words = new Set<string>();
  for (const { analysis } of sentences) for (const word of wordsIn(analysis)) words.add(word);
  return words;
});

const wordsIn = sentenceReaders.remember(({ tokens }: SentenceAnalysis): readonly string[] => {
  const words = new Set<string>();
  tokens.forEach(({ normal }, index) => {
    const word = foldName(normal).replace(/\.$/, '');
    words.add(word);
    for (const part of word.split(/[-–]/)) words.add(part);
    const next = tokens[index + 1];
    if (next?.kind === 'number') words.add(`${word} ${next.normal}`);
  });
  return [...words];
});

/** All that an article calls something by, its words joined by spaces. */
export const designationsOf: (article: Article) => ReadonlySet<string> = remember(
  ({ sentences }: Article) =>
    new Set(
      collect(sentences, ({ analysis }) => readDesignations(analysis).map(({ words }) => words.join(' '))),
    ),
);
