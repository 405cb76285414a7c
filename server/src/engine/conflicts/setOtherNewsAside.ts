import { monthNumbers, weekdayNumbers } from '../language/calendar.ts';
import { functionWords } from '../language/functionWords.ts';
import type { SentencePair, VersionPair } from '../model/alignment.ts';
import type { Article, Block } from '../model/article.ts';
import type { NameMention } from '../model/name.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { remember } from '../util/remember.ts';
import { keepOne } from './rememberByBasis.ts';

/** From here on two sentences are alike enough to tell that the item which holds one of them is about the story. */
const likeEnough = 0.35;
/** A sentence that a longer one holds is less like it than an equal would be. */
const shareOfContainment = 0.7;

/** `MAPS. The governors …`, `Meanwhile, in Switzerland: A slide …`: a paragraph that begins other news. */
const beginsItem =
  /^\s*(?:\p{Lu}[\p{Lu}\d '’&/-]{2,40}[.:|]\s|(?:meanwhile|elsewhere|also today|in other news|in brief|and finally)\b[^.]{0,40}[,:])/u;

/** Sentences of one item of a digest, by their indexes. */
type Item = readonly number[];

/**
 * The pairs of versions without the items of a digest that tell other news: they name whom and what no other version
 * names, and no sentence of theirs is much like any sentence elsewhere. What they count and date is another thing,
 * however equal (`voted 5-2`) or close (`181 pupils`, `118 votes`) the figures are.
 */
export const setOtherNewsAside = remember((versionPairs: readonly VersionPair[]): readonly VersionPair[] => {
  const articles = new Set(versionPairs.flatMap(({ left, right }) => [left, right]));
  const aside = new Map([...articles].map((article) => [article, otherNews(article, versionPairs)] as const));
  return versionPairs.map((versions) =>
    without(versions, aside.get(versions.left) ?? nothing, aside.get(versions.right) ?? nothing),
  );
});

const nothing: ReadonlySet<number> = new Set();

/** Keeps its identity while the same sentences are left out. */
function without(versions: VersionPair, left: ReadonlySet<number>, right: ReadonlySet<number>): VersionPair {
  if (left.size === 0 && right.size === 0) return versions;
  return keepFiltered(versions, {
    ...versions,
    leftSentences: versions.leftSentences.filter(({ index }) => !left.has(index)),
    rightSentences: versions.rightSentences.filter(({ index }) => !right.has(index)),
    pairs: versions.pairs.filter((pair) => !left.has(pair.left.index) && !right.has(pair.right.index)),
  });
}

const keepFiltered = keepOne(({ leftSentences, rightSentences }: VersionPair) =>
  [leftSentences, rightSentences].map((kept) => kept.map(({ index }) => index).join(' ')).join('|'),
);

function otherNews(article: Article, versionPairs: readonly VersionPair[]): ReadonlySet<number> {
  const items = itemsOf(article);
  if (items.length < 2) return nothing;
  const likeness = likenessOf(article, versionPairs);
  const others = versionPairs.flatMap(({ left, right }) =>
    left === article ? [right] : right === article ? [left] : [],
  );
  return new Set(
    items
      .filter((item) => item.every((index) => (likeness.get(index) ?? 0) < likeEnough))
      .filter((item) => namesOthers(item, article, others))
      .flat(),
  );
}

/** How like its best partner in any version each sentence is, by its index. */
function likenessOf(article: Article, versionPairs: readonly VersionPair[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { left, right, pairs } of versionPairs) {
    if (left !== article && right !== article) continue;
    for (const pair of pairs) {
      const { index } = left === article ? pair.left : pair.right;
      if (!shareWords(pair)) continue;
      const likeness = Math.max(pair.similarity, pair.containment * shareOfContainment);
      best.set(index, Math.max(best.get(index) ?? 0, likeness));
    }
  }
  return best;
}

/** Words besides figures and dates that two sentences of one story have in common, unless the shorter has fewer. */
const leastShared = 2;

const shareWords = remember((pair: SentencePair): boolean => {
  const [own, other] = [wordsOf(pair.left.sentence.analysis), wordsOf(pair.right.sentence.analysis)];
  const shared = [...own].filter((stem) => other.has(stem)).length;
  return shared >= Math.min(leastShared, own.size, other.size);
});

const wordsOf = remember(
  ({ tokens }: SentenceAnalysis): ReadonlySet<string> =>
    new Set(
      tokens
        .filter(
          ({ kind, normal }) =>
            kind === 'word' &&
            !functionWords.has(normal) &&
            !monthNumbers.has(normal) &&
            !weekdayNumbers.has(normal),
        )
        .map(({ stem }) => stem),
    ),
);

/** Cut where a heading, a line that stands for one, or a paragraph with a key in capitals begins. */
const itemsOf = remember(({ blocks, sentences }: Article): readonly Item[] => {
  const items: number[][] = [[]];
  let block = -1;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.block !== block && isItemStart(blocks, sentence.block)) items.push([]);
    block = sentence.block;
    items.at(-1)?.push(index);
  }
  return items.filter((item) => item.length > 0);
});

function isItemStart(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  if (block.kind === 'heading') return true;
  const isLone = blocks[index - 1]?.kind !== 'listItem' && blocks[index + 1]?.kind !== 'listItem';
  return (block.kind === 'listItem' && isLone) || (block.kind === 'paragraph' && beginsItem.test(block.text));
}

/** Whether an item names somebody or something, and no fewer that the other versions lack than that they have. */
function namesOthers(item: Item, article: Article, others: readonly Article[]): boolean {
  const own = new Set(item.flatMap((index) => [...namesInSentence(article, index)]));
  const strange = [...own].filter((name) => !others.some((other) => namesIn(other).has(name))).length;
  return strange > 0 && strange * 2 >= own.size;
}

const namesIn = remember(
  (article: Article): ReadonlySet<string> =>
    new Set(article.sentences.flatMap((_, index) => [...namesInSentence(article, index)])),
);

/** The last word of each name: `merisk`, and `storhaug` of `Ingvild Storhaug`; an abbreviation may stand for any name. */
function namesInSentence({ sentences }: Article, index: number): ReadonlySet<string> {
  const sentence = sentences[index];
  if (sentence === undefined || sentence.blockKind === 'heading') return nobody;
  const { names, places } = sentence.analysis.facts;
  return new Set(
    [
      ...names.filter(isCertain).map(({ words }) => words.at(-1)?.text ?? ''),
      ...places.map(({ place }) => lastWord(place)),
    ]
      .filter((word) => !/^\p{Lu}{2,5}$/u.test(word))
      .map((word) => word.toLowerCase()),
  );
}

/** A capital at the start of a sentence makes no name, nor does a day: `Total 118 million`, `on Sunday`. */
function isCertain({ words, span, isDoubtful }: NameMention): boolean {
  if (isDoubtful === true || (words.length === 1 && span.start === 0)) return false;
  return !words.some(({ text }) => weekdayNumbers.has(text.toLowerCase()));
}

const nobody: ReadonlySet<string> = new Set();

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
