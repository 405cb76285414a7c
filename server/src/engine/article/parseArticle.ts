import type { Block, ParsedArticle } from '../model/article.ts';
import type { Version } from '../model/story.ts';
import { classifyGroups } from './blocks.ts';
import { findCalendarDay } from './calendarDay.ts';
import { markCaptions } from './captions.ts';
import { type FrontMatter, readFrontMatter } from './frontMatter.ts';
import { groupLines } from './groupLines.ts';
import { readLines } from './lines.ts';

/** Keys of front matter that say when an article was written, the surest first. */
const dayKeys = [
  'date',
  'published',
  'pubdate',
  'publishdate',
  'publish_date',
  'publicationdate',
  'datetime',
  'created',
];

/**
 * Reads a version into blocks, and finds the day and place it was written. Total: any text is accepted, every letter
 * that can be read lies in exactly one block, and a block's text is as long as its span.
 *
 * `LONDON, Feb. 5 (Reuters) — Ministers met.` gives a dateline and a paragraph.
 */
export function parseArticle(version: Version): ParsedArticle {
  const { id, text } = version;
  const lines = readLines(text);
  const frontMatter = readFrontMatter(lines);
  const groups = groupLines(lines.slice(frontMatter?.lineCount ?? 0));
  const { blocks, dateline } = classifyGroups(text, groups);
  const day = (frontMatter && readDay(frontMatter)) ?? dateline.day;
  return {
    version: id,
    text,
    blocks: [...(frontMatter ? [toBlock(frontMatter, text)] : []), ...markCaptions(blocks)],
    dateline: { ...dateline, ...(day !== undefined && { day }) },
    frontMatter: frontMatter?.values ?? new Map(),
  };
}

/** Front matter is masked whole: nothing in it is part of the story. */
function toBlock({ span }: FrontMatter, text: string): Block {
  return { kind: 'metadata', span, text: text.slice(span.start, span.end).replace(/\s/g, ' ') };
}

function readDay({ values }: FrontMatter): string | undefined {
  const valueByKey = new Map([...values].map(([key, value]) => [key.toLowerCase(), value]));
  for (const key of dayKeys) {
    const day = findCalendarDay(valueByKey.get(key) ?? '');
    if (day !== undefined) return day;
  }
  return undefined;
}
