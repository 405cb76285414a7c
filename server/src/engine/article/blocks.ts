import type { Block, BlockKind, Dateline } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { readDateline } from './datelines.ts';
import type { LineGroup } from './groupLines.ts';
import { maskText } from './maskText.ts';
import { measureMetadata, readMetadataDay } from './metadata.ts';
import {
  isByline,
  isHeading,
  isHeadline,
  isItalicLine,
  isLabelled,
  isPictureCaption,
  measureCredit,
} from './parts.ts';

/** What is known of the article while its groups are read from top to bottom. */
interface Reading {
  /** Grows by every group: a copy for each would take the square of their number. */
  readonly blocks: Block[];
  readonly dateline: Dateline;
  readonly hasHeadline: boolean;
  readonly paragraphs: number;
}

/** One group with its masked text. */
interface Candidate {
  readonly group: LineGroup;
  readonly original: string;
  readonly text: string;
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
): Pick<Reading, 'blocks' | 'dateline'> {
  let reading: Reading = { blocks: [], dateline: {}, hasHeadline: false, paragraphs: 0 };
  groups.forEach((group, index) => {
    const original = text.slice(group.span.start, group.span.end);
    const before = groups[index - 1];
    const above = before?.standsAlone === false ? before : undefined;
    const candidate = {
      group,
      original,
      text: maskText(original),
      isLast: index === groups.length - 1,
      above,
    };
    reading = readGroup(reading, candidate);
  });
  return reading;
}

function readGroup(reading: Reading, candidate: Candidate): Reading {
  const length = candidate.group.mark === 'none' ? measureMetadata(candidate.text) : 0;
  if (length === 0) return readContent(reading, candidate);
  const day = readMetadataDay(candidate.text.slice(0, length));
  const dateline = { ...(day !== undefined && { day }), ...reading.dateline };
  const withMetadata = addBlock({ ...reading, dateline }, 'metadata', candidate, { start: 0, end: length });
  if (candidate.text.slice(length).trim() === '') return withMetadata;
  return readContent(withMetadata, cutCandidate(candidate, length));
}

/** The candidate without its first characters and the space behind them. */
function cutCandidate(candidate: Candidate, length: number): Candidate {
  const skipped = length + (/^\s*/.exec(candidate.text.slice(length))?.[0].length ?? 0);
  const span = { start: candidate.group.span.start + skipped, end: candidate.group.span.end };
  return {
    ...candidate,
    group: { ...candidate.group, span },
    original: candidate.original.slice(skipped),
    text: candidate.text.slice(skipped),
  };
}

function readContent(reading: Reading, candidate: Candidate): Reading {
  const credit = measureCredit(candidate.text);
  if (credit > 0) {
    const withCredit = addBlock(reading, 'byline', candidate, { start: 0, end: credit });
    return readContent(withCredit, cutCandidate(candidate, credit));
  }
  const kind = kindOf(reading, candidate);
  const whole = { start: 0, end: candidate.text.length };
  if (kind !== 'paragraph') {
    const hasHeadline = reading.hasHeadline || kind === 'headline';
    return addBlock({ ...reading, hasHeadline }, kind, candidate, whole);
  }
  const next = { ...reading, paragraphs: reading.paragraphs + 1 };
  const prefix = reading.paragraphs < paragraphsWithDateline ? readDateline(candidate.text) : undefined;
  if (prefix === undefined) return addBlock(next, 'paragraph', candidate, whole);
  const dateline = { ...prefix.dateline, ...reading.dateline };
  const withDateline = addBlock({ ...next, dateline }, 'dateline', candidate, {
    start: 0,
    end: prefix.length,
  });
  if (candidate.text.slice(prefix.length).trim() === '') return withDateline;
  const behind = cutCandidate(candidate, prefix.length);
  return addBlock(withDateline, 'paragraph', behind, { start: 0, end: behind.text.length });
}

function addBlock(reading: Reading, kind: BlockKind, candidate: Candidate, within: Span): Reading {
  const offset = candidate.group.span.start;
  const span = { start: offset + within.start, end: offset + within.end };
  reading.blocks.push({ kind, span, text: candidate.text.slice(within.start, within.end) });
  return reading;
}

function kindOf(reading: Reading, candidate: Candidate): BlockKind {
  const { group, original, text, isLast } = candidate;
  const isHead = reading.paragraphs === 0;
  if (group.mark === 'heading') return isHead && !reading.hasHeadline ? 'headline' : 'heading';
  if (group.mark === 'listItem') return 'listItem';
  if (isPictureCaption(original)) return 'caption';
  if (group.mark === 'quote') return 'paragraph';
  if (isByline(text) || (isHead && isItalicLine(original)) || followsByline(reading, candidate))
    return 'byline';
  if (isHead && readDateline(text) !== undefined) return 'paragraph';
  if (isHead && !reading.hasHeadline && isHeadline(text)) return 'headline';
  if (isLabelled(text)) return 'listItem';
  return isHeading(text) && (!isLast || isBold(original)) ? 'heading' : 'paragraph';
}

/** The line under a byline names the paper: `Valley Gazette`, `Associated Press`. A headline stands apart. */
function followsByline(reading: Reading, { text, above }: Candidate): boolean {
  if (reading.blocks.at(-1)?.kind !== 'byline' || (above === undefined && !reading.hasHeadline)) return false;
  return text.length <= 40 && /^\s*\p{Lu}[^.!?:]*$/u.test(text) && text.trim().split(/\s+/).length <= 5;
}

function isBold(original: string): boolean {
  return /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(original.trim());
}
