import type { Block, BlockKind } from '../model/article.ts';
import { rememberPair, rememberText } from '../util/remember.ts';

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

/** The words of a text: one object for equal texts, by which what two of them say of each other is remembered. */
interface Wording {
  readonly text: string;
  readonly words: readonly string[];
  /** The same, each once. */
  readonly distinct: ReadonlySet<string>;
}

interface WordedBlock {
  readonly block: Block;
  readonly wording: Wording;
}

/** In how many paragraphs of the article each word stands. */
type Frequencies = ReadonlyMap<string, number>;

/**
 * Makes a caption of each short paragraph that says again what a longer paragraph says in one place: a crosshead, a
 * picture's caption or a pull quote. Where two short paragraphs are alike, the later one is the repetition.
 */
export function markCaptions(blocks: readonly Block[]): readonly Block[] {
  const all = blocks.map((block): WordedBlock => ({ block, wording: readWords(block.text) }));
  const paragraphs = all.filter(({ block }) => block.kind === 'paragraph');
  const frequencies = countParagraphs(paragraphs);
  return all.map((own): Block =>
    repeatsOne(own, paragraphs, frequencies) ? { ...own.block, kind: 'caption' } : own.block,
  );
}

function countParagraphs(paragraphs: readonly WordedBlock[]): Frequencies {
  const frequencies = new Map<string, number>();
  for (const { wording } of paragraphs)
    for (const word of wording.distinct) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return frequencies;
}

function repeatsOne(own: WordedBlock, paragraphs: readonly WordedBlock[], frequencies: Frequencies): boolean {
  const { kind } = own.block;
  const { words } = own.wording;
  const fewest = fewestWords.get(kind) ?? Number.POSITIVE_INFINITY;
  if (words.length < fewest || words.length > mostCaptionWords) return false;
  if (kind === 'paragraph' && hasWordsOfItsOwn(words, frequencies)) return false;
  const rarest = findRarest(words, frequencies);
  return paragraphs.some((source) => repeats(own, source, rarest));
}

/** Whether a paragraph that holds one of a block's rarest words says all that the block says. */
function repeats(own: WordedBlock, source: WordedBlock, rarest: readonly string[]): boolean {
  const [words, others] = [own.wording.words.length, source.wording.words.length];
  if (source === own || others * longerShare <= words) return false;
  if (!rarest.some((word) => source.wording.distinct.has(word))) return false;
  const isSource = others > words * longerShare || precedes(source.block, own.block);
  return isSource && repeatsPassage(own.wording, source.wording);
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

const readWords = rememberText((text): Wording => {
  const words = foldWords(text);
  return { text, words, distinct: new Set(words) };
});

function foldWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Nearly every paragraph has words enough that stand in no other one, so that by them it is found alone. */
function hasWordsOfItsOwn(words: readonly string[], frequencies: Frequencies): boolean {
  let count = 0;
  for (const word of words) {
    if (frequencies.get(word) === 1) count += 1;
    if (count === rareWords) return true;
  }
  return false;
}

function findRarest(words: readonly string[], frequencies: Frequencies): readonly string[] {
  const frequencyOf = (word: string) => frequencies.get(word) ?? 0;
  const rarest: string[] = [];
  for (const word of words) {
    const frequency = frequencyOf(word);
    if (frequency === 0 || frequency > mostBlocksPerWord) continue;
    if (rarest.length === rareWords && frequency >= frequencyOf(rarest.at(-1) ?? '')) continue;
    const behind = rarest.findIndex((other) => frequencyOf(other) > frequency);
    rarest.splice(behind < 0 ? rarest.length : behind, 0, word);
    if (rarest.length > rareWords) rarest.pop();
  }
  return rarest;
}

/** True where one sentence of the source, or two in a row, hold nearly all the words. */
const repeatsPassage = rememberPair(({ words }: Wording, source: Wording): boolean => {
  if (shareOf(words, source.distinct) < repeatedShare) return false;
  const parts = source.text.split(/(?<=[.!?]["')]?)\s+/);
  return parts.some((part, index) => {
    const passage = new Set(foldWords(`${part} ${parts[index + 1] ?? ''}`));
    return shareOf(words, passage) >= repeatedShare;
  });
});

function shareOf(words: readonly string[], passage: ReadonlySet<string>): number {
  return words.filter((word) => passage.has(word)).length / words.length;
}
