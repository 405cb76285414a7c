import type { Reading } from '../model/conflict.ts';
import type { VersionId } from '../model/story.ts';
import { listVersionNames } from '../util/versionName.ts';

/** Longest quotation of a passage in a message, in code units. */
const longestExcerpt = 48;
const mostVersionsNamed = 2;
const mostReadingsNamed = 2;

/**
 * One plain line for the Problems panel, the useful words first: `Figure differs: “41-inch” here,
 * “14-inch” in wire.txt and gazette.txt`. It never says which is wrong.
 */
export function writeMessage(
  noun: string,
  own: { readonly text: string; readonly version: VersionId },
  others: readonly Reading[],
): string {
  const named = others.slice(0, mostReadingsNamed).map((reading) => nameReading(reading, own.version));
  const rest =
    others.length > mostReadingsNamed
      ? ` and ${String(others.length - mostReadingsNamed)} more readings`
      : '';
  return `${noun} differs: “${excerpt(own.text)}” here, ${named.join(', ')}${rest}`;
}

function nameReading(reading: Reading, own: VersionId): string {
  const elsewhere = reading.passages.filter(({ version }) => version !== own);
  const passages = elsewhere.length > 0 ? elsewhere : reading.passages;
  const versions = passages.map(({ version }) => version);
  return `“${excerpt(passages[0]?.text ?? reading.value)}” in ${listVersionNames(versions, mostVersionsNamed)}`;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestExcerpt) return line;
  const cut = line.slice(0, longestExcerpt - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > longestExcerpt / 2 ? lastSpace : undefined)}…`;
}

/** The card's sentence on why: `same sentence, different year; two families against one`. */
export function writeReason(
  evidence: string,
  readings: readonly Reading[],
  ruling: string | undefined,
): string {
  if (ruling !== undefined) return `${evidence}; ${ruling}`;
  const families = readings.map((reading) => reading.families).sort((a, b) => b - a);
  return `${evidence}; ${families.map(countInWords).join(' against ')}`;
}

function countInWords(families: number): string {
  const word = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][families];
  return `${word ?? String(families)} ${families === 1 ? 'family' : 'families'}`;
}
