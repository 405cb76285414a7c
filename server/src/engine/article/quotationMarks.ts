import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** What quotation marks enclose in one block, in offsets of the original text. */
export interface QuotedPassage {
  /** Index of the block. */
  readonly block: number;
  /** The words without the marks. */
  readonly span: Span;
  readonly outer: Span;
  /** True where the same quotation began in an earlier paragraph, which has no closing mark. */
  readonly continues: boolean;
}

/** A passage within its block. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly continues: boolean;
  /** False where the closing mark stands in a later paragraph. */
  readonly closed: boolean;
}

/** A mark that is never closed claims no more paragraphs than these, and only where each begins with a mark again. */
const mostParagraphs = 8;

const noMarks: readonly Marked[] = [];

/** A quotation in single marks is short: farther apart two apostrophes are no pair. */
const longestSingle = 600;

/**
 * The outermost passages in quotation marks, in reading order: curly, straight, single (British) and angled marks, and
 * Markdown's quoted paragraphs. An apostrophe opens nothing. A quotation of several paragraphs gives a passage each.
 * `text` is the original; the blocks' masked text has lost which way its marks turn.
 */
export function findQuotedPassages(blocks: readonly Block[], text: string): readonly QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  let openParagraphs = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'metadata' || block.kind === 'byline' || block.kind === 'dateline') return;
    const double = findDouble(block, text, { openParagraphs, next: blocks[index + 1] });
    openParagraphs = double.some((marked) => !marked.closed) ? openParagraphs + 1 : 0;
    const marked = keepOutermost(double, pairSingleMarks(block, text));
    const found = marked.length === 0 && isQuotedParagraph(block, text) ? wholeBlock(block) : marked;
    for (const each of found) passages.push(place(each, block, index));
  });
  return passages;
}

/** What stands around a block: how many paragraphs before it left a mark open, and the block behind it. */
interface Neighbours {
  readonly openParagraphs: number;
  readonly next: Block | undefined;
}

/** Passages in double marks: one left open only where the next paragraph goes on with it. */
function findDouble(block: Block, text: string, { openParagraphs, next }: Neighbours): readonly Marked[] {
  const pairs = pairDoubleMarks(block, text);
  if (pairs.length === 0) return pairs;
  const goesOn = beginsWithMark(next) && openParagraphs < mostParagraphs;
  return pairs
    .filter(({ closed }) => closed || goesOn)
    .map((marked) => ({
      ...marked,
      continues: openParagraphs > 0 && block.text.slice(0, marked.start).trim() === '',
    }));
}

function originalOf({ span }: Block, text: string): string {
  return text.slice(span.start, span.end);
}

