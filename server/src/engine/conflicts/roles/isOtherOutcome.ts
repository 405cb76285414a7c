import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { ToldFrame } from '../frames/placeFrames.ts';

const contests = /^(?:win|lose|beat|lead|trail|defeat)$/;
/** `Beaten in three finals`, `won twice before`. */
const severalTimes =
  /^(?: \p{L}+)? (?:(?:in|at) (?:(?:their|its|his|her|the) )?(?:last |past |previous )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|both) \p{L}+|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many) times\b|twice before\b)/iu;
const reach = 60;

/** True where a frame tells how a contest stood on the way (`were losing`), or how several others ended. */
export function isOtherOutcome({ tokens, text }: SentenceAnalysis, { frame }: ToldFrame): boolean {
  const head = tokens[frame.head];
  if (head === undefined || frame.sort === 'noun' || !contests.test(frame.predicate)) return false;
  const isOnTheWay = head.normal.endsWith('ing') && tokens[frame.head - 1]?.partOfSpeech === 'AUX';
  return isOnTheWay || severalTimes.test(text.slice(head.end, head.end + reach));
}
