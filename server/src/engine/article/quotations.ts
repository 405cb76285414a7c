import type { Block } from '../model/article.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Sentence, SentenceAnalysis } from '../model/sentence.ts';
import type { Token } from '../model/token.ts';
import { findQuotedPassages, type QuotedPassage } from './quotationMarks.ts';
import { remember, rememberText } from '../util/remember.ts';
import { readCue, readSignature } from './speakerLabels.ts';
import {
  type Attribution,
  describeSpeaker,
  type Found,
  placeAttribution,
  readBefore,
  readBehind,
} from './speakers.ts';

/** An attribution stands close to its quotation: more of a long sentence is not read. */
const mostTokensRead = 80;
/** Behind a label or a dash, fewer quoted words are a name or a motto. */
const fewestSpoken = 4;

/**
 * The quotations of an article in reading order, with their speakers where the text around names them. Sentences must
 * be those of the blocks, in order. `text` is the original; without it, curly single marks and Markdown's quoted
 * paragraphs cannot be told from apostrophes and plain paragraphs.
 *
 * `“We go on,” said Ana Ruiz. “We always do.”` gives two, both by Ana Ruiz.
 */
export function findQuotations(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  text?: string,
): readonly Quotation[] {
  const original = text ?? restoreText(blocks);
  const quotations: Quotation[] = [];
  let before: QuotedPassage | undefined;
  for (const passage of findQuotedPassages(blocks, original)) {
    const quotation = readQuotation(blocks, sentences, passage, original);
    if (quotation === undefined) continue;
    const previous = quotations.at(-1);
    const isSameSpeaker =
      quotation.speaker === undefined &&
      previous !== undefined &&
      (passage.continues || (before?.block === passage.block && resumes(quotation, previous, sentences)));
    quotations.push(isSameSpeaker ? { ...quotation, ...attributionOf(previous) } : quotation);
    before = passage;
  }
  return quotations;
}

/** The masked text of all blocks in its places. */
function restoreText(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) text += ' '.repeat(block.span.start - text.length) + block.text;
  return text;
}

function attributionOf({ speaker, verb }: Quotation): Attribution {
  return { ...(speaker !== undefined && { speaker }), ...(verb !== undefined && { verb }) };
}

function readQuotation(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  passage: QuotedPassage,
  text: string,
): Quotation | undefined {
  const block = blocks[passage.block];
  const sentence = findSentence(sentences, passage.outer.start);
  const first = sentences[sentence];
  const last = sentences[findSentence(sentences, passage.outer.end - 1)];
  if (block === undefined || first === undefined || last === undefined) return undefined;
  const words = foldWords(
    block.text.slice(passage.span.start - block.span.start, passage.span.end - block.span.start),
  );
  if (words.length === 0) return undefined;
  const own = { span: passage.span, outer: passage.outer, words, sentence };
  const cued = readCueBefore(sentences, sentence, passage);
  if (cued.speaker !== undefined) return { ...own, ...cued };
  const behind = placeAttribution(last, findBehind(last.analysis, passage.outer.end - last.span.start));
  if (behind.speaker !== undefined) return { ...own, ...behind };
  const ahead = placeAttribution(first, findAhead(first.analysis, passage.outer.start - first.span.start));
  const isLabel =
    ahead.verb === undefined &&
    (block.kind === 'listItem' || /[–—-]\s*$/.test(textAhead(first, passage))) &&
    !isSentence(passage, words, last, text);
  if (!isLabel && (ahead.speaker !== undefined || ahead.verb !== undefined)) return { ...own, ...ahead };
  return {
    ...own,
    ...behind,
    ...readSignatureBelow(sentences, last, passage, text),
    ...readColonBefore(sentences, sentence, passage),
  };
}

/** Whole sentences with nothing behind them, which no name of a thing or nickname is. */
function isSentence(
  { span, outer }: QuotedPassage,
  words: readonly string[],
  last: Sentence,
  text: string,
): boolean {
  const isClosed = /[.!?…]\W*$/.test(text.slice(span.start, outer.end));
  return (
    isClosed &&
    words.length >= fewestSpoken &&
    tokensBehind(last.analysis, outer.end - last.span.start).every(isMark)
  );
}

function isMark({ kind }: Token): boolean {
  return kind === 'punctuation';
}

function textAhead({ analysis, span }: Sentence, { outer }: QuotedPassage): string {
  return analysis.text.slice(0, Math.max(0, outer.start - span.start));
}