function place(marked: Marked, block: Block, index: number): QuotedPassage {
  const { start, end } = block.span;
  const hasOpening = /["']/.test(block.text.charAt(marked.start));
  const hasClosing = marked.closed && /["']/.test(block.text.charAt(marked.end - 1));
  const span = {
    start: start + marked.start + (hasOpening ? 1 : 0),
    end: Math.min(end, start + marked.end - (hasClosing ? 1 : 0)),
  };
  return {
    block: index,
    span,
    outer: { start: start + marked.start, end: start + marked.end },
    continues: marked.continues,
  };
}

function beginsWithMark(block: Block | undefined): boolean {
  return block !== undefined && block.kind === 'paragraph' && /^\s*"/.test(block.text);
}

/** True for a paragraph that Markdown sets as a quotation: `> We would rather explain.` */
function isQuotedParagraph({ span }: Block, text: string): boolean {
  const before = text.charAt(span.start - 1);
  if (before !== '>' && before !== ' ' && before !== '\t') return false;
  return /(?:^|[\r\n])[ \t]*>[> \t]*$/.test(text.slice(Math.max(0, span.start - 12), span.start));
}

function wholeBlock(block: Block): readonly Marked[] {
  const credit = / [—–] ?\p{Lu}[^.!?]{0,80}$/u.exec(block.text)?.index;
  const end = (credit === undefined ? block.text : block.text.slice(0, credit)).trimEnd().length;
  return end === 0 ? [] : [{ start: 0, end, continues: false, closed: true }];
}

/** Pairs double marks of one block; one left open at its end reaches to the end. */
function pairDoubleMarks(block: Block, text: string): readonly Marked[] {
  const masked = block.text;
  if (!masked.includes('"')) return noMarks;
  const original = originalOf(block, text);
  const pairs: Marked[] = [];
  let open: number | undefined;
  for (const match of masked.matchAll(/"/g)) {
    const at = match.index;
    const turn = turnOf(masked, original, at, open === undefined ? undefined : original.charAt(open));
    if (turn === 'closing' && open !== undefined) {
      if (at > open + 1) pairs.push({ start: open, end: at + 1, continues: false, closed: true });
      open = undefined;
    } else if (turn === 'opening') open = at;
  }
  if (open !== undefined)
    pairs.push({ start: open, end: masked.trimEnd().length, continues: false, closed: false });
  return pairs;
}

function turnOf(
  masked: string,
  original: string,
  at: number,
  opener: string | undefined,
): 'opening' | 'closing' | 'none' {
  const mark = original.charAt(at);
  if (mark === '„' || mark === '«') return 'opening';
  if (mark === '“') return opener === '„' ? 'closing' : 'opening';
  if (mark === '”' || mark === '»') return 'closing';
  const mayOpen = /^$|[\s([{/—–'-]/.test(masked.charAt(at - 1)) && /\S/.test(masked.charAt(at + 1));
  const mayClose =
    at > 0 && /\S/.test(masked.charAt(at - 1)) && /^$|[\s.,;:!?)\]}/—–'-]/.test(masked.charAt(at + 1));
  if (opener !== undefined) return mayOpen && !mayClose ? 'opening' : 'closing';
  return mayOpen ? 'opening' : 'none';
}

/** Words that begin with an apostrophe of their own. */
const elided = /^'(?:\d|(?:tis|twas|em|til|cause|n|bout|round|neath|gainst)\b)/i;

function pairSingleMarks(block: Block, text: string): readonly Marked[] {
  const masked = block.text;
  if (!masked.includes("'")) return noMarks;
  const original = originalOf(block, text);
  const pairs: Marked[] = [];
  for (let at = masked.indexOf("'"); at >= 0; at = masked.indexOf("'", at + 1)) {
    if (!opensSingle(masked, original, at)) continue;
    const end = findSingleEnd(masked, original, at);
    if (end === undefined) continue;
    pairs.push({ start: at, end: end + 1, continues: false, closed: true });
    at = end;
  }
  return pairs;
}

function opensSingle(masked: string, original: string, at: number): boolean {
  const mark = original.charAt(at);
  if (mark !== '‘' && mark !== "'" && mark !== '‚' && mark !== '‹' && mark !== '`') return false;
  if (!/^$|[\s([{/—–"-]/.test(masked.charAt(at - 1)) || !/[\p{L}\p{N}"[($£€]/u.test(masked.charAt(at + 1)))
    return false;
  return mark === '‘' ? !/^'\d0s/.test(masked.slice(at, at + 4)) : !elided.test(masked.slice(at, at + 9));
}

/**
 * Of the marks that may close, one behind a comma or stop is sure; else the first that is no plural possessive;
 * else the first: `‘the drivers’ bags,’ he said`.
 */
function findSingleEnd(masked: string, original: string, open: number): number | undefined {
  const limit = Math.min(masked.length, open + longestSingle);
  const candidates: number[] = [];
  for (let at = masked.indexOf("'", open + 1); at >= 0 && at < limit; at = masked.indexOf("'", at + 1)) {
    if (opensSingle(masked, original, at) && original.charAt(at) !== "'") break;
    const isEnd = /\S/.test(masked.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(masked.charAt(at + 1));
    if (!isEnd || at === open + 1) continue;
    if (/[,.!?…]/.test(masked.charAt(at - 1)) || /[,.;:!?)]/.test(masked.charAt(at + 1)))
      return pickEnd(candidates, masked, at);
    candidates.push(at);
  }
  return candidates.find((at) => masked.charAt(at - 1) !== 's') ?? candidates[0];
}

/** A candidate before the sure one wins where it can be no possessive. */
function pickEnd(candidates: readonly number[], masked: string, sure: number): number {
  return candidates.find((at) => masked.charAt(at - 1) !== 's') ?? sure;
}

/** Drops passages inside another, and single ones that only cross a double one. */
function keepOutermost(double: readonly Marked[], single: readonly Marked[]): readonly Marked[] {
  if (double.length + single.length < 2) return double.length > 0 ? double : single;
  const sorted = [...double, ...single].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Marked[] = [];
  for (const each of sorted) {
    const last = kept.at(-1);
    if (last === undefined || each.start >= last.end) kept.push(each);
  }
  return kept;
}
