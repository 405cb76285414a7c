import type { Block, BlockKind } from '../model/article.ts';
import { rememberText } from '../util/remember.ts';

/** A caption or pull quote is one or two sentences. */
const mostCaptionWords = 60;

/** A heading shares a few plain words with any text; a crosshead that quotes the body is longer. */
const fewestWords: ReadonlyMap<BlockKind, number> = new Map([
  ['paragraph', 5],
  ['heading', 7],
]);

/** A block is clearly longer than another from here. */
const longerShare = 1.3;

/** The part of its words that a caption shares with the sentence it repeats. */
const repeatedShare = 0.85;

/** By so many of its rarest words the paragraphs that a block may repeat are found. */
const rareWords = 3;

/** A word in more paragraphs than this finds nothing. */
const mostBlocksPerWord = 40;

/**
 * Makes a caption of each short paragraph that says again what a longer paragraph says in one place: a crosshead, a
 * picture's caption or a pull quote. Where two short paragraphs are alike, the later one is the repetition.
 */
export function markCaptions(blocks: readonly Block[]): readonly Block[] {
  const wordsByBlock = new Map(blocks.map((block) => [block, readWords(block.text)]));
  const blocksByWord = indexParagraphs(wordsByBlock);
  return blocks.map((block): Block => {
    const words = wordsByBlock.get(block) ?? [];
    const fewest = fewestWords.get(block.kind) ?? Number.POSITIVE_INFINITY;
    if (words.length < fewest || words.length > mostCaptionWords) return block;
    const repeats = findCandidates(words, blocksByWord).some((source) => {
      if (source === block) return false;
      const sourceWords = wordsByBlock.get(source) ?? [];
      const isLonger = sourceWords.length > words.length * longerShare;
      const isSource =
        isLonger || (sourceWords.length * longerShare > words.length && precedes(source, block));
      return isSource && repeatsPassage(words, sourceWords, source.text);
    });
    return repeats ? { ...block, kind: 'caption' } : block;
  });
}

/** Of two short blocks that are alike the one that ends as a sentence is the body's; else the first. */
function precedes(source: Block, block: Block): boolean {
  const isSourceSentence = endsAsSentence(source.text);
  return isSourceSentence === endsAsSentence(block.text)
    ? source.span.start < block.span.start
    : isSourceSentence;
}

function endsAsSentence(text: string): boolean {
  return /[.!?…]["')]*\s*$/.test(text.slice(-6));
}

const readWords = rememberText((text: string): readonly string[] => {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
});

function indexParagraphs(
  wordsByBlock: ReadonlyMap<Block, readonly string[]>,
): ReadonlyMap<string, readonly Block[]> {
  const blocksByWord = new Map<string, Block[]>();
  for (const [block, words] of wordsByBlock) {
    if (block.kind !== 'paragraph') continue;
    for (const word of words) {
      const list = blocksByWord.get(word);
      if (list === undefined) blocksByWord.set(word, [block]);
      else if (list.at(-1) !== block && list.length <= mostBlocksPerWord) list.push(block);
    }
  }
  return blocksByWord;
}

/** The paragraphs that hold one of the rarest words. */
function findCandidates(
  words: readonly string[],
  blocksByWord: ReadonlyMap<string, readonly Block[]>,
): readonly Block[] {
  const rarest: (readonly Block[])[] = [];
  for (const word of words) {
    const list = blocksByWord.get(word);
    if (list === undefined || list.length > mostBlocksPerWord) continue;
    if (rarest.length === rareWords && list.length >= (rarest.at(-1)?.length ?? 0)) continue;
    const behind = rarest.findIndex(({ length }) => length > list.length);
    rarest.splice(behind < 0 ? rarest.length : behind, 0, list);
    if (rarest.length > rareWords) rarest.pop();
  }
  return [...new Set(rarest.flat())];
}

/** True where one sentence of the source, or two in a row, hold nearly all the words. */
function repeatsPassage(words: readonly string[], sourceWords: readonly string[], source: string): boolean {
  if (shareOf(words, new Set(sourceWords)) < repeatedShare) return false;
  const parts = source.split(/(?<=[.!?]["')]?)\s+/);
  return parts.some((part, index) => {
    const passage = new Set(readWords(`${part} ${parts[index + 1] ?? ''}`));
    return shareOf(words, passage) >= repeatedShare;
  });
}

function shareOf(words: readonly string[], passage: ReadonlySet<string>): number {
  return words.filter((word) => passage.has(word)).length / words.length;
}
