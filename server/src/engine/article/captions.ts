import type { Block, BlockKind } from '../model/article.ts';

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

/** A word in more sentences than this finds nothing. */
const mostSentencesPerWord = 40;

interface Passage {
  readonly block: number;
  readonly words: ReadonlySet<string>;
}

/**
 * Makes a caption of each short paragraph that says again what a longer paragraph says in one place: a crosshead, a
 * picture's caption or a pull quote. Where two short paragraphs are alike, the later one is the repetition.
 */
export function markCaptions(blocks: readonly Block[]): readonly Block[] {
  const wordsByBlock = blocks.map((block) => readWords(block.text));
  const passages = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' ? cutPassages(block.text, index) : [],
  );
  const passagesByWord = indexPassages(passages);
  return blocks.map((block, index): Block => {
    const words = wordsByBlock[index] ?? [];
    const fewest = fewestWords.get(block.kind) ?? Number.POSITIVE_INFINITY;
    if (words.length < fewest || words.length > mostCaptionWords) return block;
    const repeats = findCandidates(new Set(words), passagesByWord).some((passage) => {
      const source = blocks[passage.block];
      if (source === undefined || source === block || shareOf(words, passage.words) < repeatedShare)
        return false;
      const sourceWords = wordsByBlock[passage.block]?.length ?? 0;
      return (
        sourceWords > words.length * longerShare ||
        (sourceWords * longerShare > words.length && precedes(source, block))
      );
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
  return /[.!?…]["')]*\s*$/.test(text);
}

function readWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Neighbouring pairs of sentences, so that a pull quote of two sentences finds its source. */
function cutPassages(text: string, block: number): readonly Passage[] {
  const parts = text.split(/(?<=[.!?]["')]?)\s+/);
  return parts.map((part, index) => ({
    block,
    words: new Set(readWords(`${part} ${parts[index + 1] ?? ''}`)),
  }));
}

function indexPassages(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const passagesByWord = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const word of passage.words) {
      const list = passagesByWord.get(word);
      if (list === undefined) passagesByWord.set(word, [passage]);
      else if (list.length <= mostSentencesPerWord) list.push(passage);
    }
  }
  return passagesByWord;
}

/** The passages that hold one of the three rarest words. */
function findCandidates(
  words: ReadonlySet<string>,
  passagesByWord: ReadonlyMap<string, readonly Passage[]>,
): readonly Passage[] {
  const lists = [...words]
    .map((word) => passagesByWord.get(word) ?? [])
    .filter((list) => list.length > 0 && list.length <= mostSentencesPerWord)
    .sort((a, b) => a.length - b.length);
  return [...new Set(lists.slice(0, 3).flat())];
}

function shareOf(words: readonly string[], passage: ReadonlySet<string>): number {
  return words.filter((word) => passage.has(word)).length / words.length;
}
