import { introducesQuotation } from '../language/reportingVerbs.ts';
import { rememberText } from '../util/remember.ts';
import { measureMetadata } from './metadata.ts';

/** What its words make of a group of lines, wherever it stands. */
export interface PartWords {
  readonly metadataLength: number;
  readonly creditLength: number;
  readonly isByline: boolean;
  readonly isHeadline: boolean;
  readonly isLabelled: boolean;
  readonly isHeading: boolean;
}

/** Looked up together, since an edit leaves nearly all groups as they are. Takes masked text. */
export const readPartWords = rememberText((text): PartWords => ({
  metadataLength: measureMetadata(text),
  creditLength: measureCredit(text),
  isByline: isByline(text),
  isHeadline: isHeadline(text),
  isLabelled: isLabelled(text),
  isHeading: isHeading(text),
}));

/** A headline is at most this long: newsrooms count far fewer characters. */
const longestHeadline = 130;
const longestHeading = 90;
const mostHeadlineWords = 20;
const mostHeadingWords = 13;

/** True for a short line without a full stop: `Cracked girder closes bridge`. Takes masked text. */
function isHeadline(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > longestHeadline || countWords(trimmed) > mostHeadlineWords) return false;
  return !endsLikeSentence(trimmed) && /\p{L}/u.test(trimmed);
}

/** True for a line that heads the paragraphs below it: `Why it matters`, `Who pays?`. Takes masked text. */
function isHeading(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > longestHeading || countWords(trimmed) > mostHeadingWords) return false;
  if (!/^[\p{Lu}\p{N}¿]/u.test(trimmed) || /[,;"'–—-]$/.test(trimmed)) return false;
  return !endsLikeSentence(trimmed) || (/^[^.!?]+\?$/.test(trimmed) && countWords(trimmed) <= 8);
}

/** `Deaths: 21`: a label with its value. */
function isLabelled(text: string): boolean {
  return /^[\p{Lu}\p{N}][^.:;!?"]{0,40}:\s+\S.{0,80}$/u.test(text.trim()) && !endsLikeSentence(text.trim());
}

function endsLikeSentence(text: string): boolean {
  return /[.!?…;,]["')\]]*$/.test(text) && !/\b(?:\p{L}\.){2,}$/u.test(text);
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

const bylineLead =
  /^(?:(?:words|story|text|report|reporting|analysis|review|interview|photographs?|photos|pictures|written|compiled|edited) )?by:?\s+(?=\S)|^from our (?:own )?(?:correspondents?|reporters?|staff)|^(?:special to|staff and agenc|exclusive by|re(?:printed|published) (?:from|with))/i;
const credit =
  /^[("—–\s-]*(?:(?:additional )?reporting by|writing by|editing by|with (?:additional )?reporting)/i;
const signature =
  /^\p{Lu}[\p{L}\p{M}'., -]{2,80}? (?:writes?|reports?|covers?|contributed|is an? (?:\p{L}+ ){0,4}(?:writer|reporter|correspondent|journalist|columnist|editor|freelancer|producer))\b.{0,120}$/u;

/** True for a line that says who wrote the article: `By Ana Ruiz`, `Ana Ruiz and Tom Bell write for the Gazette.` */
function isByline(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 240) return false;
  if (credit.test(trimmed)) return true;
  if (bylineLead.test(trimmed)) return isNameList(trimmed.replace(bylineLead, ''));
  return (
    signature.test(trimmed) &&
    /\b(?:this (?:report|story|article)|write|writes|writer|correspondent|reporter|journalist|columnist|editor|freelancer|producer|contributed)\b/.test(
      trimmed,
    )
  );
}

/**
 * How many characters the credit takes that a paragraph begins with, where sentences of the story stand behind it:
 * `Reporting by Ana Ruiz. The race ends on Sunday.` gives 22.
 */
function measureCredit(text: string): number {
  const first = credit.test(text) ? /^[^(][^.]*\p{Ll}\.(?=\s+\S)/u.exec(text) : null;
  return first?.[0].length ?? 0;
}

/** Mostly capitalised words, and no sentence: `Ana Ruiz and Tom Bell in London`, `our foreign staff`. */
function isNameList(text: string): boolean {
  const words = text.split(/[\s|,/]+/).filter((word) => word !== '');
  if (words.length === 0) return true;
  if (words.length > 24 || /[.!?]["')]*$/.test(text.replace(/\b\p{L}\.$/u, ''))) return false;
  if (/^(?:our|a|the) /i.test(text)) return words.length <= 8;
  const capitalised = words.filter((word) => /^[\p{Lu}\p{N}(@]/u.test(word)).length;
  return /^[\p{Lu}(@]/u.test(text) && capitalised * 2 >= words.length && !words.some(introducesQuotation);
}

/** True for a whole line in italics, as sets a byline apart: `*Ana Ruiz in Leeds*`. Takes the original text. */
export function isItalicLine(original: string): boolean {
  return /^(?:\*[^*\s][^*]{0,160}\*|_[^_\s][^_]{0,160}_)$/.test(original.trim());
}

const pictureLead =
  /^(?:!\[[^\]]*\]\(|FILE\s*[-–—]|(?:photo|picture|image|caption|video|graphic|watch)s?\s*:|\((?:AP )?photo[/ ])/i;

/** True for what stands under or over a picture: `FILE - The bridge in 2019`, `Photo: …`, a Markdown image. */
export function isPictureCaption(original: string): boolean {
  return pictureLead.test(original.trim());
}
