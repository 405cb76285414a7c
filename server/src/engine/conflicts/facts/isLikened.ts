import type { DateExpression } from '../../model/date.ts';
import type { PlacedFact } from './compareFacts.ts';

/** `It was like July out there`: a date by which something is described is not the day of anything. */
export function isLikened({ fact: { span }, placed }: PlacedFact<DateExpression>): boolean {
  const before = placed.sentence.analysis.tokens.findLast(({ end }) => end <= span.start);
  return before?.normal === 'like';
}
