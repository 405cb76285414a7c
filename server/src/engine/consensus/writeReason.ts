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
  const sort = sortsOfDate.find(([pattern]) => values.every((value) => pattern.test(value)))?.[1];
  const mechanism = evidence.mechanism.replace(anyDate, sort ?? anyDate);
  const likeness = sentences === undefined ? undefined : describeSentences(sentences);
  const weighed = ruling ?? describeSides(evidence);
  return [mechanism, likeness, weighed].filter((words) => words !== undefined).join('; ');
}

function describeSentences({ shared }: SentenceEvidence): string | undefined {
  if (shared >= nearlySame) return 'nearly the same words';
  return shared < inOtherWords ? 'told in other words' : undefined;
}

/** Families where there are several; copies of one text have one vote, so that only the copies can be counted. */
function describeSides({ readings, families }: Evidence): string {
  if (families === 1)
    return describe(readings, ({ versions }) => versions, ['copy', 'copies'], ' of one text');
  return describe(readings, (reading) => reading.families, ['family', 'families'], '');
}

function describe(
  readings: readonly ReadingEvidence[],
  countOf: (reading: ReadingEvidence) => number,
  [one, more]: readonly [string, string],
  rest: string,
): string {
  const [first = 0, ...others] = readings.map(countOf);
  const noun = `${first === 1 ? one : more}${rest}`;
  return [`${inWords(first)} ${noun}`, ...others.map(inWords)].join(' against ');
}

function inWords(count: number): string {
  const word = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count];
  return word ?? String(count);
}
