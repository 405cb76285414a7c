import type { Passage, Reading } from '../model/conflict.ts';
import type { VersionId } from '../model/story.ts';
import { commonWording, tellingPassages } from '../model/tellingPassages.ts';
import { listVersionNames } from '../util/versionName.ts';

/** What a line of the Problems panel holds, in code units. */
const longestMessage = 120;
/** Longest quotation of a passage in a message, in code units: the first that lets the message fit is taken. */
const excerptLengths = [48, 32] as const;
const shortestExcerpt = 22;
const mostVersionsNamed = 2;
const mostReadingsNamed = 2;

/**
 * One plain line for the Problems panel, the useful words first: `Figure differs: “41-inch” here,
 * “14-inch” in wire.txt and gazette.txt`. It never says which is wrong.
 */
export function writeMessage(noun: string, own: OwnPassage, others: readonly Reading[]): string {
  return messageWriter(noun, others)(own);
}

type OwnPassage = Pick<Passage, 'text' | 'value' | 'version'>;

/** The same for all places of one reading: what the others say is put in words once. */
export function messageWriter(noun: string, others: readonly Reading[]): (own: OwnPassage) => string {
  const shown = others.slice(0, mostReadingsNamed);
  const known: (NamedReading | undefined)[] = shown.map(() => undefined);
  const name = (reading: Reading, index: number, own: VersionId): NamedReading =>
    holds(reading, own) ? nameReading(reading, own) : (known[index] ??= nameReading(reading, own));
  return (own) => {
    const isSameText = others.some((reading) => prints(reading, own.text));
    const ownText = inOneLine(isSameText ? own.value : own.text);
    const named = shown.map((reading, index) =>
      isSameText ? nameReading(valueOnly(reading), own.version) : name(reading, index, own.version),
    );
    const write = (longest: number) => {
      const elsewhere = named.map(({ words, places }) => `“${excerpt(words, longest)}” in ${places}`);
      return `${noun} differs: “${excerpt(ownText, longest)}” here, ${elsewhere.join(', ')}${countRest(others)}`;
    };
    for (const longest of excerptLengths) {
      const message = write(longest);
      if (message.length <= longestMessage) return message;
    }
    return write(shortestExcerpt);
  };
}

function holds({ passages }: Reading, own: VersionId): boolean {
  for (const { version } of passages) if (version === own) return true;
  return false;
}

function prints({ passages }: Reading, own: string): boolean {
  for (const { text } of passages) if (text === own) return true;
  return false;
}

/** `more than 40` and `fewer than 40` underline the same words: their values tell them apart. */
function valueOnly(reading: Reading): Reading {
  return { ...reading, passages: reading.passages.map((passage) => ({ ...passage, text: passage.value })) };
}

function countRest({ length }: readonly Reading[]): string {
  const rest = length - mostReadingsNamed;
  return rest > 0 ? ` and ${String(rest)} more reading${rest === 1 ? '' : 's'}` : '';
}

interface NamedReading {
  readonly words: string;
  readonly places: string;
}

/**
 * The words that most versions have, and those versions, before all others that state just this value. Whoever has the
 * reading by another value (`about 40`, `41`) is counted and not named, so that none is quoted for what another says.
 */
function nameReading(reading: Reading, own: VersionId): NamedReading {
  const { value, passages } = reading;
  const elsewhere = holds(reading, own) ? passages.filter(({ version }) => version !== own) : passages;
  const told = tellingPassages(elsewhere.length > 0 ? elsewhere : passages, reading);
  const common = commonWording(told, reading);
  const named = common.length === told.length ? common : [...common, ...alikeIn(told, common)];
  const versions = named.map(({ version }) => version);
  const places = listVersionNames(versions, mostVersionsNamed, told.length - versions.length);
  return { words: inOneLine(common[0]?.text ?? value), places };
}

/** Those that state in another wording just what the common one states. */
function alikeIn(told: readonly Passage[], common: readonly Passage[]): readonly Passage[] {
  return told.filter(
    (passage) => !common.includes(passage) && common.some(({ value }) => value === passage.value),
  );
}

/** What is no single space between two words. */
const unevenSpace = /[^\S ]| {2}|^ | $/;

function inOneLine(text: string): string {
  return unevenSpace.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

function excerpt(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > longest / 2 ? lastSpace : undefined)}…`;
}
