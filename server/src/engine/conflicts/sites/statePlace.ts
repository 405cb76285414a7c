import type { PlacedSentence } from '../../model/alignment.ts';
import type { Statement } from '../../model/comparison.ts';
import type { PlaceMention } from '../../model/place.ts';
import { shiftSpan } from '../../model/span.ts';

/** That a sentence names a place, printed as that place is usually called. */
export function statePlace({ version, sentence }: PlacedSentence, { span, place }: PlaceMention): Statement {
  return { version, span: shiftSpan(span, sentence.span.start), value: place, sentence: sentence.span };
}