/** `— Ana Ruiz` in a line of its own, under the words set apart. */
function readSignatureBelow(
  sentences: readonly Sentence[],
  last: Sentence,
  passage: QuotedPassage,
  text: string,
): Attribution {
  const below = sentences[sentences.indexOf(last) + 1];
  if (below === undefined || below.block !== passage.block + 1) return {};
  const isSigned = /[–—]\s*$/.test(text.slice(passage.outer.end, below.span.start));
  const speaker = isSigned ? readSignature(below.analysis.tokens) : undefined;
  return speaker === undefined ? {} : { speaker: describeSpeaker(below, speaker) };
}

/** `((SOT - RUIZ))` above the clip or before it. */
function readCueBefore(sentences: readonly Sentence[], index: number, passage: QuotedPassage): Attribution {
  const own = sentences[index];
  if (own === undefined) return {};
  const isOpening = own.span.start >= passage.outer.start;
  const holder = isOpening ? sentences[index - 1] : own;
  if (holder === undefined || (isOpening && holder.block !== passage.block - 1)) return {};
  const speaker = readCue(isOpening ? holder.analysis.text : textAhead(own, passage));
  return speaker === undefined ? {} : { speaker: describeSpeaker(holder, speaker) };
}

/** `Ruiz told reporters:` in the sentence before, with the quotation on its own. */
function readColonBefore(sentences: readonly Sentence[], index: number, passage: QuotedPassage): Attribution {
  const introduction = sentences[index - 1];
  const own = sentences[index];
  if (introduction === undefined || own === undefined || own.span.start < passage.outer.start) return {};
  if (!introduction.analysis.text.endsWith(':')) return {};
  return placeAttribution(introduction, readBefore(introduction.analysis.tokens) ?? nobody);
}

/** True for a quotation that begins a sentence straight behind the one that names the speaker before. */
function resumes(quotation: Quotation, previous: Quotation, sentences: readonly Sentence[]): boolean {
  const own = sentences[quotation.sentence];
  const begins = own !== undefined && quotation.outer.start === own.span.start;
  const end = findSentence(sentences, previous.outer.end - 1);
  return (
    previous.speaker !== undefined && (begins ? quotation.sentence - end <= 1 : quotation.sentence === end)
  );
}

const nobody: Found = {};

/** Wherever an edit moves the quotation, who is named in its sentence hangs on the sentence and on where in it the quotation stands. */
function rememberByPlace(read: (sentence: SentenceAnalysis, offset: number) => Found | undefined) {
  const foundIn: (sentence: SentenceAnalysis) => Map<number, Found> = remember(() => new Map());
  return (sentence: SentenceAnalysis, offset: number): Found => {
    const known = foundIn(sentence);
    const found = known.get(offset) ?? read(sentence, offset) ?? nobody;
    known.set(offset, found);
    return found;
  };
}

const findBehind = rememberByPlace((sentence, offset) => readBehind(tokensBehind(sentence, offset)));
const findAhead = rememberByPlace((sentence, offset) => readBefore(tokensAhead(sentence, offset)));

/** The tokens of a sentence behind an offset in it. */
function tokensBehind({ tokens }: SentenceAnalysis, offset: number): readonly Token[] {
  const from = findLast(tokens, (token) => token.start < offset) + 1;
  return tokens.slice(from, from + mostTokensRead);
}

/** The tokens of a sentence that end before an offset in it. */
function tokensAhead({ tokens }: SentenceAnalysis, offset: number): readonly Token[] {
  const to = findLast(tokens, (token) => token.end <= offset) + 1;
  return tokens.slice(Math.max(0, to - mostTokensRead), to);
}

/** Index of the last sentence that begins at or before the offset; -1 where none does. */
function findSentence(sentences: readonly Sentence[], offset: number): number {
  return findLast(sentences, (sentence) => sentence.span.start <= offset);
}

/** Index of the last element that lies before some point, in a list where all those come first; -1 for none. */
function findLast<Element>(list: readonly Element[], liesBefore: (element: Element) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = list[middle];
    if (element !== undefined && liesBefore(element)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `“We go on,”` gives `we`, `go`, `on`: one list for equal texts, by which quotations are compared once. */
const foldWords = rememberText((masked): readonly string[] =>
  masked
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}$£€%]+|[^\p{L}\p{M}\p{N}$£€%]+$/gu, ''))
    .filter((word) => word !== ''),
);
