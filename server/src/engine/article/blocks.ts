import type { Block, BlockKind, Dateline } from '../model/article.ts';
import { readDateline } from './datelines.ts';
import type { LineGroup } from './groupLines.ts';
import { maskText } from './maskText.ts';
import { readMetadataDay } from './metadata.ts';
import { isItalicLine, isPictureCaption, type PartWords, readPartWords } from './parts.ts';

/** What is known of the article while its groups are read from top to bottom: each group adds to it. */
interface Reading {
  readonly blocks: Block[];
  dateline: Dateline;
  hasHeadline: boolean;
  paragraphs: number;
}

/** One group, or what is left of it behind metadata or a dateline, with its masked text. */
interface Candidate {
  readonly group: LineGroup;
  readonly start: number;
  readonly original: string;
  readonly text: string;
  readonly words: PartWords;
  readonly isLast: boolean;
  /** The group straight above, without a blank line between. */
  readonly above: LineGroup | undefined;
}

/** A dateline stands before one of the first paragraphs: a standfirst may come first. */
const paragraphsWithDateline = 3;

/** Says of each group what it is, and takes metadata and dateline apart from the paragraph they stand before. */
export function classifyGroups(
  text: string,
  groups: readonly LineGroup[],
): Readonly<Pick<Reading, 'blocks' | 'dateline'>> {
  const reading: Reading = { blocks: [], dateline: {}, hasHeadline: false, paragraphs: 0 };
  groups.forEach((group, index) => {
    const { start, end } = group.span;
    const original = text.slice(start, end);
    const before = groups[index - 1];
    const above = before?.standsAlone === false ? before : undefined;
    const masked = maskText(original);
    readGroup(reading, {
      group,
      start,
      original,
      text: masked,
      words: readPartWords(masked),
      isLast: index === groups.length - 1,
      above,
    });
  });
  return reading;
}

function readGroup(reading: Reading, candidate: Candidate): void {
  const length = candidate.group.mark === 'none' ? candidate.words.metadataLength : 0;
  if (length > 0) {
    const day = readMetadataDay(candidate.text.slice(0, length));
    reading.dateline = { ...(day !== undefined && { day }), ...reading.dateline };
    addBlock(reading, 'metadata', candidate, length);
    if (isSpent(candidate, length)) return;
  }
  readContent(reading, length > 0 ? cutCandidate(candidate, length) : candidate);
}

/** The candidate without its first characters and the space behind them. */
function cutCandidate(candidate: Candidate, length: number): Candidate {
  const skipped = length + (/^\s*/.exec(candidate.text.slice(length))?.[0].length ?? 0);
  const text = candidate.text.slice(skipped);
  return {
    ...candidate,
    start: candidate.start + skipped,
    original: candidate.original.slice(skipped),
    text,
    words: readPartWords(text),
  };
}

/** Whether nothing stands behind the first characters. */
function isSpent({ text }: Candidate, length: number): boolean {
  return text.slice(length).trim() === '';
}

function readContent(reading: Reading, candidate: Candidate): void {
  const credit = candidate.words.creditLength;
  if (credit > 0) {
    addBlock(reading, 'byline', candidate, credit);
    readContent(reading, cutCandidate(candidate, credit));
    return;
  }
  const kind = kindOf(reading, candidate);
  if (kind === 'headline') reading.hasHeadline = true;
  if (kind === 'paragraph') readParagraph(reading, candidate);
  else addBlock(reading, kind, candidate);
}

function readParagraph(reading: Reading, candidate: Candidate): void {
  const prefix = reading.paragraphs < paragraphsWithDateline ? readDateline(candidate.text) : undefined;
  reading.paragraphs += 1;
  if (prefix === undefined) {
    addBlock(reading, 'paragraph', candidate);
    return;
  }
  reading.dateline = { ...prefix.dateline, ...reading.dateline };
  addBlock(reading, 'dateline', candidate, prefix.length);
  if (!isSpent(candidate, prefix.length))
    addBlock(reading, 'paragraph', cutCandidate(candidate, prefix.length));
}

/** Adds the candidate, or its first characters, as a block. */
function addBlock(
  { blocks }: Reading,
  kind: BlockKind,
  { start, text }: Candidate,
  length = text.length,
): void {
  blocks.push({ kind, span: { start, end: start + length }, text: text.slice(0, length) });
}

function kindOf(reading: Reading, candidate: Candidate): BlockKind {
  const { group, original, text, words, isLast } = candidate;
  const isHead = reading.paragraphs === 0;
  if (group.mark === 'heading') return isHead && !reading.hasHeadline ? 'headline' : 'heading';
  if (group.mark === 'listItem') return 'listItem';
  if (isPictureCaption(original)) return 'caption';
  if (group.mark === 'quote') return 'paragraph';
  if (words.isByline || (isHead && isItalicLine(original)) || followsByline(reading, candidate))
    return 'byline';
  if (isHead && readDateline(text) !== undefined) return 'paragraph';
  if (isHead && !reading.hasHeadline && words.isHeadline) return 'headline';
  if (words.isLabelled) return 'listItem';
  return words.isHeading && (!isLast || isBold(original)) ? 'heading' : 'paragraph';
}

/** The line under a byline names the paper: `Valley Gazette`, `Associated Press`. A headline stands apart. */
function followsByline(reading: Reading, { text, above }: Candidate): boolean {
  if (reading.blocks.at(-1)?.kind !== 'byline' || (above === undefined && !reading.hasHeadline)) return false;
  return text.length <= 40 && /^\s*\p{Lu}[^.!?:]*$/u.test(text) && text.trim().split(/\s+/).length <= 5;
}

function isBold(original: string): boolean {
  return /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(original.trim());
}
