import { findCalendarDay } from './calendarDay.ts';

/** Keys that desks and feeds put at the head or foot of a story, each on a line with its value. */
const keys =
  'date|dateline|published|publication date|pub ?date|first published|posted|created|modified|filed|issued|updated|last updated|slug|section|source|sources|url|link|author|authors|tags|topics?|keywords|language|lang|word ?count|words|copyright|contact|desk|version|embargo(?:ed)?(?: until)?|category|priority|id|to|from|cc|subject|re';
const keyedLine = new RegExp(`^(?:${keys})\\s*[:=|]\\s*\\S.{0,120}$`, 'i');

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const clock = '(?:\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?|noon|midnight)(?: [A-Z]{2,4})?';
const dayAlone = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}\\S{0,20})`;
const dateLine = new RegExp(`^(?:${weekday}[.,]? ?)?${dayAlone}(?:[,|]? ?(?:at )?${clock})?$`, 'i');

/** A stray field that a feed leaves before the first sentence: `date 2026-02-05 The ministers agreed …`. */
const strayField =
  /^(?:date|published|updated|posted)\s*[:=]?\s*\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S{0,12})?(?=\s|$)/i;

const closingLine =
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|all rights reserved|-+ ?30 ?-+$|ends?$|\(?ends\)?$|#+$)/i;

/**
 * How many characters at the beginning of a group are no part of the story: all of `Slug: BRIDGE`, the first fifteen
 * of `date 2026-02-05 The ministers agreed`, none of most. Takes masked text.
 */
export function measureMetadata(text: string): number {
  const stray = strayField.exec(text);
  if (stray !== null) return stray[0].length;
  const isWhole = isKeyed(text) || dateLine.test(text.trim()) || closingLine.test(text);
  return isWhole && text.length <= 240 ? text.length : 0;
}

/** The day that a line of metadata gives, as an ISO day. */
export function readMetadataDay(text: string): string | undefined {
  return findCalendarDay(text);
}

/** A sentence behind a key is news, not metadata: `Updated: The mayor has resigned.` */
function isKeyed(text: string): boolean {
  return keyedLine.test(text) && !/[.!?]["')]?$/.test(text.trim());
}
