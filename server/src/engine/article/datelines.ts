import type { Dateline } from '../model/article.ts';
import { findCalendarDay } from './calendarDay.ts';
import { rememberText } from '../util/remember.ts';

/** The dateline at the head of a paragraph. */
interface DatelinePrefix {
  /** How many characters it takes, its dash included, the space behind it not. */
  readonly length: number;
  readonly dateline: Dateline;
}

/** Longer heads of a paragraph are sentences with a dash in them. */
const longestDateline = 110;

/** A single hyphen needs a space before it, lest a hyphenated name be cut. */
const dash = '(?:(?:—|–|--+|―)(?=\\s|\\p{Lu}|["“]|$)|(?<=\\s)-(?=\\s|$))';
const agency = '(?:\\([^()]{2,60}\\)|/[^/]{2,40}/)';
const capitals =
  "(?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*\\p{Lu}\\.?|ST\\.|MT\\.|FT\\.)(?: (?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*|de|la|al|of))*";
const capitalised = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
const rest = '(?:, ?[^,()—–:]{2,40}?){0,3}';

const patterns: readonly RegExp[] = [
  /** `LONDON, Feb. 5 (Reuters) -`, `KYIV, Ukraine —`. */
  new RegExp(`^(${capitals})(?:/${capitals})?(${rest}) {0,4}(${agency})? {0,4}${dash}`, 'u'),
  /** `London (Reuters) -`, `Abu Dhabi, United Arab Emirates (AP) —`. */
  new RegExp(`^(${capitalised})(${rest}) {1,4}(${agency}) {0,4}${dash}`, 'u'),
  /** `ISLAMABAD:`. */
  new RegExp(`^(${capitals})(${rest})( ?${agency})?:(?=\\s)`, 'u'),
  /** `London, February 5, 2026 —`: without capitals or agency a date must tell that it is no sentence. */
  new RegExp(
    `^(${capitalised})((?:, ?[^,()—–:]{2,40}?){0,2}, (?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*(?: \\d{1,2})?(?:,? \\d{4})?)( ?${agency})? {0,4}${dash}`,
    'u',
  ),
];

const agencyOnly = new RegExp(`^\\([\\p{Lu}][^()]{1,40}\\) {0,4}${dash}`, 'u');

/**
 * Reads `LONDON, Feb. 5, 2026 (Reuters) —` off the head of a paragraph's masked text; absent where it has none.
 * The place keeps its region, in title case: `Kyiv, Ukraine`.
 */
export const readDateline = rememberText((text: string): DatelinePrefix | undefined => {
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  const read = readPlain(text.slice(lead, lead + longestDateline));
  return read === undefined ? undefined : { ...read, length: read.length + lead };
});

function readPlain(head: string): DatelinePrefix | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(head);
    if (match?.[1] === undefined) continue;
    const whole = match[0].replace(/\s+/g, ' ');
    return { length: match[0].length, dateline: describe(match[1], match[2] ?? '', findCalendarDay(whole)) };
  }
  const match = agencyOnly.exec(head);
  return match === null
    ? undefined
    : { length: match[0].length, dateline: describe('', '', findCalendarDay(match[0])) };
}

function describe(city: string, region: string, day: string | undefined): Dateline {
  const parts = region.split(',').map((part) => part.trim());
  const first = parts.find(
    (part) =>
      part !== '' && !/\d|^(?:\p{L}+day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/u.test(part),
  );
  const place = [city, first]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => toTitleCase(part ?? ''));
  return { ...(day !== undefined && { day }), ...(place.length > 0 && { place: place.join(', ') }) };
}

/** `ST. LOUIS` gives `St. Louis`; names that hold small letters stay. */
function toTitleCase(name: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(trimmed)) return trimmed;
  return trimmed.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
