/**
 * What a story states once: where a storm came ashore, how many died, how long a match took. Two versions that
 * each have one value for it speak of one thing, in whatever words they do. One line a topic, as newsrooms word it: those of
 * places in `topicsOfPlaces.ts`, those of dates in `topicsOfDates.ts`, those of figures in `topicsOfFigures.ts`.
 */
export interface ValueTopic {
  readonly topic: string;
  /** Words before the value, in its own clause, that say what it is. */
  readonly before?: RegExp;
  /** Words right behind the value that do. */
  readonly after?: RegExp;
  /** A seat or birthplace is that of somebody: a name before the words must be one that the other sentence has. */
  readonly isOfSomebody?: true;
  /** Only the first value behind the words is theirs: `ashore at Baras in Catanduanes`. */
  readonly isOfFirst?: true;
  /** A story has one law or ban that comes into force: where no name says whose it is, it is that. */
  readonly isOfStory?: true;
  /** A tally grows: it holds for the time at which it was told. */
  readonly isRunning?: true;
}

/** Between the words that name the topic and the value. */
const gap = String.raw`\b:?(?:[^;:]|:\d){0,60}$`;
/** Between the value and the words behind it: the people counted. */
const counted = String.raw`^,?(?: (?:more|other|people|persons|men|women|children|civilians|soldiers|residents|passengers|passengers and crew|(?:\p{L}+ )?(?:workers|employees|officers|students)|others|are|were|was|is|have|had|has|been|confirmed|known|reported|listed as|still)){0,5} `;

export function before(words: string): RegExp {
  return new RegExp(String.raw`(?:^|[^\p{L}])(?:${words})${gap}`, 'iu');
}

/** `Deaths: 21`, `the death toll rose to 21`. */
export function tallied(words: string): RegExp {
  return new RegExp(
    String.raw`(?:^|[^\p{L}])(?:${words})(?::| [^;:]{0,60}\b(?:to|at|of|is|was|reached|reaches|hit|hits))\s*$`,
    'iu',
  );
}

export function after(words: string): RegExp {
  return new RegExp(String.raw`${counted}(?:${words})(?![\p{L}-])`, 'iu');
}

export const birth = before('was born|were born|born|birthplace');
