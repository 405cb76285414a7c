import type { Span } from '../model/span.ts';
import { isBlankLine, type Line } from './lines.ts';
import { estimateWrapWidth, wrapsInto } from './wrapping.ts';

type GroupMark = 'none' | 'heading' | 'listItem' | 'quote' | 'rule';

/** Lines that belong together, before it is decided what they are. */
export interface LineGroup {
  /** How Markdown or a bullet marks them. */
  readonly mark: GroupMark;
  /** Of the content, without the marker at its beginning. */
  readonly span: Span;
  /** True where a blank line, or the end of the text, stands behind. */
  readonly standsAlone: boolean;
}

interface OpenGroup {
  readonly mark: GroupMark;
  readonly start: number;
  readonly first: Line;
  readonly last: Line;
}

const markers: readonly (readonly [GroupMark, RegExp])[] = [
  ['rule', /^(?:[-*_=~#][ \t]*){3,}$|^(?:`{3,}|~{3,})[\w-]*$/],
  ['heading', /^#{1,6}[ \t]+(?=\S)/],
  ['listItem', /^(?:[-*+•‣◦▪●○■–—][ \t]+|[•‣◦▪●■]|\(?\d{1,3}[.)][ \t]+|\|[ \t]*)(?=\S)/],
  ['quote', /^>(?:[ \t]?>)*[ \t]*/],
];

/** A shorter line may be a title, in code units. */
const leastProse = 60;

/**
 * Puts the lines of a text into groups: a paragraph, a list item, a heading each. Blank lines part them; so do line
 * ends, except inside a paragraph that is wrapped over several lines. A paragraph that a blank line breaks in
 * mid-sentence comes out as one group.
 */
export function groupLines(lines: readonly Line[]): readonly LineGroup[] {
  const width = estimateWrapWidth(lines);
  const groups: LineGroup[] = [];
  let closed: OpenGroup | undefined;
  let open: OpenGroup | undefined;
  for (const line of lines) {
    const mark = readMark(line);
    if (open !== undefined && mark === 'rule' && isUnderline(line, open)) open = { ...open, mark: 'heading' };
    const next: OpenGroup | undefined = continues(open, line, mark, width);
    if (next === undefined && open !== undefined) {
      close(groups, open, closed, line);
      closed = open;
    }
    open = next ?? begin(line, mark);
  }
  if (open !== undefined) close(groups, open, closed);
  return groups;
}

/** What a marker begins with: hardly any line does, and is held against none of them. */
const mayBeMarked = /^[-*_=~#`+•‣◦▪●■○–—|>(\d]/;

function readMark(line: Line): GroupMark {
  if (!mayBeMarked.test(line.text)) return 'none';
  return markers.find(([, pattern]) => pattern.test(line.text))?.[0] ?? 'none';
}

function begin(line: Line, mark: GroupMark): OpenGroup | undefined {
  if (isBlankLine(line) || mark === 'rule') return undefined;
  const length = mark === 'none' ? 0 : measureMarker(line, mark);
  return length >= line.text.length
    ? undefined
    : { mark, start: line.start + length, first: line, last: line };
}

function measureMarker(line: Line, mark: GroupMark): number {
  return markers.find(([name]) => name === mark)?.[1].exec(line.text)?.[0].length ?? 0;
}

/** Adds a group to those before it, or to the last one whose sentence goes on, in small letters, behind a blank line. */
function close(
  groups: LineGroup[],
  { mark, start, first, last }: OpenGroup,
  before: OpenGroup | undefined,
  behind?: Line,
): void {
  const standsAlone = behind === undefined || isBlankLine(behind);
  const broken = before !== undefined && isBroken(before, mark, first) ? groups.pop() : undefined;
  groups.push({ mark, span: { start: broken?.span.start ?? start, end: last.end }, standsAlone });
}

/** A line of equals signs or hyphens straight under a short line makes a heading of it. */
function isUnderline(line: Line, open: OpenGroup): boolean {
  return open.mark === 'none' && open.last.start === open.start && /^(?:={3,}|-{3,})$/.test(line.text);
}

/** The open group with the line added, where the line goes on with it. */
function continues(
  open: OpenGroup | undefined,
  line: Line,
  mark: GroupMark,
  width: number,
): OpenGroup | undefined {
  if (open === undefined || isBlankLine(line) || open.mark === 'heading') return undefined;
  if (mark !== 'none' && !(mark === 'quote' && open.mark === 'quote')) return undefined;
  const isIndented = open.mark === 'listItem' && line.indent > open.last.indent;
  return isIndented || wrapsInto(open.last, line, width) ? { ...open, last: line } : undefined;
}

/** Whether a blank line breaks a paragraph in mid-sentence before a line. */
function isBroken({ mark, last }: OpenGroup, nextMark: GroupMark, next: Line): boolean {
  return (
    mark === 'none' &&
    nextMark === 'none' &&
    isUnfinished(last.text) &&
    (isCutShort(last.text) || goesOn(next.text))
  );
}

const unfinishedEnd = /[\p{L}\p{M}\p{N},–—-]["'”’)*_]*$/u;

function isUnfinished(line: string): boolean {
  return unfinishedEnd.test(line.slice(-8)) && !/^(?:\*\*|__).*(?:\*\*|__)$/.test(line);
}

/** Prose that breaks off at a preposition goes on whatever begins the next line: `to check his sums in`, `May, when`. */
function isCutShort(line: string): boolean {
  return (
    line.length >= leastProse && / (?:in|of|at|by|on|to|for|from|with|since|until|the|a|an|and)$/.test(line)
  );
}

/** A small letter begins the line, and it is no byline such as `by Ana Ruiz`. */
function goesOn(line: string): boolean {
  return /^[*_]{0,3}\p{Ll}(?!\p{Lu})/u.test(line) && !/^(?:by|from|date)\b.{0,60}$/iu.test(line);
}
