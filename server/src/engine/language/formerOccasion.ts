import type { SentenceAnalysis } from '../model/sentence.ts';
import { sentenceReaders } from '../model/sentenceReaders.ts';

/** What goes back to another occasion of the same sort: `Last time, in 2019, it was for 24 hours`. */
const goesBack =
  /\b(?:last time|(?:on|at|during) (?:the|a) (?:last|previous|earlier|former) occasion|(?:the|a|an) (?:previous|earlier|similar) (?:\p{L}+ ){1,2}in (?:19|20)\d\d|back in (?:\p{L}+ )?(?:19|20)\d\d|you may remember|remember the|not to be confused)\b|^In (?:19|20)\d\d,/iu;
/** `Fourteen years ago another lorry was hit here`, `a first attempt was stopped six years ago`. */
const yearsAgo =
  /\byears (?:ago|earlier|before),? (?:another|an? (?:first|previous|earlier|similar))\b|\b(?:another|an? (?:first|previous|earlier|similar)) \p{L}+\b[^;]{0,100}\byears (?:ago|earlier|before)\b/iu;

const tellsOfFormerOccasion = sentenceReaders.remember(
  ({ text }: SentenceAnalysis) => goesBack.test(text) || yearsAgo.test(text),
);

const yearsIn = sentenceReaders.remember(
  ({ text }: SentenceAnalysis): readonly string[] => text.match(/\b(?:19|20)\d\d\b/g) ?? [],
);

/**
 * Whether one of two sentences alone tells of a former occasion, so that it can be no other telling of today's. Where
 * both name one year, they tell of one occasion in two ways.
 */
export function areOfTwoOccasions(left: SentenceAnalysis, right: SentenceAnalysis): boolean {
  if (tellsOfFormerOccasion(left) === tellsOfFormerOccasion(right)) return false;
  const others = yearsIn(right);
  return !yearsIn(left).some((year) => others.includes(year));
}
