import type { Evidence, ReadingEvidence, SentenceEvidence } from '../model/evidence.ts';

/** Share of common words from which two sentences are nearly the same, and below which they tell it otherwise. */
const nearlySame = 0.75;
const inOtherWords = 0.45;

/** What a date's mechanism calls the thing that differs, and what two dates of one sort may be called instead. */
const anyDate = 'different date';
const sortsOfDate: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}$/, 'different year'],
  [/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, 'different day'],
];

/**
 * The card's sentence on why: `same passage, different year; nearly the same words; two families against one`.
 * `values` are what the readings print.
 */
export function writeReason(
  evidence: Evidence,
  values: readonly string[],
  ruling: string | undefined,
): string {
  const { sentences } = evidence;
  const mechanism = nameSortOfDate(evidence.mechanism, values);
  const likeness = sentences === undefined ? undefined : describeSentences(sentences);
  const weighed = ruling ?? describeSides(evidence);
  return [mechanism, likeness, weighed].filter((words) => words !== undefined).join('; ');
}

function nameSortOfDate(mechanism: string, values: readonly string[]): string {
  if (!mechanism.includes(anyDate)) return mechanism;
  const sort = sortsOfDate.find(([pattern]) => values.every((value) => pattern.test(value)))?.[1];
  return mechanism.replace(anyDate, sort ?? anyDate);
}

function describeSentences({ shared }: SentenceEvidence): string | undefined {
  if (shared >= nearlySame) return 'nearly the same words';
  return shared < inOtherWords ? 'told in other words' : undefined;
}

/** Families where there are several; copies of one text have one vote, so that only the copies can be counted. */
function describeSides({ readings, families }: Evidence): string {
  let sides = '';
  for (const reading of readings) {
    if (sides !== '') sides += ` against ${inWords(families === 1 ? reading.versions : reading.families)}`;
    else sides = families === 1 ? countCopies(reading) : countFamilies(reading);
  }
  return sides;
}

function countCopies({ versions }: ReadingEvidence): string {
  return `${inWords(versions)} ${versions === 1 ? 'copy' : 'copies'} of one text`;
}

function countFamilies({ families }: ReadingEvidence): string {
  return `${inWords(families)} ${families === 1 ? 'family' : 'families'}`;
}

const numerals = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function inWords(count: number): string {
  return numerals[count] ?? String(count);
}
