import type { Span } from '../../model/span.ts';
import type { PlacedFact } from './compareFacts.ts';

const offset =
  /^,? (?:(?:about|around|some|almost|nearly|just|only|exactly) )?[\p{L}\d-]+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|later than|earlier than)\b/iu;
const reach = 60;

/** `At a quarter past two, five minutes after the lighthouse had measured its record`: no time of what is told behind it. */
export function isOffset({ fact, placed }: PlacedFact<{ readonly span: Span }>): boolean {
  return offset.test(placed.sentence.analysis.text.slice(fact.span.end, fact.span.end + reach));
}
